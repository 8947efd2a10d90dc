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
    pass: {
      box: 'text',
      keys: ['Control+Enter', 'Control+Shift+Enter', 'Alt+Enter'],
      submit: '.compose-form__submit button',
    },
  },
  'Mastodon, reply': {
    url: 'https://med-mastodon.com/@jkim/1',
    boxes: { text: { kind: 'reply', replyTo: friday, contextRead: true, publish: ['Post'] } },
  },
  'Mastodon, alt text of a picture': {
    url: 'https://mastodon.social/publish/media',
    boxes: { alt: { ...post, name: 'alt text', publish: ['Done'] } },
    pass: { box: 'alt' },
  },
} satisfies Readonly<Record<string, Expected>>;
