import { mount } from '../editors/draft.tsx';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { element, mountBox, route } from '../page.ts';

route();
// "/compose/post" opens over the home timeline: a plain post, "?reply" one under a post, "?quote" one over a card, "?thread" two.
const kind = location.search.slice(1);
if (kind !== 'reply') document.querySelector('[data-answered]')?.remove();
if (kind !== 'quote') document.querySelector('[data-quoted]')?.remove();
if (kind !== 'thread') document.querySelector('[data-thread]')?.remove();

for (const name of ['home', 'inline', 'modal']) {
  const submit = document.querySelector<HTMLElement>(`[data-submit="${name}"]`);
  if (!submit) continue;
  if (name === 'modal' && kind === 'reply') element('span', submit).textContent = 'Reply';
  if (name === 'modal' && kind === 'thread') element('span', submit).textContent = 'Post all';
  mountBox(name, {
    mount,
    attributes: { 'data-testid': 'tweetTextarea_0', 'aria-label': 'Post text', role: 'textbox' },
    submitKeys: ['Mod+Enter'],
    submit: [submit],
    way: 'react',
  });
}

if (kind === 'thread') {
  mountBox('second', {
    mount,
    attributes: { 'data-testid': 'tweetTextarea_1', 'aria-label': 'Post text', role: 'textbox' },
    submit: [element('[data-submit="modal"]')],
    // The same button, as React drew it for the first.
    way: 'document',
  });
}

// The dialog is gone with what was written in it before the post goes out.
const alt = document.querySelector<HTMLElement>('[data-submit="alt"]');
if (alt) {
  mountBox('alt', {
    mount: mountTextarea,
    attributes: { 'data-testid': 'altTextInput' },
    submit: [alt],
    way: 'react',
    onPublished: () => element('[role="dialog"]').remove(),
  });
}
