import type { ReplaceWay } from './replace.ts';

/** Firefox's own members: it does not let the page see a `DataTransfer` that a content script made. */
interface FirefoxClipboardEventInit extends ClipboardEventInit {
  readonly data: string;
  readonly dataType: string;
}

function pasteOf(text: string): ClipboardEvent {
  const common = { bubbles: true, cancelable: true, composed: true };
  const firefox: FirefoxClipboardEventInit = { ...common, data: text, dataType: 'text/plain' };
  const event = new ClipboardEvent('paste', firefox);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...common, clipboardData });
}

/** For several lines in editors that would lose the breaks otherwise. An event without the text would only delete. */
export const byPaste: ReplaceWay = ({ element, text }) => {
  const event = pasteOf(text);
  if (event.clipboardData?.getData('text/plain') === text) element.dispatchEvent(event);
};
