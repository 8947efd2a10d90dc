import { post, type Expected } from '../expected.ts';

export default {
  'Elk, post with a content warning and a picture': {
    url: 'https://elk.zone/home',
    boxes: {
      text: { ...post, platform: 'elk', publish: ['Publish'] },
      warning: { ...post, name: 'content warning', publish: ['Publish'] },
      alt: { ...post, name: 'alt text', publish: [] },
    },
  },
  'Elk, reply': {
    url: 'https://elk.zone/mas.to/@jkim/1',
    boxes: {
      text: {
        kind: 'reply',
        replyTo: { text: 'Do you take new patients?', author: 'Jordan Kim' },
        contextRead: true,
        publish: ['Reply'],
      },
    },
    pass: { box: 'text', key: 'Control+Enter' },
  },
} satisfies Readonly<Record<string, Expected>>;
