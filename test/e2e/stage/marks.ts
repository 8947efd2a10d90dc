import type { Rect } from './driver.ts';

/** Words that the browser paints a highlight under. */
export interface Mark {
  /** The highlight's name; "mirror" where the mark is drawn beside the box instead. */
  readonly highlight: string;
  readonly text: string;
  /** Where it is painted, in the frame's viewport; empty where it is scrolled or laid out to nothing. */
  readonly rects: readonly Rect[];
}

/** Every range of every highlight of this document, in page order of names. Self-contained: it runs in the page. */
export function readHighlights(): Mark[] {
  interface Drawn extends AbstractRange {
    getClientRects(): DOMRectList;
  }
  const plain = (list: Iterable<DOMRect>): Rect[] =>
    [...list]
      .filter((rect) => rect.width > 0 && rect.height > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height }));

  function fields(root: Document | ShadowRoot): (HTMLTextAreaElement | HTMLInputElement)[] {
    const inner = [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [] : fields(element.shadowRoot),
    );
    return [...root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'), ...inner];
  }

  // An OpaqueRange does not say whose text it is in; the field that it is painted in is found by place.
  function opaqueText(range: Drawn): string {
    const at = range.getClientRects()[0];
    const field =
      at &&
      fields(document).find((candidate) => {
        const box = candidate.getBoundingClientRect();
        return box.left <= at.left + 1 && box.right >= at.right - 1 && box.top <= at.bottom && box.bottom >= at.top;
      });
    return field?.value.slice(range.startOffset, range.endOffset) ?? '';
  }

  function textOf(range: Drawn): string {
    if (range instanceof Range) return range.toString();
    if (!(range instanceof StaticRange)) return opaqueText(range);
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }

  const all = [...(CSS.highlights as unknown as Map<string, Set<Drawn>>)];
  return all.flatMap(([highlight, ranges]) =>
    [...ranges].map((range) => ({
      highlight,
      text: textOf(range),
      rects: 'getClientRects' in range ? plain(range.getClientRects()) : [],
    })),
  );
}
