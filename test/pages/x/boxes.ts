import { post, type Expected } from '../expected.ts';

const home = { ...post, platform: 'x', name: 'post', publish: ['Post'] } as const;

export default {
  'X, home': {
    url: 'https://x.com/home',
    boxes: { search: null, home },
    pass: { box: 'home', keys: ['Control+Enter', 'Control+Shift+Enter'] },
  },
  'X, reply under a post': {
    url: 'https://x.com/marialopez/status/1',
    boxes: {
      inline: {
        platform: 'x',
        kind: 'reply',
        replyTo: { text: 'Waited an hour for my cleaning and nobody said sorry. 😡', author: 'Maria Lopez' },
        contextRead: true,
        publish: ['Reply'],
      },
    },
    pass: { box: 'inline', keys: ['Control+Enter'] },
  },
  'X, post in the dialog, over the home box': {
    url: 'https://x.com/compose/post',
    boxes: { home, modal: { ...post, name: 'dialog', publish: ['Post'] } },
  },
  'X, reply in the dialog': {
    url: 'https://x.com/compose/post?reply',
    boxes: {
      modal: { kind: 'reply', replyTo: { text: 'Is the flu shot in yet?', author: 'Jordan Kim' }, publish: ['Reply'] },
    },
    pass: { box: 'modal', keys: ['Control+Enter'] },
  },
  'X, quote in the dialog': {
    url: 'https://twitter.com/compose/post?quote',
    boxes: { modal: { ...post, platform: 'x', publish: ['Post'] } },
  },
  'X, a thread in the dialog': {
    url: 'https://x.com/compose/post?thread',
    boxes: {
      modal: { ...post, name: 'dialog', publish: ['Post all'] },
      second: { ...post, name: 'dialog', publish: ['Post all'] },
    },
    pass: { box: 'second', submit: '[data-submit="modal"]' },
  },
  'X, alt text of a picture': {
    url: 'https://x.com/compose/post/media',
    boxes: { alt: { ...post, name: 'alt text', publish: ['Save'] } },
    pass: { box: 'alt' },
  },
} satisfies Readonly<Record<string, Expected>>;
