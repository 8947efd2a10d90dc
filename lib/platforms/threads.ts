import { definePlatform } from './platform.ts';
import { closest, isBefore, queryAll } from './tree.ts';

const box = ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'];
// The composer may be a dialog or, since 2026, a menu.
const surface = ['[role="dialog"]', '[role="menu"]'];
const post = '[data-pressable-container="true"]';
// A composer shows what it answers above the box, with a link to it.
const answered = `${post}, a[href*="/post/"]`;
const media = ['img[src^="blob:"]', 'video'];
const context = {
  within: [...surface, 'main', 'body'],
  text: [`${post} [dir="auto"] span`],
  author: [`${post} a[href^="/@"]:not([href*="/post/"])`],
};

export default definePlatform({
  name: 'Threads',
  confidence: 'medium',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  messagePaths: [/^\/messages/],
  composers: [
    {
      name: 'composer',
      box,
      inside: surface,
      kind: (editor) => {
        const around = closest(editor, surface);
        return around && queryAll(around, answered).some((one) => isBefore(one, editor)) ? 'reply' : 'post';
      },
      context,
      submit: [],
      submitKeys: [],
      media,
    },
    { name: 'inline reply', box, paths: [/\/post\//], kind: 'reply', context, submit: [], submitKeys: [], media },
    { name: 'post', box, kind: 'post', submit: [], submitKeys: [], media },
  ],
});
