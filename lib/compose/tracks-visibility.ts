/**
 * True where the browser tells what is painted over an element (Chromium). Elsewhere a cover that lets presses through
 * is not noticed, so that no press in a page can answer a hold: that is done in a window of our own.
 */
export const tracksVisibility =
  typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;
