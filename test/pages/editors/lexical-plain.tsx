/** @jsxImportSource react */
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { mountLexical } from './lexical.tsx';
import type { EditorHandle, MountOptions } from './handle.ts';

/** Lexical as comment boxes use it: one paragraph, lines broken inside it. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  return mountLexical(container, options, PlainTextPlugin, 'one-paragraph');
}
