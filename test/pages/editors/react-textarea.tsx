/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { rendered, setAttributes, submits } from './handle.ts';
import type { EditorHandle, MountOptions } from './handle.ts';

/** A textarea whose value React holds: it comes back from the state on every render. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  let model = options.text ?? '';
  let setModel: (text: string) => void = () => undefined;
  function Controlled() {
    const [text, setText] = useState(options.text ?? '');
    model = text;
    setModel = setText;
    return (
      <textarea
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (submits(event, options)) event.preventDefault();
        }}
      />
    );
  }
  flushSync(() => createRoot(container).render(<Controlled />));
  const root = rendered(container, 'textarea');
  setAttributes(root, options);
  return { root, model: () => model, setText: (text) => flushSync(() => setModel(text)) };
}
