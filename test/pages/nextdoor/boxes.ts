import { generic, type Expected } from '../expected.ts';

export default {
  'Nextdoor, post and comment': {
    url: 'https://nextdoor.com/news_feed',
    boxes: {
      post: { ...generic, platform: 'nextdoor', kind: 'post', publish: ['Post'] },
      comment: { ...generic, kind: 'reply', publish: ['Comment'] },
    },
  },
  'Nextdoor, a modal dialog': {
    url: 'https://nextdoor.com/dialog',
    press: '#open',
    boxes: { dialog: { ...generic, kind: 'post', publish: ['Post'] } },
  },
} satisfies Readonly<Record<string, Expected>>;
