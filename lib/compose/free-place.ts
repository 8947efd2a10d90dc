import { between } from './between.ts';

/** CSS pixels between what is placed and everything that it keeps clear of. */
export const gap = 6;
/** Heights: no taller, however much room there is; no lower, even if it then covers some words; the least to read in. */
const tallest = 600;
const lowest = 260;
const scant = 120;

/** Edges in CSS pixels of the viewport; a DOMRect is one. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wish {
  /** What the person sees of the page. */
  readonly window: Area;
  readonly words: Area;
  /** Covered only where there is no other place: the buttons that publish. */
  readonly buttons: readonly Area[];
  /** Left edge, where nothing is in the way. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** What does not fit is scrolled to. */
  readonly height: number;
}

/** From top to bottom, what `blockers` leave free of a column that begins at `x`. */
function freeIn(x: number, width: number, inner: Area, blockers: readonly Area[]): [number, number][] {
  const free: [number, number][] = [];
  let top = inner.top;
  const inWay = blockers
    .filter(({ left, right }) => left - gap < x + width && right + gap > x)
    .toSorted((one, other) => one.top - other.top);
  for (const blocker of inWay) {
    free.push([top, Math.min(inner.bottom, blocker.top - gap)]);
    top = Math.max(top, blocker.bottom + gap);
  }
  return [...free, [top, inner.bottom]];
}

/**
 * Where a surface of this size stands by the words: inside the window, on no button, beside the words rather than over
 * them, below rather than above, as near and as tall as that leaves it. What can not be had is given up from the end.
 */
export function freePlace({ window, words, buttons, x, width, height }: Wish): Spot {
  const inner = {
    left: window.left + gap,
    top: window.top + gap,
    right: window.right - gap,
    bottom: window.bottom - gap,
  };
  const tall = Math.min(height, tallest);
  const columns = [x, ...[words, ...buttons].flatMap(({ left, right }) => [left - gap - width, right + gap])].map(
    (edge) => between(inner.left, edge, inner.right - width),
  );
  const ways: readonly [readonly Area[], number][] = [
    [[words, ...buttons], lowest],
    [buttons, lowest],
    [buttons, scant],
    [[words], lowest],
  ];
  for (const [blockers, least] of ways) {
    let best: Spot | null = null;
    let cost = Infinity;
    for (const column of columns) {
      for (const [top, bottom] of freeIn(column, width, inner, blockers)) {
        const fits = Math.min(tall, Math.floor(bottom - top));
        if (fits < Math.min(tall, least)) continue;
        const isAbove = bottom <= words.top;
        const isBeside = column >= words.right || column + width <= words.left;
        const y = between(top, isAbove ? bottom : isBeside ? words.top : words.bottom + gap, bottom - fits);
        const away = Math.max(0, y - words.bottom, words.top - y - fits) + Math.abs(column - x) / 2;
        const price = away + tall - fits + (isAbove ? 1 : 0);
        if (price < cost) {
          cost = price;
          best = { x: column, y, height: fits };
        }
      }
    }
    if (best) return best;
  }
  const most = Math.min(tall, inner.bottom - inner.top);
  return {
    x: between(inner.left, x, inner.right - width),
    y: between(inner.top, words.bottom + gap, inner.bottom - most),
    height: most,
  };
}
