import { post, type Expected } from '../expected.ts';

export default {
  'YouTube, comment and reply': {
    url: 'https://www.youtube.com/watch',
    boxes: {
      comment: {
        platform: 'youtube',
        kind: 'reply',
        replyTo: { text: 'How we clean teeth', author: 'Oak Dental' },
        contextRead: true,
        publish: ['Comment'],
      },
      reply: {
        name: 'reply to a comment',
        kind: 'reply',
        replyTo: { text: 'Your front desk hung up on me.', author: '@jkim' },
        publish: ['Reply'],
      },
    },
    pass: { box: 'reply' },
  },
  'YouTube, post to subscribers': {
    url: 'https://www.youtube.com/@oakdental/posts',
    boxes: { post: { ...post, name: 'post', publish: ['Post'] } },
  },
} satisfies Readonly<Record<string, Expected>>;
