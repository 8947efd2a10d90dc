import type { Rect } from './driver.ts';

/**
 * Where the first visible match of a selector is, entering open shadow roots; scrolled into view if it was not. Null
 * where there is none. Self-contained: it runs in the page.
 */
export function locate(selector: string): Rect | null {
  function all(root: Document | ShadowRoot): Element[] {
    const inner = [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [] : all(element.shadowRoot),
    );
    return [...root.querySelectorAll(selector), ...inner];
  }
  const found = all(document).find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  });
  if (found === undefined) return null;
  const seen = found.getBoundingClientRect();
  const outside = seen.top < 0 || seen.left < 0 || seen.bottom > innerHeight || seen.right > innerWidth;
  if (outside) found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}
