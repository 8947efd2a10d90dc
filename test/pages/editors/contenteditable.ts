import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** YouTube's way: an editable element with nothing behind it. Its only model is what the browser says it shows. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.style.minHeight = '3em';
  const setText = (text: string): void => {
    root.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      }),
    );
    root.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  root.addEventListener('keydown', (event) => {
    if (submits(event, options)) event.preventDefault();
  });
  container.append(root);
  setAttributes(root, options);
  if (options.text) setText(options.text);
  return {
    root,
    model: () => root.innerText.replace(/\n$/, ''),
    setText,
    append: ({ kind, text }) => {
      const atom = document.createElement(kind === 'emoji' ? 'img' : 'span');
      if (atom instanceof HTMLImageElement) {
        atom.alt = text;
        atom.width = 16;
        atom.height = 16;
      } else {
        atom.contentEditable = 'false';
        atom.textContent = text;
      }
      (root.lastElementChild ?? root).append(atom);
    },
  };
}
