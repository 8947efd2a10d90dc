import { parentAcross } from './shadow-tree.ts';

/** CSS pixels; smaller boxes are decoys, or catch keys for an editor that draws its text elsewhere. */
const smallest = { width: 24, height: 8 };

/** False for boxes that nobody can see: sites keep empty or hidden copies of their compose boxes. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height;
}

/** What of `element` its scrolling ancestors leave to see, in the viewport. */
export function shownArea(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let node: Element | null = element; node && node !== document.documentElement; node = parentAcross(node)) {
    if (node === document.body || getComputedStyle(node).overflow === 'visible') continue;
    const box = node.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The parts of `rects` that lie in `area`. */
export function clipTo(area: DOMRect, rects: Iterable<DOMRect>): DOMRect[] {
  const clipped: DOMRect[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, area.left);
    const top = Math.max(rect.top, area.top);
    const width = Math.min(rect.right, area.right) - left;
    const height = Math.min(rect.bottom, area.bottom) - top;
    if (width > 0 && height > 0) clipped.push(new DOMRect(left, top, width, height));
  }
  return clipped;
}
