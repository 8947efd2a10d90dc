import { mount as mountLexical } from '../editors/lexical-plain.tsx';
import { mount as mountTextarea } from '../editors/react-textarea.tsx';
import { element, mountBox, route } from '../page.ts';

route();
const submit = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)];

mountBox('caption', {
  mount: mountLexical,
  attributes: { role: 'textbox', 'aria-label': 'Write a caption...' },
  submit: submit('caption'),
  way: 'react',
});
mountBox('alt', { mount: mountTextarea, attributes: { placeholder: 'Write alt text...' }, submit: [] });
mountBox('comment', {
  mount: mountTextarea,
  attributes: { 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' },
  submitKeys: ['Enter'],
  submit: submit('comment'),
  way: 'react',
});
mountBox('message', {
  mount: mountLexical,
  attributes: { role: 'textbox', 'aria-label': 'Message' },
  submitKeys: ['Enter'],
  submit: submit('message'),
  way: 'react',
});

document.querySelector('#open')?.addEventListener('click', () => {
  element('[data-preview]').setAttribute(
    'src',
    URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })),
  );
  element('[role="dialog"]').hidden = false;
});
