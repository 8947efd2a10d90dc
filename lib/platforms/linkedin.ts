import { definePlatform } from './platform.ts';
import { closest } from './tree.ts';

const tiptap = '.tiptap.ProseMirror[contenteditable="true"]';
const quill = '.ql-editor[contenteditable="true"]';
const commentSubmit = 'button[componentkey*="commentButtonSection"]';
const classicSubmit = ['button[class*="comments-comment-box__submit-button"]'];

// Three share boxes are live, told apart by account; the classic one stands in the page, an open shadow root, or a frame.
export default definePlatform({
  name: 'LinkedIn',
  confidence: 'medium',
  matches: ['https://www.linkedin.com/*'],
  messagePaths: [/^\/messaging/],
  composers: [
    {
      name: 'post',
      box: [
        `[componentkey="ShareBox_textEditor"] ${tiptap}`,
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
      ],
      kind: 'post',
      // The last button with words; it has no name of its own.
      submit: [],
      submitKeys: [],
      media: ['#ShareBoxpreviewCard img'],
    },
    {
      name: 'post, classic',
      box: [quill],
      inside: ['.share-box-v2__modal', '[data-test-modal-id="sharebox"]', '.share-creation-state'],
      kind: 'post',
      submit: ['button.share-actions__primary-action'],
      submitKeys: [],
      media: [
        '.share-creation-state__preview-container .update-components-image__image',
        '.media-editor__container img',
      ],
    },
    {
      name: 'comment',
      box: [`[data-testid="ui-core-tiptap-text-editor-wrapper"] ${tiptap}`, `[componentkey^="commentBox-"] ${tiptap}`],
      kind: 'reply',
      context: {
        within: ['[role="listitem"]', '.feed-shared-update-v2', 'main'],
        text: ['[data-testid="expandable-text-box"]', '.update-components-text'],
        // An answer to a comment has the same box; only its button tells.
        unless: (box) => {
          const button = closest(box, ['[componentkey^="commentBox-"]'])?.querySelector(commentSubmit);
          return /^\s*(?:reply|responder)\s*$/i.test(button?.textContent ?? '');
        },
      },
      submit: [commentSubmit],
      submitKeys: [],
    },
    {
      name: 'reply to a comment, classic',
      box: [quill],
      inside: ['.comments-comment-box--reply', '.comments-comment-entity', '.comments-comment-item'],
      kind: 'reply',
      context: {
        within: ['.comments-comment-entity', '.comments-comment-item', 'article'],
        text: ['.comments-comment-item__main-content'],
        author: ['.comments-comment-meta__description-title'],
      },
      submit: classicSubmit,
      submitKeys: [],
    },
    {
      name: 'comment, classic',
      box: [quill],
      inside: ['form.comments-comment-box__form', '.comments-comment-box'],
      kind: 'reply',
      context: {
        within: ['.feed-shared-update-v2', '[data-urn*="urn:li:activity"]'],
        text: ['.update-components-text'],
        author: ['.update-components-actor__title', '.update-components-actor__name'],
      },
      submit: classicSubmit,
      submitKeys: [],
    },
    {
      name: 'message',
      box: ['.msg-form__contenteditable', '.msg-form [contenteditable="true"]'],
      kind: 'message',
      submit: ['.msg-form__send-button'],
      submitKeys: ['Enter', 'Mod+Enter'],
    },
  ],
});
