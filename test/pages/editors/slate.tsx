/** @jsxImportSource react */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, type Node, Text, Transforms } from 'slate';
import type { Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact, type RenderElementProps } from 'slate-react';
import { rendered, setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

function paragraphs(text: string): Descendant[] {
  return text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
}

function render({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'paragraph') return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      {element.label}
      {children}
    </span>
  );
}

/** What a reader sees of a node: a mention's text stands beside its empty child. */
function shown(node: Node): string {
  if (Text.isText(node)) return node.text;
  if ('type' in node && node.type === 'mention') return node.label;
  return node.children.map((child) => shown(child)).join('');
}

/** Buffer's kind of editor: it believes only its own events. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  const editor = withHistory(withReact(createEditor()));
  editor.isInline = (element) => element.type === 'mention';
  editor.isVoid = (element) => element.type === 'mention';
  function Box() {
    const [initial] = useState(() => paragraphs(options.text ?? ''));
    return (
      <Slate editor={editor} initialValue={initial}>
        <Editable
          renderElement={render}
          placeholder="What would you like to share?"
          onKeyDown={(event) => {
            if (submits(event, options)) event.preventDefault();
          }}
        />
      </Slate>
    );
  }
  flushSync(() => createRoot(container).render(<Box />));
  const root = rendered(container, '[data-slate-editor]');
  setAttributes(root, options);
  return {
    root,
    model: () => editor.children.map((node) => shown(node)).join('\n'),
    setText: (text) => {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (let index = editor.children.length - 1; index >= 0; index--)
          Transforms.removeNodes(editor, { at: [index] });
        Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
        Transforms.select(editor, Editor.end(editor, []));
      });
    },
    append: ({ text }) => {
      const mention: Descendant = { type: 'mention', label: text, children: [{ text: '' }] };
      Transforms.insertNodes(editor, mention, { at: Editor.end(editor, []) });
    },
  };
}
