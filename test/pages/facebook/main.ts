import { mount } from '../editors/lexical-plain.tsx';
import { element, mountBox, route } from '../page.ts';

route();
const dialog = element('[role="dialog"]');
element('#open').addEventListener('click', () => {
  dialog.hidden = false;
  element('[data-lexical-editor]', dialog).focus();
});

mountBox('post', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'What’s on your mind?' },
  submit: [element('[data-submit="post"]')],
  onPublished: () => {
    dialog.hidden = true;
  },
});
mountBox('comment', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'Write a comment…' },
  submitKeys: ['Enter'],
  submit: [element('[data-submit="comment"]')],
  way: 'document',
});
// The reply form under a comment has no button before it is used: Enter sends.
mountBox('reply', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'Reply to Jordan Kim…' },
  submitKeys: ['Enter'],
  submit: [],
});
