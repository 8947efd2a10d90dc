/** The innermost focused element, through open shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The element an event comes from, through open shadow roots. */
export function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin : null;
}
