import { mount as mountDraft } from '../editors/draft.tsx';
import { mount as mountInput } from '../editors/input.ts';
import { mountBox, route } from '../page.ts';

route();
const submit = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)];

mountBox('title', {
  mount: mountInput,
  attributes: { id: 'storyboard-selector-title', placeholder: 'Add a title' },
  submit: submit('pin'),
  way: 'document',
});
mountBox('description', {
  mount: mountDraft,
  attributes: { role: 'combobox', 'aria-label': 'Add a detailed description' },
  submit: submit('pin'),
  way: 'document',
});
mountBox('alt', {
  mount: mountInput,
  attributes: { placeholder: 'Explain what people can see in the Pin' },
  submit: [],
});
mountBox('comment', {
  mount: mountDraft,
  attributes: { role: 'combobox', 'aria-label': 'Add a comment' },
  submitKeys: ['Enter'],
  submit: submit('comment'),
  way: 'document',
});
