import { hidesTransfers } from './page-world.ts';
import type { ReplaceWay } from './replace.ts';

function transferOf(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

/**
 * What a spelling correction (or a cut, where nothing is to stand there) looks like to an editor. Those that own their
 * text take it and put it into their own history. They make lines only of what comes in a `dataTransfer`; where that
 * would be empty for them, `data` alone is right.
 */
export const byBeforeInput: ReplaceWay = ({ element, text, target }) => {
  if (!target) return;
  const event = new InputEvent('beforeinput', {
    ...(text === ''
      ? { inputType: 'deleteByCut' }
      : { inputType: 'insertReplacementText', data: text, dataTransfer: hidesTransfers ? null : transferOf(text) }),
    targetRanges: [target],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  element.dispatchEvent(event);
};
