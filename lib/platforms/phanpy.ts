import { definePlatform, type ContextSelectors } from './platform.ts';
import { closest } from './tree.ts';

const inside = ['#compose-container'];
const context: ContextSelectors = {
  within: inside,
  text: ['.status-preview .content', '.status-preview'],
  author: ['.status-preview .name-text b', '.status-preview .name-text'],
};
const kind = (box: Element): 'post' | 'reply' =>
  closest(box, inside)?.querySelector('.status-preview-legend.reply-to') ? 'reply' : 'post';
const submit = ['.compose-footer button[type="submit"]', 'button[type="submit"]'];

export default definePlatform({
  name: 'Phanpy',
  confidence: 'high',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  composers: [
    {
      name: 'text',
      box: ['textarea.compose-field', 'textarea[name="status"]'],
      inside,
      kind,
      context,
      submit,
      submitKeys: ['Mod+Enter'],
      media: ['.media-attachment .media-preview'],
    },
    {
      name: 'content warning',
      box: ['input.spoiler-text-field', 'input[name="spoilerText"]'],
      part: 'content-warning',
      inside,
      kind,
      context,
      submit,
      submitKeys: ['Mod+Enter'],
    },
    {
      name: 'alt text',
      box: ['.media-attachment textarea', '#media-sheet textarea'],
      part: 'alt-text',
      kind: 'post',
      submit,
      submitKeys: [],
    },
  ],
});
