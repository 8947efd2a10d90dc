import { definePlatform } from './platform.ts';

const rich = 'div[slot="rte"][contenteditable="true"]';
// Markdown mode: a textarea in the composer's own shadow root.
const box = [rich, 'textarea'];
const commentSubmit = ['[slot="submit-button"]'];
const postSubmit = ['#submit-post-button', 'r-post-form-submit-button'];
const oldBox = ['.usertext-edit textarea[name="text"]'];

export default definePlatform({
  name: 'Reddit',
  confidence: 'high',
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://old.reddit.com/*'],
  messagePaths: [/^\/(?:chat|room)/],
  composers: [
    {
      name: 'message to moderators',
      box,
      inside: ['modmail-thread-wrapper'],
      kind: 'message',
      submit: commentSubmit,
      submitKeys: [],
    },
    {
      name: 'title',
      box: ['textarea'],
      part: 'title',
      inside: ['faceplate-textarea-input[name="title"]'],
      kind: 'post',
      submit: postSubmit,
      submitKeys: [],
    },
    {
      name: 'post',
      box,
      inside: ['shreddit-composer[name="optionalBody"]'],
      kind: 'post',
      submit: postSubmit,
      submitKeys: [],
      media: ['img[src^="blob:"]', 'video'],
    },
    {
      name: 'reply to a comment',
      box,
      inside: ['shreddit-comment'],
      kind: 'reply',
      context: {
        within: ['shreddit-comment'],
        text: ['[slot="comment"]'],
        author: ['[slot="commentMeta"] a[href*="/user/"]'],
      },
      submit: commentSubmit,
      submitKeys: [],
    },
    {
      name: 'comment',
      box,
      inside: ['shreddit-composer', 'comment-composer-host'],
      kind: 'reply',
      context: {
        within: ['main', 'body'],
        text: ['shreddit-post [slot="text-body"]', 'shreddit-post [slot="title"]'],
        author: ['shreddit-post a[href*="/user/"]'],
      },
      submit: commentSubmit,
      submitKeys: [],
    },
    {
      name: 'reply to a comment, old Reddit',
      box: oldBox,
      inside: ['.thing'],
      kind: 'reply',
      context: { within: ['.thing'], text: ['.entry .md'], author: ['.tagline .author'] },
      submit: ['button.save'],
      // With the Reddit Enhancement Suite, which many use there.
      submitKeys: ['Mod+Enter'],
    },
    {
      name: 'comment, old Reddit',
      box: oldBox,
      inside: ['.commentarea'],
      kind: 'reply',
      context: {
        within: ['[role="main"]', 'body'],
        text: ['#siteTable .thing .md', '#siteTable .thing a.title'],
        author: ['#siteTable .thing .author'],
      },
      submit: ['button.save'],
      submitKeys: ['Mod+Enter'],
    },
    {
      name: 'post, old Reddit',
      box: ['#newlink textarea'],
      kind: 'post',
      submit: ['#newlink-submit', '#newlink button[name="submit"]'],
      submitKeys: ['Mod+Enter'],
    },
  ],
});
