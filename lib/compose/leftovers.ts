import { markName } from '../editors/mark-style.ts';

/** Opens a closed root, which only extensions may; absent where the browser has no such thing. */
type OpenRoot = (element: HTMLElement) => ShadowRoot | null;

/** How our own root is told from another extension's: the first thing in it. */
export const rootMark = 'data-chaperone';

/**
 * Takes away what an earlier copy of this script left behind. When the extension is reloaded in a tab that was idle,
 * nobody tells the old script, and its pill would stay without anything behind it. Only elements whose closed root
 * carries our mark are ours.
 */
export function removeLeftovers(openRoot: OpenRoot): void {
  CSS.highlights.delete(markName);
  const places = [document.documentElement, ...document.querySelectorAll('dialog')];
  for (const place of places) {
    for (const child of place.children) {
      if (child instanceof HTMLElement && child.popover === 'manual') {
        if (openRoot(child)?.firstElementChild?.hasAttribute(rootMark)) child.remove();
      }
    }
  }
}
