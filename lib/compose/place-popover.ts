import { onBoxMoves } from '../editors/box-moves.ts';
import { onceAFrame } from '../editors/once-a-frame.ts';
import { freePlace, gap } from './free-place.ts';
import { isRightToLeft, viewport } from './place.ts';

/** What the popover is about, and what it must leave free. */
export interface Beside {
  readonly box: HTMLElement;
  readonly words: () => DOMRect;
  /** The buttons that publish what is in the box. */
  readonly buttons: () => readonly Element[];
}

/** Keeps the popover by the words it is about, inside the window and off the site's own Post. Ends with the signal. */
export function placePopover(popover: HTMLElement, { box, words, buttons }: Beside, signal: AbortSignal): void {
  let known: readonly Element[] | null = null;
  /** A list that opens in it makes it no taller by itself: its height is bounded by the last placing. */
  const grown = new ResizeObserver(onceAFrame(() => place(), signal));
  const watched = new WeakSet<Element>();
  signal.addEventListener('abort', () => grown.disconnect(), { once: true });
  const place = (): void => {
    // Sites make their buttons anew while a person types.
    if (!known?.every(({ isConnected }) => isConnected)) known = buttons();
    const at = words();
    const seen = viewport();
    // Not by the style's vw alone: a scrollbar takes its own part of that.
    popover.style.setProperty('max-width', `${Math.floor(seen.width) - 2 * gap}px`);
    const content = popover.firstElementChild;
    for (const part of content?.children ?? []) {
      if (watched.has(part)) continue;
      watched.add(part);
      grown.observe(part);
    }
    // In whole pixels all: with a fraction in it the height would be another one each time it is asked for.
    const height =
      content instanceof HTMLElement ? content.scrollHeight + content.offsetHeight - content.clientHeight : 0;
    const { width } = popover.getBoundingClientRect();
    const spot = freePlace({
      window: seen,
      words: at,
      buttons: known.map((button) => button.getBoundingClientRect()).filter((button) => button.width > 0),
      x: isRightToLeft(popover) ? at.right - width : at.left,
      width,
      height,
    });
    popover.style.setProperty('max-height', `${Math.floor(spot.height)}px`);
    popover.style.setProperty('transform', `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`);
  };
  onBoxMoves(box, popover, place, signal);
}
