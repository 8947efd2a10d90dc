import { mount } from '../editors/lexical-rich.tsx';
import { mountBox, route } from '../page.ts';

route();
// One button posts every box of a thread.
const buttons = { inline: 'inline', first: 'thread', second: 'thread', dialog: 'dialog' };
for (const [name, submit] of Object.entries(buttons)) {
  mountBox(name, {
    mount,
    attributes: { role: 'textbox', 'aria-label': 'Empty text field. Type to compose a new post.' },
    submit: [...document.querySelectorAll<HTMLElement>(`[data-submit="${submit}"]`)],
    way: 'document',
  });
}
