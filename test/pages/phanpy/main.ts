import { mount as mountInput } from '../editors/input.ts';
import { mount } from '../editors/react-textarea.tsx';
import { element, mountBox, route } from '../page.ts';

route();
const post = element('.compose-footer button');
const form = element('form');
// Its own way to send by keys: an event that only a script can have made, and that does not bubble.
const onKeys = (): void => {
  form.dispatchEvent(new Event('submit', { cancelable: true }));
};
if (document.querySelector('.reply-to')) post.textContent = 'Reply';
mountBox('text', {
  mount,
  attributes: { class: 'compose-field', name: 'status', placeholder: 'What are you doing?' },
  submitKeys: ['Mod+Enter'],
  submit: [post],
  way: 'form',
  onKeys,
});
mountBox('warning', {
  mount: mountInput,
  attributes: { class: 'spoiler-text-field', name: 'spoilerText', placeholder: 'Content warning' },
  submitKeys: ['Mod+Enter'],
  submit: [],
  onKeys,
});
mountBox('alt', { mount, attributes: { placeholder: 'Image description' }, submit: [] });
