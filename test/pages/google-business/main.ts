import { mount } from '../editors/textarea.ts';
import { element, mountBox, route } from '../page.ts';

route();
for (const name of ['first', 'second', 'search']) {
  if (!document.querySelector(`[data-editor="${name}"]`)) continue;
  mountBox(name, {
    mount,
    attributes: { jsname: 'YPqjbf', 'aria-label': 'Your public reply', maxlength: '4096' },
    submit: [element(`[data-submit="${name}"]`)],
    way: 'head',
  });
}
