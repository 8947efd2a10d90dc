import Trix from 'trix';
import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** The part of Trix's editor object that is used here; the package ships no types. */
interface TrixEditor {
  getDocument(): { toString(): string };
  loadHTML(html: string): void;
  insertString(text: string): void;
}

/** Trix, which several management tools use. Its text always ends in "\n", which is not a line of its own. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  // Named so that the import is not dropped: loading the module defines the custom element.
  if (!Trix.config) throw new Error('Trix did not load');
  const root = document.createElement('trix-editor');
  root.addEventListener('keydown', (event) => {
    if (submits(event, options)) event.preventDefault();
  });
  const editor = (): TrixEditor => (root as HTMLElement & { editor: TrixEditor }).editor;
  const setText = (text: string): void => {
    editor().loadHTML('');
    if (text) editor().insertString(text);
  };
  // Trix defines its element in a task of its own, so a box mounted while the page loads is not one yet.
  root.addEventListener('trix-initialize', () => setText(options.text ?? ''), { once: true });
  container.append(root);
  setAttributes(root, options);
  return { root, model: () => editor().getDocument().toString().replace(/\n$/, ''), setText };
}
