import { mount as mountInput } from '../editors/input.ts';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { mount } from '../editors/tiptap.ts';
import { element, mountBox, route } from '../page.ts';

route();
const publish = element('.publish-button');
if (document.querySelector('[aria-roledescription="status-details"]')) element('span', publish).textContent = 'Reply';
mountBox('text', {
  mount,
  attributes: { class: 'content-editor tiptap ProseMirror' },
  submitKeys: ['Mod+Enter'],
  submit: [publish],
});
mountBox('warning', { mount: mountInput, attributes: { placeholder: 'Write your warning here' }, submit: [] });
const apply = document.querySelector<HTMLElement>('[data-submit="alt"]');
if (apply)
  mountBox('alt', { mount: mountTextarea, submit: [apply], onPublished: () => element('[role="dialog"]').remove() });
