import { post, type Expected } from '../expected.ts';

export default {
  'Instagram, caption and alt text': {
    url: 'https://www.instagram.com/',
    press: '#open',
    boxes: {
      caption: { ...post, platform: 'instagram', name: 'caption', publish: ['Share'], media: 1 },
      alt: { ...post, name: 'alt text', publish: ['Share'] },
    },
    pass: { box: 'caption' },
  },
  'Instagram, comment': {
    url: 'https://www.instagram.com/p/C1/',
    boxes: {
      comment: {
        platform: 'instagram',
        kind: 'reply',
        replyTo: { text: 'Meet our new hygienist, Pat.', author: 'oakdental' },
        contextRead: true,
        publish: ['Post'],
      },
    },
    pass: { box: 'comment', keys: ['Enter'] },
  },
  'Instagram, a person’s own messages': { url: 'https://www.instagram.com/direct/t/1/', boxes: { message: null } },
} satisfies Readonly<Record<string, Expected>>;
