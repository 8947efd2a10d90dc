import { mount } from '../editors/tiptap.ts';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { element, mountBox } from '../page.ts';

const dialog = element('[role="dialog"]');
const around = dialog.parentElement;
const answered = element('[data-answered]');
const publish = (): HTMLElement => element('[data-testid="composerPublishBtn"]');

const handle = mountBox('composer', {
  mount,
  attributes: { role: 'textbox', 'aria-label': 'Rich-Text Editor' },
  submitKeys: ['Mod+Enter'],
  submit: [publish()],
  way: 'react',
  onPublished: () => {
    // As the site does: what was sent takes its composer away.
    dialog.remove();
  },
});

function open(reply: boolean): void {
  around?.append(dialog);
  if (reply) dialog.prepend(answered);
  else answered.remove();
  publish().setAttribute('aria-label', reply ? 'Publish reply' : 'Publish post');
  element('div', publish()).textContent = reply ? 'Reply' : 'Post';
  dialog.hidden = false;
  handle?.root.focus();
}
element('[data-testid="composeFAB"]').addEventListener('click', () => open(false));
element('[data-testid="replyBtn"]').addEventListener('click', () => open(true));

const alt = element('[data-alt]');
const { root } =
  mountBox('alt', {
    mount: mountTextarea,
    attributes: { 'aria-label': 'Alt text' },
    submit: [element('[data-submit="alt"]')],
    way: 'react',
    onPublished: () => alt.remove(),
  }) ?? {};
// "?alt" opens what is said of a picture over the composer.
if (location.search === '?alt') {
  open(false);
  // Over the composer.
  around?.append(alt);
  alt.hidden = false;
  root?.focus();
}
