import type { BaseEditor, Descendant } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element:
      | { type: 'paragraph'; children: Descendant[] }
      | { type: 'mention'; label: string; children: { text: string }[] };
    Text: { text: string };
  }
}
