import fc from 'fast-check';
import { readEditable } from '../../../lib/editors/editable-text.ts';

/** A made-up piece of an editable element. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emoji'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'inline' | 'block'; readonly parts: readonly Part[] };

const words = fc.stringMatching(/^[a-c 😀\u{FEFF}\u00A0]{0,6}$/u);

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    words.map((text): Part => ({ kind: 'text', text })),
    fc.constant<Part>({ kind: 'break' }),
    fc.constantFrom('🇺🇸', ':party:').map((text): Part => ({ kind: 'emoji', text })),
    fc.constantFrom('@Ann', '@Bo Lee').map((text): Part => ({ kind: 'mention', text })),
    fc
      .tuple(fc.constantFrom('inline' as const, 'block' as const), fc.array(tie('part'), { maxLength: 4 }))
      .map(([kind, parts]): Part => ({ kind, parts })),
  ),
}));

function make(made: Part): Node {
  switch (made.kind) {
    case 'text':
      return document.createTextNode(made.text);
    case 'break':
      return document.createElement('br');
    case 'emoji': {
      const image = document.createElement('img');
      image.alt = made.text;
      return image;
    }
    case 'mention': {
      const mention = document.createElement('span');
      mention.contentEditable = 'false';
      mention.textContent = made.text;
      return mention;
    }
    case 'inline':
    case 'block': {
      const element = document.createElement(made.kind === 'inline' ? 'span' : 'div');
      element.append(...made.parts.map((inner) => make(inner)));
      return element;
    }
  }
}

/** The words between two places as the text has them: pictures as their alt text; fillers, line ends and spaces, which may collapse, left out. */
function wordsBetween(range: Range): string {
  const fragment = range.cloneContents();
  for (const image of fragment.querySelectorAll('img')) image.replaceWith(image.alt);
  return (fragment.textContent ?? '').replace(/[\u{FEFF} ]/gu, '');
}

function fault(root: HTMLElement): string | null {
  const map = readEditable(root);
  const { text } = map;
  for (let offset = 0; offset <= text.length; offset++) {
    const caret = map.caret(offset);
    const back = caret && map.offset(caret.node, caret.offset);
    if (caret && back !== offset) return `a caret at ${offset} comes back as ${back}`;
    const places = offset < text.length ? map.range({ start: offset, end: text.length }) : null;
    if (!places) continue;
    const range = document.createRange();
    range.setStart(places.start.node, places.start.offset);
    range.setEnd(places.end.node, places.end.offset);
    const atom = range.startContainer instanceof Element;
    const expected = text.slice(offset).replace(/[\n ]/g, '');
    const found = wordsBetween(range);
    // Inside a picture's text there is no place: the whole picture is taken.
    if (atom ? !found.endsWith(expected) : found !== expected) return `from ${offset}: ${found} is not ${expected}`;
  }
  return null;
}

/** Builds `runs` random texts in `root` and gives what is wrong with their offset maps, with the HTML. */
export function offsetFaults(root: HTMLElement, runs: number): string[] {
  const faults: string[] = [];
  const samples = fc.sample(fc.tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom('pre-wrap', 'normal')), {
    numRuns: runs,
    seed: 20,
  });
  for (const [parts, whiteSpace] of samples) {
    root.style.whiteSpace = whiteSpace;
    root.replaceChildren(...parts.map((made) => make(made)));
    const found = fault(root);
    if (found !== null) faults.push(`${found} in ${whiteSpace} ${root.innerHTML}`);
  }
  return faults.slice(0, 5);
}
