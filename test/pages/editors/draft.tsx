/** @jsxImportSource react */
import './node-globals.ts';
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { rendered, setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** Hashtags and handles stand in leaves of their own, as X draws them. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/[#@]\w+/g)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children: ReactNode }) => (
      <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>
    ),
  },
]);

/** X's, TikTok's and Pinterest's editor. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  let model = EditorState.createWithContent(ContentState.createFromText(options.text ?? ''), decorator);
  let setModel: (state: EditorState) => void = () => undefined;
  function Draft() {
    const [state, setState] = useState(model);
    model = state;
    setModel = setState;
    return (
      <Editor
        editorState={state}
        onChange={setState}
        placeholder="What is happening?"
        keyBindingFn={(event) => (submits(event, options) ? 'submit' : getDefaultKeyBinding(event))}
        handleKeyCommand={(command) => (command === 'submit' ? 'handled' : 'not-handled')}
      />
    );
  }
  flushSync(() => createRoot(container).render(<Draft />));
  const root = rendered(container, '.public-DraftEditor-content');
  setAttributes(root, options);
  return {
    root,
    model: () => model.getCurrentContent().getPlainText('\n'),
    setText: (text) => {
      const cleared = EditorState.push(model, ContentState.createFromText(text), 'insert-characters');
      flushSync(() => setModel(EditorState.moveSelectionToEnd(cleared)));
    },
  };
}
