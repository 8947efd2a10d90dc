import { definePlatform, type ContextSelectors } from './platform.ts';
import { closest, isBefore, queryAll } from './tree.ts';

const box = ['[data-testid^="tweetTextarea_"][contenteditable="true"]'];
const submit = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
const answered = 'article[data-testid="tweet"]';
const media = ['[data-testid="attachments"] img', '[data-testid="attachments"] video'];
const focal = `${answered}[tabindex="-1"]`;

const context: ContextSelectors = {
  within: ['[role="dialog"]', 'main', 'body'],
  text: [`${focal} [data-testid="tweetText"]`, `${answered} [data-testid="tweetText"]`],
  author: [`${focal} [data-testid="User-Name"]`, `${answered} [data-testid="User-Name"]`],
};

/** The answered post stands above the box in the dialog; a quoted one stands below it. */
function dialogKind(editor: Element): 'post' | 'reply' {
  const dialog = closest(editor, ['[role="dialog"]']);
  return dialog && queryAll(dialog, answered).some((article) => isBefore(article, editor)) ? 'reply' : 'post';
}

export default definePlatform({
  name: 'X',
  confidence: 'high',
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  messagePaths: [/^\/(?:messages|i\/chat)/],
  composers: [
    {
      name: 'inline reply',
      box,
      inside: ['[data-testid="inline_reply_offscreen"]'],
      kind: 'reply',
      context,
      submit,
      submitKeys: ['Mod+Enter'],
      media,
    },
    {
      name: 'dialog',
      box,
      inside: ['[role="dialog"]'],
      kind: dialogKind,
      context,
      submit,
      submitKeys: ['Mod+Enter'],
      media,
    },
    {
      name: 'alt text',
      box: ['[data-testid="altTextInput"]'],
      part: 'alt-text',
      kind: 'post',
      submit: [],
      submitKeys: [],
    },
    {
      name: 'message',
      box: ['[data-testid="dmComposerTextInput"]', 'textarea[data-testid="dm-composer-textarea"]'],
      kind: 'message',
      submit: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
      submitKeys: ['Enter'],
    },
    { name: 'post', box, kind: 'post', submit, submitKeys: ['Mod+Enter'], media },
  ],
});
