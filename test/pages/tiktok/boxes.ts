import { post, type Expected } from '../expected.ts';

export default {
  'TikTok, caption': {
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    boxes: { caption: { ...post, platform: 'tiktok', name: 'caption', publish: ['Post'], media: 1 } },
    pass: { box: 'caption' },
  },
  'TikTok, comments': {
    url: 'https://www.tiktok.com/@oakdental/video/1',
    boxes: {
      reply: {
        kind: 'reply',
        replyTo: { text: 'I waited two hours for my crown.', author: 'Jordan Kim' },
        contextRead: true,
        publish: ['Post'],
      },
      comment: {
        kind: 'reply',
        replyTo: { text: 'A day at our front desk', author: 'oakdental' },
        contextRead: true,
        publish: ['Post'],
      },
    },
    pass: { box: 'comment', keys: ['Enter'] },
  },
  'TikTok, reply to a comment': {
    url: 'https://www.tiktok.com/@oakdental/video/1',
    boxes: { reply: { kind: 'reply', replyTo: { text: 'I waited two hours for my crown.' }, publish: ['Post'] } },
    pass: { box: 'reply', keys: ['Enter'] },
  },
} satisfies Readonly<Record<string, Expected>>;
