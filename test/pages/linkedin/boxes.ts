import { post, type Expected } from '../expected.ts';

export default {
  'LinkedIn, post and comment': {
    url: 'https://www.linkedin.com/feed/',
    press: '#open',
    boxes: {
      comment: {
        platform: 'linkedin',
        kind: 'reply',
        replyTo: { text: 'We welcome two new nurses.' },
        contextRead: true,
        publish: ['Comment'],
      },
      share: { ...post, name: 'post', publish: ['Post'], media: 1 },
      message: null,
    },
    pass: { box: 'share' },
  },
  'LinkedIn, classic comments, and a post in a shadow root': {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:2/',
    boxes: {
      classic: {
        name: 'comment, classic',
        kind: 'reply',
        replyTo: { text: 'Flu shots start in October.', author: 'Oak Dental' },
        publish: ['Comment'],
      },
      answer: {
        name: 'reply to a comment, classic',
        kind: 'reply',
        replyTo: { text: 'Last time nobody called me back.', author: 'Maria Lopez' },
        publish: ['Reply'],
      },
      shadow: { ...post, name: 'post, classic', publish: ['Post'] },
    },
    pass: { box: 'answer' },
  },
  'LinkedIn, classic post in a frame': {
    url: 'https://www.linkedin.com/company/1/admin/',
    frame: '/preload/sharebox/',
    boxes: { framed: { ...post, name: 'post, classic', publish: ['Post'] } },
    pass: { box: 'framed' },
  },
  'LinkedIn, a published post that is edited': {
    url: 'https://www.linkedin.com/feed/edit/',
    boxes: { edited: { ...post, name: 'post', publish: ['Save'] } },
    pass: { box: 'edited' },
  },
  'LinkedIn, comment': {
    url: 'https://www.linkedin.com/feed/',
    boxes: { comment: { kind: 'reply', replyTo: { text: 'We welcome two new nurses.' }, publish: ['Comment'] } },
    pass: { box: 'comment' },
  },
} satisfies Readonly<Record<string, Expected>>;
