import { post, type Expected } from '../expected.ts';

const friday = { text: 'Is the clinic open on Friday?\nNeed my booster.', author: 'Jordan Kim' };

export default {
  'Mastodon, post with a content warning': {
    url: 'https://mastodon.social/home',
    boxes: {
      search: null,
      text: { ...post, platform: 'mastodon', publish: ['Post'] },
      warning: { ...post, name: 'content warning', publish: ['Post'] },
    },
  },
  'Mastodon, reply': {
    url: 'https://med-mastodon.com/@jkim/1',
    boxes: { text: { kind: 'reply', replyTo: friday, contextRead: true, publish: ['Post'] } },
  },
} satisfies Readonly<Record<string, Expected>>;
