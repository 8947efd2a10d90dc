import { mount as mountLexical } from '../editors/lexical-rich.tsx';
import { mount as mountTextarea } from '../editors/react-textarea.tsx';
import { mountBox, route } from '../page.ts';

route();
const submit = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)];

mountBox('post', {
  mount: mountLexical,
  attributes: {
    role: 'textbox',
    'aria-label': 'Write into the dialogue box to include text with your post.',
  },
  submit: submit('post'),
  way: 'react',
});
mountBox('message', {
  mount: mountTextarea,
  attributes: { placeholder: 'Reply in Messenger…' },
  submitKeys: ['Enter'],
  submit: submit('message'),
  way: 'react',
});
