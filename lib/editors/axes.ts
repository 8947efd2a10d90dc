import { parentAcross } from './shadow-tree.ts';

/**
 * Where one CSS pixel to the right in the element, and one down, lead in the viewport: [a, b, c, d] of a matrix.
 * `box` is its `getBoundingClientRect`. Of what turns it and what it stands in, `transform` counts, in the plane.
 */
export function axesOf(element: HTMLElement, box: DOMRect): readonly [number, number, number, number] {
  const { offsetWidth: width, offsetHeight: height } = element;
  let matrix = new DOMMatrix();
  for (let node: Element | null = element; node; node = parentAcross(node)) {
    matrix = new DOMMatrix(getComputedStyle(node).transform).multiply(matrix);
  }
  const { a, b, c, d } = matrix;
  if (!b && !c) return [box.width / (width || 1), 0, 0, box.height / (height || 1)];
  // What zoom adds to it.
  const more = box.width / (Math.abs(a) * width + Math.abs(c) * height);
  return [a * more, b * more, c * more, d * more];
}
