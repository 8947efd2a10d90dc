import type { ReplaceWay } from './replace.ts';

/** Deletes what is selected, for editors that have commands of their own for keys. */
export const byBackspace: ReplaceWay = ({ element, text }) => {
  if (text !== '') return;
  const backspace = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  const event = new KeyboardEvent('keydown', { ...backspace, bubbles: true, cancelable: true, composed: true });
  element.dispatchEvent(event);
};
