/** @jsxImportSource react */
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { mountLexical } from './lexical.tsx';
import type { EditorHandle, MountOptions } from './handle.ts';

/** Lexical as post boxes use it: Enter makes a paragraph, Shift+Enter breaks a line inside it. */
export function mount(container: HTMLElement, options: MountOptions = {}): EditorHandle {
  return mountLexical(container, options, RichTextPlugin, 'paragraphs');
}
