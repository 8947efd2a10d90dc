import { onBoxMoves } from '../editors/box-moves.ts';
import { between } from './between.ts';

/** CSS pixels between the pill and the box's edge. */
const gap = 6;
/** CSS pixels that the pill keeps to the window's edge. */
const edge = 4;
/** CSS pixels from the pill's place up to what stands over it: its height and some. */
const overPill = 32;
/** A box lower than this has no room inside for the pill. */
const roomyHeight = 72;

/** What the person sees of the page, in the coordinates of `getBoundingClientRect`: less than the window where zoomed in. */
export function viewport(): DOMRect {
  const seen = visualViewport;
  return seen
    ? new DOMRect(seen.offsetLeft, seen.offsetTop, seen.width, seen.height)
    : new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Where a box is; of one that left the page, the window's lower end. */
export function seatOf(box: HTMLElement): DOMRect {
  const { right, bottom } = viewport();
  return box.isConnected ? box.getBoundingClientRect() : new DOMRect(right, bottom, 0, 0);
}

/** Puts a fixed element here, moved as far as it takes to be seen. */
function move(element: HTMLElement, { x, y, width, height }: DOMRect): void {
  const { left, top, right, bottom } = viewport();
  const across = between(left + edge, x, right - edge - width);
  const down = between(top + edge, y, bottom - edge - height);
  element.style.setProperty('transform', `translate(${Math.round(across)}px, ${Math.round(down)}px)`);
}

export function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** In the box's lower corner where there is room, else above its end; `lift` CSS pixels higher. Ends with the signal. */
function placeAtEnd(box: HTMLElement, piece: HTMLElement, lift: number, signal: AbortSignal): void {
  const place = (): void => {
    const { left, top, right, bottom, height } = seatOf(box);
    const own = piece.getBoundingClientRect();
    const inside = height >= roomyHeight;
    const inset = inside ? gap : 0;
    const x = isRightToLeft(piece) ? left + inset : right - own.width - inset;
    const y = (inside ? bottom - gap : top - 2) - own.height - lift;
    move(piece, new DOMRect(x, y, own.width, own.height));
  };
  onBoxMoves(box, piece, place, signal);
}

/** Keeps the pill at the box. Ends with the signal. */
export function placePill(box: HTMLElement, pill: HTMLElement, signal: AbortSignal): void {
  // The browser knows what ancestors clip, and how: where nothing of the box is left to see, the pill goes too.
  const seen = new IntersectionObserver((entries) => {
    pill.style.setProperty('visibility', entries.at(-1)?.intersectionRatio || !box.isConnected ? 'visible' : 'hidden');
  });
  seen.observe(box);
  signal.addEventListener('abort', () => seen.disconnect(), { once: true });
  placeAtEnd(box, pill, 0, signal);
}

/** Keeps over the pill what stands for the popover while that has not come. Ends with the signal. */
export function placeStandIn(box: HTMLElement, standIn: HTMLElement, signal: AbortSignal): void {
  placeAtEnd(box, standIn, overPill, signal);
}
