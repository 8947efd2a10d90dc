import { mount as mountEditable } from '../editors/contenteditable.ts';
import type { Mount } from '../editors/handle.ts';
import type { BoxOptions } from '../page.ts';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { mount as mountTiptap } from '../editors/tiptap.ts';
import { element, mountBox, route } from '../page.ts';

route();

function at(name: string, mount: Mount, label: string, way: BoxOptions['way'] = 'button'): void {
  if (!document.querySelector(`[data-editor="${name}"]`)) return;
  mountBox(name, {
    mount,
    attributes: mount === mountTextarea ? { placeholder: label } : { 'aria-label': label },
    submit: [element(`[data-submit="${name}"]`)],
    way,
  });
}

at('post', mountEditable, 'What’s on your mind, neighbor?');
at('comment', mountTextarea, 'Add a comment…', 'pointer');
at('edited', mountTextarea, '');

// A modal <dialog>: everything outside it is inert while it is open.
at('dialog', mountTiptap, 'What do you want to talk about?');
const dialog = document.querySelector('dialog');
document.querySelector('#open')?.addEventListener('click', () => dialog?.showModal());
document.querySelector('#close')?.addEventListener('click', () => dialog?.close());

// "/editors/<file name>": any of the real editors on a page of its own, where the extension runs.
const editors = import.meta.glob<Mount>(['../editors/*.{ts,tsx}', '!**/*.d.ts'], { import: 'mount' });
const [, name] = /^\/editors\/(.+)$/.exec(location.pathname) ?? [];
const load = editors[`../editors/${name}.ts`] ?? editors[`../editors/${name}.tsx`];
if (name !== undefined) {
  if (!load) throw new Error(`There is no editor "${name}" in test/pages/editors.`);
  // A single line is a compose box only where it asks for a comment.
  at('editor', await load(), name === 'input' ? 'Add a comment…' : 'Write…');
}
