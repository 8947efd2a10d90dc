import { generic, type Expected } from '../expected.ts';

export default {
  'Yelp for Business, two reviews': {
    url: 'https://biz.yelp.com/reviews',
    boxes: {
      search: null,
      first: { ...generic, platform: 'yelp-business', kind: 'review-reply', publish: ['Post pub\u200Blic comment'] },
      second: { ...generic, kind: 'review-reply', publish: ['Post public comment'] },
    },
    pass: { box: 'second' },
  },
} satisfies Readonly<Record<string, Expected>>;
