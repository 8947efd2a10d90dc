import { mount as mountLexical } from '../editors/lexical-rich.tsx';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { mountBox, route } from '../page.ts';

route();

/** A composer is a component: the editor stands in its light tree and is shown by a slot, the button by another. */
function composer(name: string, button: HTMLElement): void {
  const host = document.querySelector<HTMLElement>(`shreddit-composer[data-editor="${name}"]`);
  if (!host) return;
  const slots = ['rte', 'submit-button'].map((slot) => Object.assign(document.createElement('slot'), { name: slot }));
  host.attachShadow({ mode: 'open' }).append(...slots);
  mountBox(name, {
    mount: mountLexical,
    attributes: { slot: 'rte', role: 'textbox', 'aria-label': 'Text field' },
    submit: [button],
  });
  if (!button.isConnected) host.append(button);
}

/** In markdown mode the editor is a textarea in the composer's own tree. */
function markdown(name: string, button: HTMLElement): void {
  const host = document.querySelector<HTMLElement>(`shreddit-composer[data-editor="${name}"]`);
  if (!host) return;
  const inner = document.createElement('div');
  inner.dataset['editor'] = name;
  const slot = Object.assign(document.createElement('slot'), { name: 'submit-button' });
  host.attachShadow({ mode: 'open' }).append(inner, slot);
  host.append(button);
  mountBox(name, {
    mount: (_host, options) => mountTextarea(inner, options),
    attributes: { placeholder: 'Body text', rows: '3' },
    submit: [button],
  });
}

function submitButton(words: string): HTMLElement {
  const button = document.createElement('button');
  button.slot = 'submit-button';
  button.type = 'button';
  button.textContent = words;
  return button;
}

composer('comment', submitButton('Comment'));
markdown('reply', submitButton('Reply'));
const post = document.querySelector<HTMLElement>('#submit-post-button');
if (post) {
  composer('body', post);
  mountBox('title', {
    mount: (host, options) => {
      const inner = document.createElement('div');
      inner.dataset['editor'] = 'title';
      host.attachShadow({ mode: 'open' }).append(inner);
      return mountTextarea(inner, options);
    },
    attributes: { id: 'innerTextArea', rows: '1' },
    submit: [post],
  });
}
for (const name of ['old', 'old-reply']) {
  mountBox(name, {
    mount: mountTextarea,
    attributes: { name: 'text' },
    submit: [...document.querySelectorAll<HTMLElement>(`[data-submit="${name}"]`)],
  });
}
