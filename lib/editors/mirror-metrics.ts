/** Everything of a field's style that decides where its words stand. */
const copied = [
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-weight',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'line-break',
  'word-break',
  'overflow-wrap',
  'hyphens',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'direction',
  'padding',
];

/** The style of an element that lays out the field's text as the field does. Lengths in CSS pixels of the field. */
export function metrics(field: HTMLTextAreaElement | HTMLInputElement): Readonly<Record<string, string>> {
  const style = getComputedStyle(field);
  const own = Object.fromEntries(copied.map((property) => [property, style.getPropertyValue(property)]));
  const common = {
    ...own,
    'box-sizing': 'border-box',
    margin: '0',
    color: 'transparent',
    'min-height': `${field.clientHeight}px`,
  };
  if (field instanceof HTMLTextAreaElement) {
    return { ...common, width: `${field.clientWidth}px`, 'white-space': style.whiteSpace };
  }
  // One line that runs on, in the middle of the box whatever its height. Firefox counts an input's padding as outside of
  // what the client properties tell.
  const px = (property: string): number => Number.parseFloat(style.getPropertyValue(property));
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = field;
  const inside = (side: string, outside: number): number =>
    px(`border-${side}-width`) + px(`padding-${side}`) - outside;
  const top = inside('top', clientTop);
  const bottom = inside('bottom', offsetHeight - clientTop - clientHeight);
  return {
    ...common,
    padding: `${top}px ${inside('right', offsetWidth - clientLeft - clientWidth)}px ${bottom}px ${inside('left', clientLeft)}px`,
    'min-width': `${clientWidth}px`,
    width: 'max-content',
    'white-space': 'pre',
    'line-height': `${clientHeight - top - bottom}px`,
  };
}
