import { mount as mountInput } from '../editors/input.ts';
import { mount } from '../editors/react-textarea.tsx';
import { element, mountBox, route } from '../page.ts';

route();
const post = element('.compose-footer button');
if (document.querySelector('.reply-to')) post.textContent = 'Reply';
mountBox('text', {
  mount,
  attributes: { class: 'compose-field', name: 'status', placeholder: 'What are you doing?' },
  submitKeys: ['Mod+Enter'],
  submit: [post],
});
mountBox('warning', {
  mount: mountInput,
  attributes: { class: 'spoiler-text-field', name: 'spoilerText', placeholder: 'Content warning' },
  submitKeys: ['Mod+Enter'],
  submit: [],
});
mountBox('alt', { mount, attributes: { placeholder: 'Image description' }, submit: [] });
