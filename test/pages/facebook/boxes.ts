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
    pass: { box: 'comment', keys: ['Enter'] },
  },
  'Facebook, post dialog': {
    url: 'https://www.facebook.com/',
    press: '#open',
    boxes: { post: { ...post, platform: 'facebook', publish: ['Post'] } },
    pass: { box: 'post' },
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
  'Facebook, a published post that is edited': {
    url: 'https://www.facebook.com/oakdental/posts/1/edit',
    boxes: { edited: { ...post, name: 'post', publish: ['Save'] } },
    pass: { box: 'edited' },
  },
  'Facebook, post of a Page that is scheduled': {
    url: 'https://www.facebook.com/oakdental',
    boxes: { paged: { ...post, name: 'post', publish: ['Next'] } },
    pass: { box: 'paged', submit: '[aria-label="Next"]', last: '[data-submit="paged"]' },
  },
  'Facebook, inbox of a Page': {
    url: 'https://www.facebook.com/oakdental/inbox/',
    boxes: {
      sent: { kind: 'message', name: 'message of a Page', contextRead: true, publish: ['Press enter to send'] },
    },
    pass: { box: 'sent', keys: ['Enter'] },
  },
} satisfies Readonly<Record<string, Expected>>;
