import { signal as state, type ReadonlySignal } from '@preact/signals';
import { tracksVisibility } from './tracks-visibility.ts';

/** Ms for which our surface must have stood in sight, unmoved, before a press of it counts as a decision. */
const longEnough = 500;
/** Ms between two looks, while a surface is open that something can be decided on. */
const interval = 100;
/** CSS pixels: what is smaller cannot be read. */
const smallest = { width: 200, height: 60 };
/** CSS pixels from the edges to the points that are hit-tested: inside the round corners. */
const inset = 8;

/** The observer's second version, which knows what is painted over an element; TypeScript's library does not yet. */
interface TrackingInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** Ms; no less than 100 is taken. */
  readonly delay: number;
}

function isTracked(entry: IntersectionObserverEntry | undefined): boolean {
  return entry !== undefined && 'isVisible' in entry && entry.isVisible === true;
}

/** The element, what of ours is around it, and our host, whose style a page can reach. What is above does not touch the top layer. */
function* oursAround(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; node = node.parentElement) yield node;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) yield root.host;
}

function isAltered(element: Element): boolean {
  const { opacity, filter, clipPath, maskImage, mixBlendMode, visibility } = getComputedStyle(element);
  const effects = [filter, clipPath, maskImage].some((value) => value !== '' && value !== 'none');
  return effects || Number(opacity || 1) < 1 || visibility === 'hidden' || (mixBlendMode || 'normal') !== 'normal';
}

/** True if the browser finds the element at its centre and corners, as large as it is laid out, and no effect on it. */
function isPlain(element: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || width < smallest.width || height < smallest.height) return false;
  if (Math.abs(width - element.offsetWidth) > 1 || Math.abs(height - element.offsetHeight) > 1) return false;
  if ([...oursAround(element)].some(isAltered)) return false;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + inset, right - inset].flatMap((x) => [top + inset, bottom - inset].map((y) => [x, y])),
  ];
  return points.every(([x = 0, y = 0]) => element.contains(root.elementFromPoint(x, y)));
}

/**
 * Tells whether a surface of ours has really been in front of the person: visible, uncovered and at one place for half
 * a second. Pages hide, shrink, cover and move what they want pressed unseen.
 */
export class Sight {
  readonly #isSure = state(false);
  readonly isSure: ReadonlySignal<boolean> = this.#isSure;
  #look: (() => void) | null = null;

  /** Watches one surface until the signal aborts. */
  watch(element: HTMLElement, signal: AbortSignal): void {
    let since = Infinity;
    let place = '';
    let isVisible = !tracksVisibility;
    const look = (): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const here = [x, y, width, height].map(Math.round).join();
      const now = performance.now();
      if (!isVisible || !isPlain(element)) since = Infinity;
      else if (here !== place || since === Infinity) since = now;
      place = here;
      this.#isSure.value = now - since >= longEnough;
    };
    const init: TrackingInit = { trackVisibility: true, delay: interval };
    const observer = new IntersectionObserver((entries) => {
      isVisible = isTracked(entries.at(-1));
      look();
    }, init);
    if (tracksVisibility) observer.observe(element);
    const timer = setInterval(look, interval);
    this.#look = look;
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearInterval(timer);
        if (this.#look === look) this.#look = null;
        this.#isSure.value = false;
      },
      { once: true },
    );
  }

  /** Looks once more, at the press itself. Without a surface there is nothing to press. */
  isNow(): boolean {
    this.#look?.();
    return this.#isSure.peek();
  }
}
