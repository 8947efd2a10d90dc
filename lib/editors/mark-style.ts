/** One name for all marks: a page can see that words are marked, never what we think of them. */
export const markName = 'writing-mark';

/** At least 3:1 on white, on black, and on the dark greys of the big sites, and none of the spell checkers' colours. */
export const markColor = '#8b5cf6';

/** What a mark looks like, as declarations that a highlight and an element both take. */
export const markDeclarations: Readonly<Record<string, string>> = {
  'text-decoration-line': 'underline',
  'text-decoration-style': 'dotted',
  'text-decoration-thickness': '2.5px',
  'text-underline-offset': '2px',
  'text-decoration-color': markColor,
};

const declarations = Object.entries(markDeclarations)
  .map(([property, value]) => `${property}: ${value} !important;`)
  .join(' ');

/** Goes into a frame by `scripting.insertCSS({origin: 'USER'})`, which reaches open shadow roots too. */
export const markStyle = `::highlight(${markName}) { ${declarations} }
@media (forced-colors: active) { ::highlight(${markName}) { text-decoration-color: Highlight !important; } }
`;
