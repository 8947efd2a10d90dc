import { mount } from '../editors/draft.tsx';
import { element, mountBox, route } from '../page.ts';

route();
// "/compose/post" opens over the home timeline: a plain post, "?reply" one under a post, "?quote" one over a card.
const kind = location.search.slice(1);
if (kind !== 'reply') document.querySelector('[data-answered]')?.remove();
if (kind !== 'quote') document.querySelector('[data-quoted]')?.remove();

for (const name of ['home', 'inline', 'modal']) {
  const submit = document.querySelector<HTMLElement>(`[data-submit="${name}"]`);
  if (!submit) continue;
  if (name === 'modal' && kind === 'reply') element('span', submit).textContent = 'Reply';
  mountBox(name, {
    mount,
    attributes: { 'data-testid': 'tweetTextarea_0', 'aria-label': 'Post text', role: 'textbox' },
    submitKeys: ['Mod+Enter'],
    submit: [submit],
    way: 'react',
  });
}
