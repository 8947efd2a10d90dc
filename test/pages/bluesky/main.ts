import { mount } from '../editors/tiptap.ts';
import { element, mountBox } from '../page.ts';

const dialog = element('[role="dialog"]');
const answered = element('[data-answered]');
const publish = element('[data-testid="composerPublishBtn"]');

const handle = mountBox('composer', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'Rich-Text Editor' },
  submitKeys: ['Mod+Enter'],
  submit: [publish],
  onPublished: () => {
    dialog.hidden = true;
  },
});

function open(reply: boolean): void {
  if (reply) dialog.prepend(answered);
  else answered.remove();
  publish.setAttribute('aria-label', reply ? 'Publish reply' : 'Publish post');
  element('div', publish).textContent = reply ? 'Reply' : 'Post';
  dialog.hidden = false;
  handle?.root.focus();
}
element('[data-testid="composeFAB"]').addEventListener('click', () => open(false));
element('[data-testid="replyBtn"]').addEventListener('click', () => open(true));
