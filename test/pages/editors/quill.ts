import Quill from 'quill';
import type EmbedBlot from 'quill/blots/embed.js';
import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

const Embed = Quill.import('blots/embed') as typeof EmbedBlot;

/** A person's name as one piece. Quill puts an invisible character on either side of it. */
class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'span';
  static override className = 'ql-mention';
  static override create(value: unknown): HTMLElement {
    const node = super.create(value) as HTMLElement;
    node.textContent = String(value);
    return node;
  }
  static override value(node: HTMLElement): string {
    return node.textContent?.replaceAll('\u{FEFF}', '') ?? '';
  }
}
Quill.register(Mention);

function nameIn(embed: Readonly<Record<string, unknown>> | undefined): string {
  const name = embed?.['mention'];
  return typeof name === 'string' ? name : '';
}

/** LinkedIn's classic editor. Its text always ends in "\n", which is not a line of its own. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const outer = document.createElement('div');
  container.append(outer);
  const bind = (shortKey: boolean): object => ({
    key: 'Enter',
    shortKey,
    handler: () =>
      !submits({ key: 'Enter', shiftKey: false, ctrlKey: shortKey, metaKey: false, altKey: false }, options),
  });
  const quill = new Quill(outer, {
    placeholder: 'What do you want to talk about?',
    modules: { toolbar: false, keyboard: { bindings: { submit: bind(false), submitMod: bind(true) } } },
  });
  // What Quill's own stylesheet does; inline, because a stylesheet would not reach into a shadow root.
  quill.root.style.whiteSpace = 'pre-wrap';
  setAttributes(quill.root, options);
  if (options.text) quill.setText(options.text);
  quill.history.clear();
  return {
    root: quill.root,
    model: () =>
      quill
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : nameIn(insert)))
        .join('')
        .replace(/\n$/, ''),
    setText: (text) => {
      quill.setText(text);
    },
    append: ({ text }) => {
      quill.insertEmbed(quill.getLength() - 1, 'mention', text);
    },
  };
}
