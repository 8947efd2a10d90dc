import { post, type Expected } from '../expected.ts';

export default {
  'Reddit, comment, and reply in markdown': {
    url: 'https://www.reddit.com/r/dentistry/comments/1/new_in_town/',
    boxes: {
      comment: {
        platform: 'reddit',
        kind: 'reply',
        replyTo: { text: 'Which clinic takes walk-ins?', author: 'jkim' },
        contextRead: true,
        publish: ['Comment'],
      },
      reply: {
        name: 'reply to a comment',
        kind: 'reply',
        replyTo: { text: 'Not Oak Dental. They lost my X-rays.', author: 'marialopez' },
        publish: ['Reply'],
      },
    },
    pass: { box: 'comment', submit: '[data-editor="comment"] [slot="submit-button"]' },
  },
  'Reddit, title and text of a post': {
    url: 'https://www.reddit.com/r/dentistry/submit',
    boxes: {
      title: { ...post, name: 'title', publish: ['Post'] },
      body: { ...post, name: 'post', publish: ['Post'] },
    },
  },
  'Reddit, old': {
    url: 'https://old.reddit.com/r/dentistry/comments/2/walkins/',
    boxes: {
      old: {
        name: 'comment, old Reddit',
        replyTo: { text: 'Which clinic takes walk-ins on Sundays?', author: 'jkim' },
        publish: ['save'],
      },
      'old-reply': {
        name: 'reply to a comment, old Reddit',
        replyTo: { text: 'Not the one on Main Street.', author: 'marialopez' },
        publish: ['save'],
      },
    },
    pass: { box: 'old-reply' },
  },
} satisfies Readonly<Record<string, Expected>>;
