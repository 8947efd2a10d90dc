import { definePlatform } from './platform.ts';

const box = ['#contenteditable-root[contenteditable]'];
const submit = ['#submit-button button', '#submit-button [role="button"]'];

export default definePlatform({
  name: 'YouTube',
  confidence: 'medium',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  composers: [
    {
      name: 'post',
      box,
      inside: ['ytd-backstage-post-dialog-renderer'],
      kind: 'post',
      submit,
      submitKeys: [],
      media: ['img[src^="blob:"]', 'img[src^="data:"]'],
    },
    {
      name: 'reply to a comment',
      box,
      inside: ['#reply-dialog', 'ytd-comment-thread-renderer'],
      kind: 'reply',
      context: {
        within: ['ytd-comment-view-model', 'ytd-comment-renderer', 'ytd-comment-thread-renderer'],
        text: ['#content-text'],
        author: ['#author-text'],
      },
      submit,
      submitKeys: [],
    },
    {
      name: 'comment',
      box,
      inside: ['ytd-commentbox'],
      kind: 'reply',
      // Of a video its title can be read, no more.
      context: {
        within: ['ytd-watch-flexy', 'body'],
        text: ['ytd-watch-metadata h1'],
        author: ['ytd-watch-metadata #owner #channel-name a'],
      },
      submit,
      submitKeys: [],
    },
  ],
});
