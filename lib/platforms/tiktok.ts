import { definePlatform } from './platform.ts';

const comment = '[data-e2e="comment-input"] [contenteditable="true"]';
const submit = ['[data-e2e="comment-post"]', '[class*="DivPostButton"]'];

export default definePlatform({
  name: 'TikTok',
  confidence: 'medium',
  matches: ['https://www.tiktok.com/*'],
  messagePaths: [/^\/messages/],
  composers: [
    {
      name: 'caption',
      // It calls itself a combobox, for its lists of hashtags and handles.
      box: ['.public-DraftEditor-content[contenteditable="true"]'],
      paths: [/^\/(?:tiktokstudio|creator-center)\/upload/],
      kind: 'post',
      submit: ['button[data-e2e="post_video_button"]', 'div.btn-post > button'],
      submitKeys: [],
      media: ['.cover-image', 'video'],
    },
    {
      name: 'reply to a comment',
      box: [comment],
      inside: ['[class*="DivCommentItemWrapper"]'],
      kind: 'reply',
      context: {
        within: ['[class*="DivCommentItemWrapper"]'],
        text: ['[data-e2e^="comment-level-"]'],
        author: ['[data-e2e^="comment-username-"]'],
      },
      submit,
      submitKeys: ['Enter'],
    },
    {
      name: 'comment',
      box: [comment],
      kind: 'reply',
      context: {
        within: ['main', 'body'],
        text: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
        author: ['[data-e2e="browse-username"]', '[data-e2e="video-author-uniqueid"]'],
      },
      submit,
      submitKeys: ['Enter'],
    },
    {
      name: 'message',
      box: ['[data-e2e="message-input-area"] [contenteditable="true"]'],
      kind: 'message',
      submit: [],
      submitKeys: ['Enter'],
    },
  ],
});
