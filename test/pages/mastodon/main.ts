import { mount as mountInput } from '../editors/input.ts';
import { mount } from '../editors/react-textarea.tsx';
import { element, mountBox, route } from '../page.ts';

route();
mountBox('text', {
  mount,
  attributes: { class: 'autosuggest-textarea__textarea', 'aria-label': 'What’s on your mind?' },
  submitKeys: ['Mod+Enter'],
  submit: [element('.compose-form__submit button')],
  way: 'form',
});
mountBox('warning', {
  mount: mountInput,
  attributes: { id: 'cw-spoiler-input', class: 'spoiler-input__input', placeholder: 'Content warning (optional)' },
  submitKeys: ['Mod+Enter'],
  submit: [],
});
