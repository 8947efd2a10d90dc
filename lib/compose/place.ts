import { onBoxMoves } from '../editors/box-moves.ts';

/** CSS pixels between the pill and the box's edge, and between the popover and what it points at. */
const gap = 6;
/** CSS pixels that the pill keeps to the window's edge. */
const edge = 4;
/** Heights of the popover: no taller, however much room there is; no lower, even if it then covers some words. */
const tallest = 600;
const lowest = 260;
/** A box lower than this has no room inside for the pill. */
const roomyHeight = 72;

/** The nearest to `wanted` between two bounds; the lower bound wins where they cross. */
function between(low: number, wanted: number, high: number): number {
  return Math.max(low, Math.min(wanted, high));
}

/** What the person sees of the page, in the coordinates of `getBoundingClientRect`: less than the window where zoomed in. */
function viewport(): DOMRect {
  const seen = visualViewport;
  return seen
    ? new DOMRect(seen.offsetLeft, seen.offsetTop, seen.width, seen.height)
    : new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Puts a fixed element here, moved as far as it takes to be seen. */
function move(element: HTMLElement, { x, y, width, height }: DOMRect, padding: number): void {
  const { left, top, right, bottom } = viewport();
  const across = between(left + padding, x, right - padding - width);
  const down = between(top + padding, y, bottom - padding - height);
  element.style.setProperty('transform', `translate(${Math.round(across)}px, ${Math.round(down)}px)`);
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Keeps the pill at the box: in its lower corner where there is room, else above its end. Ends with the signal. */
export function placePill(box: HTMLElement, pill: HTMLElement, signal: AbortSignal): void {
  const place = (): void => {
    const { left, top, right, bottom, height } = box.getBoundingClientRect();
    const own = pill.getBoundingClientRect();
    const inside = height >= roomyHeight;
    const inset = inside ? gap : 0;
    const x = isRightToLeft(pill) ? left + inset : right - own.width - inset;
    const y = (inside ? bottom - gap : top - 2) - own.height;
    move(pill, new DOMRect(x, y, own.width, own.height), edge);
  };
  // The browser knows what ancestors clip, and how: where nothing of the box is left to see, the pill goes too.
  const seen = new IntersectionObserver((entries) => {
    pill.style.setProperty('visibility', entries.at(-1)?.intersectionRatio ? 'visible' : 'hidden');
  });
  seen.observe(box);
  signal.addEventListener('abort', () => seen.disconnect(), { once: true });
  onBoxMoves(box, pill, place, signal);
}

/** Keeps the popover by the words it is about, inside the window. Ends with the signal. */
export function placePopover(
  box: HTMLElement,
  popover: HTMLElement,
  pointsAt: () => DOMRect,
  signal: AbortSignal,
): void {
  const place = (): void => {
    const words = pointsAt();
    const { top, bottom } = viewport();
    const below = bottom - words.bottom - 2 * gap;
    const above = words.top - top - 2 * gap;
    const content = popover.firstElementChild;
    const wanted = content ? content.scrollHeight + content.getBoundingClientRect().height - content.clientHeight : 0;
    // Rather above or below, and lower, than over the words: it scrolls.
    const isBelow = wanted <= below || below >= above;
    const most = between(lowest, Math.floor(isBelow ? below : above), tallest);
    popover.style.setProperty('max-height', `${most}px`);
    const { width, height } = popover.getBoundingClientRect();
    const x = isRightToLeft(popover) ? words.right - width : words.left;
    const y = isBelow ? words.bottom + gap : words.top - gap - height;
    move(popover, new DOMRect(x, y, width, height), gap);
  };
  onBoxMoves(box, popover, place, signal);
}
