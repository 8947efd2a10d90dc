import { post, type Expected } from '../expected.ts';

export default {
  'Bluesky, post': {
    url: 'https://bsky.app/',
    press: '[data-testid="composeFAB"]',
    boxes: { composer: { ...post, platform: 'bluesky', publish: ['Publish post'] } },
    pass: { box: 'composer', keys: ['Control+Enter'], submit: '[data-testid="composerPublishBtn"]' },
  },
  'Bluesky, reply': {
    url: 'https://bsky.app/',
    press: '[data-testid="replyBtn"]',
    boxes: {
      composer: {
        kind: 'reply',
        replyTo: { text: 'Does the shot hurt? Asking for a friend.', author: 'Jordan Kim' },
        contextRead: true,
        publish: ['Publish reply'],
      },
    },
  },
  'Bluesky, alt text of a picture': {
    url: 'https://bsky.app/?alt',
    boxes: { alt: { ...post, name: 'alt text', publish: ['Save'] } },
    pass: { box: 'alt' },
  },
} satisfies Readonly<Record<string, Expected>>;
