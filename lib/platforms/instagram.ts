import { definePlatform } from './platform.ts';

const dialog = ['[role="dialog"]'];
const share = ['[role="dialog"] [role="button"][aria-label="Share"]'];

export default definePlatform({
  name: 'Instagram',
  confidence: 'medium',
  matches: ['https://www.instagram.com/*'],
  messagePaths: [/^\/direct\//],
  composers: [
    {
      name: 'message',
      box: ['[role="textbox"][contenteditable="true"]', 'textarea'],
      paths: [/^\/direct\//],
      kind: 'message',
      submit: [],
      submitKeys: ['Enter'],
    },
    {
      name: 'caption',
      box: ['[aria-label="Write a caption..."][contenteditable="true"]', 'textarea[aria-label="Write a caption..."]'],
      inside: dialog,
      kind: 'post',
      submit: share,
      submitKeys: [],
      media: ['img[src^="blob:"]', 'video', 'canvas', '[style*="blob:"]'],
    },
    {
      name: 'alt text',
      box: ['[placeholder="Write alt text..."]'],
      part: 'alt-text',
      inside: dialog,
      kind: 'post',
      submit: share,
      submitKeys: [],
    },
    {
      name: 'comment',
      box: [
        'textarea[aria-label="Add a comment..."]',
        'textarea[aria-label="Add a comment…"]',
        'form [contenteditable="true"]',
      ],
      inside: ['form'],
      kind: 'reply',
      context: {
        within: ['[role="dialog"]', 'article', 'main'],
        text: ['h1', 'li span[dir="auto"]'],
        author: ['header a[href^="/"]', 'h2 a[href^="/"]', 'li a[href^="/"]'],
        // An answer to a comment begins with its author, and is written in the same box.
        unless: (box) => /^\s*@/.test(box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')),
      },
      submit: ['form button[type="submit"]'],
      submitKeys: ['Enter'],
    },
  ],
});
