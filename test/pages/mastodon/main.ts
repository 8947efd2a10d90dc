import { mount as mountInput } from '../editors/input.ts';
import { mount } from '../editors/react-textarea.tsx';
import { element, mountBox, route } from '../page.ts';

route();
mountBox('text', {
  mount,
  attributes: { class: 'autosuggest-textarea__textarea', 'aria-label': 'What’s on your mind?' },
  submitKeys: ['Mod+Enter', 'Alt+Enter'],
  submit: [element('.compose-form__submit button')],
  way: 'form',
});
mountBox('warning', {
  mount: mountInput,
  attributes: { id: 'cw-spoiler-input', class: 'spoiler-input__input', placeholder: 'Content warning (optional)' },
  submitKeys: ['Mod+Enter', 'Alt+Enter'],
  submit: [],
  // The warning goes out with its post, by the same keys.
  onKeys: () => {
    const text = window.__page.model('text');
    if (text.trim() !== '') window.__page.submitted.push(text);
  },
});

const done = document.querySelector<HTMLElement>('[data-submit="alt"]');
if (done) {
  mountBox('alt', {
    mount,
    attributes: { placeholder: 'Describe this for people with visual impairments…' },
    submit: [done],
    way: 'form',
    onPublished: () => element('.dialog-modal').remove(),
  });
}
