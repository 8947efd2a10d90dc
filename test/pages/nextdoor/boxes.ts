import { generic, type Expected } from '../expected.ts';

export default {
  'Nextdoor, post and comment': {
    url: 'https://nextdoor.com/news_feed',
    boxes: {
      post: { ...generic, platform: 'nextdoor', kind: 'post', publish: ['Post'] },
      comment: { ...generic, kind: 'reply', publish: ['Comment'] },
    },
    pass: { box: 'comment' },
  },
  'Nextdoor, a modal dialog': {
    url: 'https://nextdoor.com/dialog',
    press: '#open',
    boxes: { dialog: { ...generic, kind: 'post', publish: ['Post'] } },
    pass: { box: 'dialog' },
  },
  'Nextdoor, a published post that is edited': {
    url: 'https://nextdoor.com/p/1/edit',
    boxes: { edited: { ...generic, kind: 'post', publish: ['Save changes'] } },
    pass: { box: 'edited' },
  },
} satisfies Readonly<Record<string, Expected>>;
