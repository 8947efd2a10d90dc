import { post, type Expected } from '../expected.ts';

export default {
  'Elk, post with a content warning and a picture': {
    url: 'https://elk.zone/home',
    boxes: {
      text: { ...post, platform: 'elk', publish: ['Publish'] },
      warning: { ...post, name: 'content warning', publish: ['Publish'] },
      alt: { ...post, name: 'alt text', publish: ['Apply'] },
    },
    pass: { box: 'alt' },
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
    pass: { box: 'text', keys: ['Control+Enter'], submit: '.publish-button' },
  },
} satisfies Readonly<Record<string, Expected>>;
