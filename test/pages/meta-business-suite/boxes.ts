import { post, type Expected } from '../expected.ts';

export default {
  'Meta Business Suite, post': {
    url: 'https://business.facebook.com/latest/composer/',
    boxes: { post: { ...post, platform: 'meta-business-suite', publish: ['P\u200Bub\u200Blish'] } },
    pass: { box: 'post' },
  },
  'Meta Business Suite, messages': {
    url: 'https://business.facebook.com/latest/inbox/all',
    boxes: { message: { kind: 'message', name: 'message', contextRead: true, publish: ['Send'] } },
    pass: { box: 'message', keys: ['Enter'] },
  },
} satisfies Readonly<Record<string, Expected>>;
