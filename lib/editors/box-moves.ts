import { onceAFrame } from './once-a-frame.ts';
import { parentAcross } from './shadow-tree.ts';

/** A share of a box too small to be a pixel of it. */
const hardly = 1e-6;

/** Every root that a scroll around the box can happen in: a scroll leaves no shadow root. */
function rootsAround(box: Element): Set<Node> {
  const roots = new Set<Node>([document]);
  for (let node: Element | null = box; node; node = parentAcross(node)) roots.add(node.getRootNode());
  return roots;
}

function isSame(one: DOMRect, other: DOMRect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/**
 * Runs `place` now, and in the frame after the box may stand elsewhere in the window, or `piece`, which `place` puts
 * beside it, may have another size. Ends with the signal.
 */
export function onBoxMoves(box: Element, piece: Element, place: () => void, signal: AbortSignal): void {
  let shift: IntersectionObserver | null = null;

  /**
   * What moves a box without scrolling and without resizing it is seen from the box's leaving `area`, of which the
   * share `seen` of the box fills all. Looks again where less of it is in sight, and then waits for less, or for any.
   */
  const watchShift = (area: DOMRectReadOnly, seen: number): void => {
    shift?.disconnect();
    const at = box.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [area.top, clientWidth - area.right, clientHeight - area.bottom, area.left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let isFirst = true;
    shift = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { intersectionRatio: ratio, intersectionRect } = entry;
        if (!isFirst || !isSame(at, box.getBoundingClientRect())) moved();
        else if (seen === 1 && ratio < 1) watchShift(ratio ? intersectionRect : at, Math.max(hardly, ratio - hardly));
        isFirst = false;
      },
      { root: document, rootMargin, threshold: seen },
    );
    shift.observe(box);
  };
  const follow = (): void => {
    place();
    watchShift(box.getBoundingClientRect(), 1);
  };
  const moved = onceAFrame(follow, signal);

  const options = { capture: true, passive: true, signal };
  for (const root of rootsAround(box)) root.addEventListener('scroll', moved, options);
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, moved, options);
  window.addEventListener('resize', moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(box);
  sizes.observe(piece);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      shift?.disconnect();
    },
    { once: true },
  );
  follow();
}
