import { definePlatform } from './platform.ts';
import { closest, isBefore, queryAll } from './tree.ts';

const widget = ['[aria-roledescription="publish-widget"]'];
const around = ['[role="dialog"]', 'main', 'body'];
const answered = '[aria-roledescription="status-details"]';
const submit = ['button.publish-button'];
const context = {
  within: around,
  text: [`${answered} .content-rich`],
  author: [`${answered} .account-display-name`, `${answered} a[href*="/@"]`],
};

/** The box for answers stands under the post that it answers. */
function kind(box: Element): 'post' | 'reply' {
  const page = closest(box, around);
  return page && queryAll(page, answered).some((status) => isBefore(status, box)) ? 'reply' : 'post';
}

export default definePlatform({
  name: 'Elk',
  confidence: 'high',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  composers: [
    {
      name: 'text',
      box: ['.content-editor.ProseMirror', '.ProseMirror[contenteditable="true"]'],
      inside: widget,
      kind,
      context,
      submit,
      submitKeys: ['Mod+Enter'],
      media: ['img[src^="blob:"]', '.status-attachment-container img', 'video'],
    },
    {
      name: 'content warning',
      box: ['input[type="text"]'],
      part: 'content-warning',
      inside: widget,
      kind,
      context,
      submit,
      submitKeys: [],
    },
    {
      name: 'alt text',
      box: ['#edit-attachment + div textarea'],
      part: 'alt-text',
      kind: 'post',
      submit: [],
      submitKeys: [],
    },
  ],
});
