import type { ReplaceWay } from './replace.ts';

/** The browser's own insertion, on its undo stack. Most editors follow what it does to their DOM; Slate does not. */
export const byCommand: ReplaceWay = ({ element, text }) => {
  element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};
