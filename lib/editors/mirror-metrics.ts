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
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
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
  // One line that runs on, in the middle of the box whatever its height.
  const content = field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  return {
    ...common,
    'min-width': `${field.clientWidth}px`,
    width: 'max-content',
    'white-space': 'pre',
    'line-height': `${content}px`,
  };
}
