// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { closest, isBefore, queryAll, upwards } from './tree.ts';

/** A component with an open root: article above, box in a nested root, article below. */
function build(): Record<'outer' | 'above' | 'box' | 'below', Element> {
  document.body.innerHTML = '<main><x-outer></x-outer><p class="after">after</p></main>';
  const outer = document.querySelector('x-outer');
  if (!outer) throw new Error('not parsed');
  const root = outer.attachShadow({ mode: 'open' });
  root.innerHTML = '<p id="above">above</p><x-inner></x-inner><p id="below">below</p>';
  const inner = root.querySelector('x-inner')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<form><textarea></textarea></form>';
  const [above, below] = root.querySelectorAll('p');
  const box = inner?.querySelector('textarea');
  if (!above || !below || !box) throw new Error('not parsed');
  return { outer, above, box, below };
}

let tree: ReturnType<typeof build>;
beforeEach(() => {
  tree = build();
});

describe('across open shadow roots', () => {
  test('upwards goes from the box to the document element', () => {
    const names = [...upwards(tree.box)].map((element) => element.tagName.toLowerCase());
    expect(names).toEqual(['textarea', 'form', 'x-inner', 'x-outer', 'main', 'body', 'html']);
  });

  test('closest tries its selectors in order, each all the way up', () => {
    expect(closest(tree.box, ['x-outer', 'form'])).toBe(tree.outer);
    expect(closest(tree.box, ['.nowhere', 'form'])?.tagName).toBe('FORM');
    expect(closest(tree.box, ['.nowhere'])).toBeNull();
  });

  test('queryAll finds in page order', () => {
    expect(
      queryAll(document, 'p, textarea').map((element) => element.id || element.className || element.tagName),
    ).toEqual(['above', 'TEXTAREA', 'below', 'after']);
  });

  test('isBefore compares where the two trees meet', () => {
    const after = document.querySelector('.after');
    if (!after) throw new Error('not parsed');
    expect(isBefore(tree.above, tree.box)).toBe(true);
    expect(isBefore(tree.below, tree.box)).toBe(false);
    expect(isBefore(tree.box, tree.below)).toBe(true);
    expect(isBefore(after, tree.box)).toBe(false);
    expect(isBefore(tree.box, after)).toBe(true);
  });
});
