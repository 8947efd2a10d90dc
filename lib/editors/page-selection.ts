import type { Place } from './text-map.ts';

interface SelectingRoot {
  getSelection(): Selection | null;
}

function isSelecting(root: Node): root is Node & SelectingRoot {
  return 'getSelection' in root;
}

/** The selection where this element stands. Chromium keeps one for each shadow root, Firefox one for the document. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode();
  return isSelecting(root) ? root.getSelection() : element.ownerDocument.getSelection();
}

interface Ends {
  readonly anchor: Place;
  readonly focus: Place;
  readonly start: Place;
  readonly end: Place;
}

/** Both ends of the selection if it lies within `element`, through open shadow roots; null otherwise. */
export function selectionIn(element: Element): Ends | null {
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return null;
  const { anchorNode, focusNode } = selection;
  const root = element.getRootNode();
  if (anchorNode && focusNode && element.contains(anchorNode) && element.contains(focusNode)) {
    const anchor = { node: anchorNode, offset: selection.anchorOffset };
    const focus = { node: focusNode, offset: selection.focusOffset };
    return selection.direction === 'backward'
      ? { anchor, focus, start: focus, end: anchor }
      : { anchor, focus, start: anchor, end: focus };
  }
  if (!(root instanceof ShadowRoot)) return null;
  const range = selection.getComposedRanges({ shadowRoots: [root] })[0];
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  return { anchor: start, focus: end, start, end };
}

/** Selects in `element`. Places must be inside it. */
export function selectIn(element: Element, start: Place, end: Place): void {
  selectionOf(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** True where the keyboard writes into `element`, through open shadow roots. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && (active === element || element.contains(active));
}
