import { post, type Expected } from '../expected.ts';

export default {
  'YouTube Studio, reply': {
    url: 'https://studio.youtube.com/channel/1/comments/inbox',
    boxes: {
      reply: {
        platform: 'youtube-studio',
        kind: 'reply',
        replyTo: { text: 'The video says two visits, they needed four.', author: '@samroe' },
        contextRead: true,
        publish: ['Reply'],
      },
    },
    pass: { box: 'reply' },
  },
  'YouTube Studio, a video’s title and description': {
    url: 'https://studio.youtube.com/video/1/edit',
    boxes: {
      title: { ...post, name: 'video title', publish: ['Publish'] },
      description: { ...post, name: 'video description', publish: ['Publish'] },
    },
    pass: { box: 'description', submit: '[data-submit="video"]' },
  },
} satisfies Readonly<Record<string, Expected>>;
