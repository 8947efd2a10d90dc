import { generic, type Expected } from '../expected.ts';

const review = { ...generic, kind: 'review-reply', publish: ['Post reply'] } as const;
const post = { ...generic, kind: 'post', publish: ['Schedule'] } as const;
const message = { ...generic, kind: 'message', publish: ['Send'] } as const;
const boxes = { search: null, review, post, message };
// Where everything answers a review, nothing but a message is taken for something else.
const answers = { ...boxes, post: { ...post, kind: 'review-reply' } } as const;
const inbox = { boxes, pass: { box: 'message', keys: ['Enter'] } } as const;

export default {
  Birdeye: { url: 'https://app.birdeye.com/', ...inbox },
  Podium: { url: 'https://app.podium.com/', ...inbox },
  Hootsuite: { url: 'https://hootsuite.com/dashboard', ...inbox },
  'Sprout Social': { url: 'https://app.sproutsocial.com/', ...inbox },
  Buffer: { url: 'https://publish.buffer.com/', boxes, pass: { box: 'post' } },
  Later: { url: 'https://app.later.com/', boxes, pass: { box: 'post' } },
  Vitals: { url: 'https://www.vitals.com/', boxes: answers, pass: { box: 'review' } },
  RateMDs: { url: 'https://www.ratemds.com/', boxes: answers, pass: { box: 'review' } },
  Trustpilot: { url: 'https://businessapp.b2b.trustpilot.com/', boxes: answers, pass: { box: 'review' } },
} satisfies Readonly<Record<string, Expected>>;
