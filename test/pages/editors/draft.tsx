/** @jsxImportSource react */
import './node-globals.ts';
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { rendered, setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** X's, TikTok's and Pinterest's editor. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  let model = EditorState.createWithContent(ContentState.createFromText(options.text ?? ''));
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
