import { mount } from '../editors/contenteditable.ts';
import { mountBox, route } from '../page.ts';

route();
for (const name of ['comment', 'reply', 'post']) {
  mountBox(name, {
    mount,
    attributes: { id: 'contenteditable-root', 'aria-label': 'Add a comment...' },
    submit: [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)],
  });
}
