/** The element above, stepping from an open shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and everything above it, across open shadow roots. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** `Element.closest` across open shadow roots. Selectors are tried in order, each all the way up. */
export function closest(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const candidate of upwards(element)) if (candidate.matches(selector)) return candidate;
  }
  return null;
}

/** `querySelectorAll` that enters open shadow roots, in page order. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? queryAll(element.shadowRoot, selector) : []),
  ]);
}

/** True if `element` stands before `other` on the page, also where their shadow roots differ. */
export function isBefore(element: Element, other: Element): boolean {
  // Of each tree the lowest ancestor: the one that the other element stands in or is.
  const above = new Map([...upwards(other)].toReversed().map((ancestor) => [ancestor.getRootNode(), ancestor]));
  for (const candidate of upwards(element)) {
    const peer = above.get(candidate.getRootNode());
    if (peer === undefined) continue;
    return (candidate.compareDocumentPosition(peer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}
