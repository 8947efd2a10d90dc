import { Editor } from '@tiptap/core';
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

/** Bluesky's, Elk's and LinkedIn's newer editor: ProseMirror under Tiptap. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const editor = new Editor({
    element: container,
    extensions: [StarterKit],
    content: paragraphs(options.text ?? ''),
    editorProps: { handleKeyDown: (_view, event) => submits(event, options) },
  });
  const root = editor.view.dom;
  setAttributes(root, options);
  return {
    root,
    model: () =>
      editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (leaf) =>
        leaf.type.name === 'hardBreak' ? '\n' : '',
      ),
    setText: (text) => {
      editor.commands.setContent(paragraphs(text));
    },
  };
}
