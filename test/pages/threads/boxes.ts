import { post, type Expected } from '../expected.ts';

export default {
  'Threads, thread of two in a menu': {
    url: 'https://www.threads.com/intent/post',
    boxes: {
      first: { ...post, platform: 'threads', publish: ['Post'] },
      second: { ...post, publish: ['Post'] },
    },
    pass: { box: 'first', submit: '[data-submit="thread"]' },
  },
  'Threads, reply under a post': {
    url: 'https://www.threads.net/@jkim/post/1',
    boxes: {
      inline: {
        kind: 'reply',
        replyTo: { text: 'Does anybody answer the phone there?', author: 'jkim' },
        contextRead: true,
        publish: ['Post'],
      },
    },
    pass: { box: 'inline' },
  },
  'Threads, reply in a dialog': {
    url: 'https://www.threads.com/@jkim/post/2/reply',
    boxes: {
      dialog: {
        name: 'composer',
        kind: 'reply',
        replyTo: { text: 'They billed me twice.', author: 'samroe' },
        publish: ['Post'],
      },
    },
    pass: { box: 'dialog' },
  },
  'Threads, the second box of a thread': {
    url: 'https://www.threads.com/intent/post',
    boxes: { second: { ...post, publish: ['Post'] } },
    pass: { box: 'second', submit: '[data-submit="thread"]' },
  },
} satisfies Readonly<Record<string, Expected>>;
