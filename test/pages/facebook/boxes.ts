import { post, type Expected } from '../expected.ts';

const crowns = { text: 'Do you still do same-day crowns?', author: 'Jordan Kim' };

export default {
  'Facebook, comments': {
    url: 'https://www.facebook.com/',
    boxes: {
      comment: {
        platform: 'facebook',
        kind: 'reply',
        replyTo: { text: 'Our new hours start Monday.', author: 'Oak Dental' },
        contextRead: true,
        publish: ['Comment'],
      },
      reply: { kind: 'reply', replyTo: crowns, contextRead: true, publish: [] },
    },
  },
  'Facebook, post dialog': {
    url: 'https://www.facebook.com/',
    press: '#open',
    boxes: { post: { ...post, platform: 'facebook', publish: ['Post'] } },
  },
  'Facebook, comment under a recommendation': {
    url: 'https://www.facebook.com/reviews',
    boxes: {
      comment: {
        kind: 'review-reply',
        replyTo: { text: 'They lost my chart twice.', author: 'Maria Lopez' },
        publish: ['Comment'],
      },
    },
  },
} satisfies Readonly<Record<string, Expected>>;
