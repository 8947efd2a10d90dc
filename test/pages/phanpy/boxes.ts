import { post, type Expected } from '../expected.ts';

export default {
  'Phanpy, post with a content warning and a picture': {
    url: 'https://phanpy.social/',
    boxes: {
      text: { ...post, platform: 'phanpy', publish: ['Post'], media: 1 },
      warning: { ...post, name: 'content warning', publish: ['Post'] },
      alt: { ...post, name: 'alt text', publish: ['Post'] },
    },
    pass: { box: 'text', keys: ['Control+Enter'], submit: '.compose-footer button' },
  },
  'Phanpy, reply': {
    url: 'https://phanpy.social/reply',
    boxes: {
      text: {
        kind: 'reply',
        replyTo: { text: 'Is the pharmacy still open?', author: 'Jordan Kim' },
        contextRead: true,
        publish: ['Reply'],
        media: 1,
      },
    },
  },
} satisfies Readonly<Record<string, Expected>>;
