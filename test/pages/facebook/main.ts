import { mount } from '../editors/lexical-plain.tsx';
import { element, mountBox, route } from '../page.ts';

route();
const dialog = element('[aria-label="Create post"]:has([data-editor="post"])');
const around = dialog.parentElement;
element('#open').addEventListener('click', () => {
  around?.append(dialog);
  dialog.hidden = false;
  element('[data-lexical-editor]', dialog).focus();
});

mountBox('post', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'What’s on your mind?' },
  submit: [element('[data-submit="post"]')],
  way: 'react',
  onPublished: () => {
    // As the site does: what was sent takes its composer away.
    dialog.remove();
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

const edited = document.querySelector<HTMLElement>('[data-submit="edited"]');
if (edited) {
  const attributes = { role: 'textbox', 'aria-label': 'What’s on your mind?' };
  mountBox('edited', { mount, attributes, submit: [edited], way: 'react' })?.setText('Our new hours start Monday.');
}
// A Page's post: the box is gone before the button that publishes is there.
const next = document.querySelector<HTMLElement>('[aria-label="Next"]');
if (next) {
  const settings = element('#settings');
  next.addEventListener('click', () => {
    element('[role="dialog"]:has([data-editor="paged"])').hidden = true;
    settings.hidden = false;
  });
  mountBox('paged', {
    mount,
    attributes: { role: 'textbox', 'aria-label': 'What’s on your mind, Oak Dental?' },
    submit: [element('[data-submit="paged"]')],
    way: 'document',
    onPublished: () => settings.remove(),
  });
}

const sent = document.querySelector<HTMLElement>('[data-submit="sent"]');
if (sent) {
  mountBox('sent', {
    mount,
    attributes: { role: 'textbox', 'aria-label': 'Reply to Jordan Kim' },
    submitKeys: ['Enter'],
    submit: [sent],
    way: 'react',
  });
}
