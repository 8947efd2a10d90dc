import type { ReplaceWay } from './replace.ts';

/** Types line after line with Enter between them, all in one task, so that it is one step of undo. */
export const byLines: ReplaceWay = ({ element, text }) => {
  const { ownerDocument } = element;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
};
