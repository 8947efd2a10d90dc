import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

function paragraphs(text: string): object {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
  };
}

/** A handle and a custom emoji: one piece each, as Elk and LinkedIn have them. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: '' } }),
  renderHTML: ({ node }) => ['span', { class: 'mention', contenteditable: 'false' }, textOf(node.attrs)],
});
const emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: '' } }),
  renderHTML: ({ node }) => ['img', { alt: textOf(node.attrs), width: 16, height: 16 }],
});

function textOf(attributes: Readonly<Record<string, unknown>>): string {
  return String(attributes['text']);
}

/** Bluesky's, Elk's and LinkedIn's newer editor: ProseMirror under Tiptap. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const editor = new Editor({
    element: container,
    extensions: [StarterKit, mention, emoji],
    content: paragraphs(options.text ?? ''),
    editorProps: { handleKeyDown: (_view, event) => submits(event, options) },
  });
  const root = editor.view.dom;
  setAttributes(root, options);
  return {
    root,
    model: () =>
      editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (leaf) =>
        leaf.type.name === 'hardBreak' ? '\n' : textOf(leaf.attrs),
      ),
    setText: (text) => {
      editor.commands.setContent(paragraphs(text));
    },
    append: ({ kind, text }) => {
      editor.commands.insertContentAt(editor.state.doc.content.size - 1, { type: kind, attrs: { text } });
    },
  };
}
