import { mount as mountEditable } from '../editors/contenteditable.ts';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { mountBox, route } from '../page.ts';

route();
const submit = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)];

mountBox('reply', { mount: mountTextarea, attributes: { id: 'textarea' }, submit: submit('reply') });
for (const name of ['title', 'description']) {
  mountBox(name, {
    mount: mountEditable,
    attributes: { id: 'textbox', 'aria-label': `Add a ${name} that describes your video` },
    submit: submit('video'),
  });
}
