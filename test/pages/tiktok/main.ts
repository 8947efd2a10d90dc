import { mount } from '../editors/draft.tsx';
import { mountBox, route } from '../page.ts';

route();
for (const name of ['caption', 'reply', 'comment']) {
  mountBox(name, {
    mount,
    attributes: name === 'caption' ? { role: 'combobox', spellcheck: 'false' } : { 'aria-label': 'Add comment...' },
    submitKeys: name === 'caption' ? [] : ['Enter'],
    submit: [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)],
    way: 'react',
  });
}
