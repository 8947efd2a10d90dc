import { definePlatform } from './platform.ts';

const builder = [/^\/pin-(?:creation-tool|builder)/];
const submit = ['[data-test-id="storyboard-creation-nav-done"]', '[data-test-id="board-dropdown-save-button"]'];

export default definePlatform({
  name: 'Pinterest',
  confidence: 'medium',
  matches: ['https://www.pinterest.com/*'],
  composers: [
    {
      name: 'title',
      box: ['#storyboard-selector-title'],
      part: 'title',
      paths: builder,
      kind: 'post',
      submit,
      submitKeys: [],
    },
    {
      name: 'alt text',
      box: ['[placeholder="Explain what people can see in the Pin"]'],
      part: 'alt-text',
      kind: 'post',
      submit,
      submitKeys: [],
    },
    {
      name: 'description',
      box: [
        '[data-test-id="storyboard-description-field-container"] [contenteditable="true"]',
        '[data-test-id="editor-with-mentions"] [contenteditable="true"]',
      ],
      paths: builder,
      kind: 'post',
      submit,
      submitKeys: [],
      media: ['[data-test-id="pin-builder-draft"] img', 'img[src^="blob:"]', 'video'],
    },
    {
      name: 'comment',
      box: ['[data-test-id="editor-with-mentions"] [contenteditable="true"]'],
      kind: 'reply',
      context: { within: ['[role="dialog"]', 'body'], text: ['h1'] },
      submit: [],
      submitKeys: ['Enter'],
    },
  ],
});
