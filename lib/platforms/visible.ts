/** True if the element takes room on the page and is not hidden by style. Decoys and collapsed boxes are not. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return false;
  const style = getComputedStyle(element);
  return style.visibility !== 'hidden' && style.display !== 'none';
}

function append(node: Node, parts: string[]): void {
  if (node instanceof Text) {
    parts.push(node.data.replaceAll(/\s+/g, ' '));
    return;
  }
  if (!(node instanceof HTMLElement)) return;
  const style = getComputedStyle(node);
  if (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)
  )
    return;
  if (node instanceof HTMLImageElement) {
    // Emoji are pictures on many sites; a photo's description is no part of what was written.
    if (node.alt.length <= 8) parts.push(node.alt);
    return;
  }
  const ownLine = node.tagName === 'BR' || !style.display.startsWith('inline');
  if (ownLine) parts.push('\n');
  for (const child of (node.shadowRoot ?? node).childNodes) append(child, parts);
  if (ownLine && node.tagName !== 'BR') parts.push('\n');
}

/** The text that a person sees in an element: blocks on lines of their own, hidden parts left out. */
export function visibleText(element: Element): string {
  const parts: string[] = [];
  append(element, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
