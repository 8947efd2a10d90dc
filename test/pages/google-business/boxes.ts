import type { Expected } from '../expected.ts';

const review = { kind: 'review-reply', contextRead: true, platform: 'google-business' } as const;

export default {
  'Google, list of reviews': {
    url: 'https://business.google.com/reviews',
    boxes: {
      first: {
        ...review,
        replyTo: { text: 'Dr. Patel was rude and my crown fell out.', author: 'Maria Lopez', rating: 2 },
        publish: ['Post reply'],
      },
      second: {
        ...review,
        replyTo: { text: 'Friendly front desk.', author: 'Sam Roe', rating: 4 },
        publish: ['Post reply'],
      },
    },
    pass: { box: 'second' },
  },
  'Google, review in a frame of Search': {
    url: 'https://www.google.com/search?q=oak+dental',
    frame: '/local/business/',
    boxes: {
      search: {
        ...review,
        replyTo: { text: 'They called me by the wrong name in front of everyone.', author: 'Jordan Kim', rating: 1 },
        publish: ['Reply'],
      },
    },
    pass: { box: 'search' },
  },
  'Google, settings of a business': { url: 'https://business.google.com/locations', boxes: { description: null } },
} satisfies Readonly<Record<string, Expected>>;
