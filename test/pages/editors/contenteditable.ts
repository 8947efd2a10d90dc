import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/**
 * The lines as they are seen. `innerText` of the whole would count the edges of an empty block twice, so each block is
 * asked alone; the break that it ends with is no line.
 */
function lines(root: HTMLElement): string {
  const found: string[] = [];
  let inline: string | null = null;
  const end = (): void => {
    if (inline !== null) found.push(inline.replace(/\n$/, ''));
    inline = null;
  };
  for (const node of root.childNodes) {
    if (node instanceof HTMLDivElement || node instanceof HTMLParagraphElement) {
      end();
      found.push(shown(node).replace(/\n$/, ''));
    } else inline = (inline ?? '') + shown(node);
  }
  end();
  return found.join('\n');
}

function shown(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLBRElement) return '\n';
  if (!(node instanceof HTMLElement) || node.childNodes.length === 0) return node.textContent ?? '';
  return [...node.childNodes].map((child) => shown(child)).join('');
}

/** YouTube's way: an editable element with nothing behind it. Its only model is what it shows. */
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
    model: () => lines(root),
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
