import { generic, type Expected } from '../expected.ts';

export default {
  'Healthgrades, a review and a profile form': {
    url: 'https://update.healthgrades.com/',
    boxes: {
      response: { ...generic, platform: 'healthgrades', kind: 'review-reply', publish: ['Submit response'] },
      address: null,
      user: null,
      about: null,
    },
    pass: { box: 'response' },
  },
} satisfies Readonly<Record<string, Expected>>;
