import { mount } from '../editors/textarea.ts';
import { element, mountBox } from '../page.ts';

mountBox('response', {
  mount,
  attributes: { id: 'response' },
  submit: [element('[data-submit="response"]')],
  way: 'form',
});
