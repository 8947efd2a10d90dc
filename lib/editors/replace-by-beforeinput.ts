import type { ReplaceWay } from './replace.ts';

/**
 * What a spelling correction (or a cut, where nothing is to stand there) looks like to an editor. Those that own their
 * text take it, say so by preventing the default, and put it into their own history. Both `data` and `dataTransfer`
 * carry the text: Firefox hides a content script's `dataTransfer` from the page, and in Chromium editors make lines
 * only of what comes in one.
 */
export const byBeforeInput: ReplaceWay = ({ element, text, target }) => {
  if (!target) return false;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    ...(text === '' ? { inputType: 'deleteByCut' } : { inputType: 'insertReplacementText', data: text, dataTransfer }),
    targetRanges: [target],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
};
