/** The closest ancestor or self that matches, through open shadow roots. */
export function closestAcross(start: Element, selector: string): HTMLElement | null {
  for (let node: Element | null = start; node;) {
    const found: Element | null = node.closest(selector);
    if (found instanceof HTMLElement) return found;
    const root: Node = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The parent as it is laid out: through slots and open shadow roots. */
export function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
