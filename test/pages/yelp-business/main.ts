import { mount } from '../editors/textarea.ts';
import { element, mountBox } from '../page.ts';

for (const name of ['first', 'second']) {
  mountBox(name, {
    mount,
    attributes: { name: 'comment', placeholder: 'Write a comment' },
    submit: [element(`[data-submit="${name}"]`)],
  });
}
