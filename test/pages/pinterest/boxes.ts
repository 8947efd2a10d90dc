import { post, type Expected } from '../expected.ts';

export default {
  'Pinterest, pin': {
    url: 'https://www.pinterest.com/pin-creation-tool/',
    boxes: {
      title: { ...post, platform: 'pinterest', name: 'title', publish: ['Publish'] },
      description: { ...post, name: 'description', publish: ['Publish'], media: 1 },
      alt: { ...post, name: 'alt text', publish: ['Publish'] },
      link: null,
    },
    pass: { box: 'description', submit: '[data-submit="pin"]' },
  },
  'Pinterest, comment': {
    url: 'https://www.pinterest.com/pin/1/',
    boxes: {
      comment: { kind: 'reply', replyTo: { text: 'Brushing chart for kids' }, contextRead: true, publish: ['Post'] },
    },
    pass: { box: 'comment', keys: ['Enter'] },
  },
} satisfies Readonly<Record<string, Expected>>;
