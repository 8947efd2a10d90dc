import type { Span } from '../checker/finding.ts';
import { TextMap, type Piece, type Place } from './text-map.ts';

/** What one kind of editor shows that is not its text. */
export interface WalkRules {
  /** Selector of elements that stand in the box but are no part of the text: placeholders, captions. */
  readonly skip?: string;
  /** True for editors that draw every space that would collapse as a no-break space. */
  readonly drawsSpacesAsNbsp?: boolean;
}

const neverText = 'script, style, template, noscript, button, input, select, textarea, svg, audio, video, iframe';
const filler = '\u{FEFF}';
/** A text node of nothing else is there to hold a caret. */
const onlyFillers = /^[\u{FEFF}\u200B\u2060]+$/u;
const spaces = ' \t\n\r\f';

type Whitespace = 'preserve' | 'preserve-breaks' | 'collapse';

function whitespaceOf(style: CSSStyleDeclaration): Whitespace {
  if (style.whiteSpace.includes('pre-line') || style.whiteSpace.includes('preserve-breaks')) return 'preserve-breaks';
  return /pre|break-spaces/.test(style.whiteSpace) ? 'preserve' : 'collapse';
}

/** A line break whose "\n" is not written yet: one that ends its block shows no line of its own. */
interface ForcedBreak {
  readonly from: Place;
  readonly to: Place;
}

function childPlace(parent: Node, index: number): Place {
  return { node: parent, offset: index };
}

/**
 * One walk over an editable element. Lines are what a person sees: blocks and breaks end them, and the break that a
 * block ends with (`<br>` or a preserved "\n") is only there to give the line its height.
 */
class Walk {
  readonly #rules: WalkRules;
  readonly #root: Element;
  readonly #pieces: Piece[] = [];
  readonly #spans = new Map<Node, Span>();
  /** Nodes that were entered and have no content yet: where they begin is known when some comes. */
  readonly #waiting: Node[] = [];
  #text = '';
  #pending: 'block' | ForcedBreak | null = null;
  #lineExists = false;
  /** A space that collapses, held back until there is something after it on its line. */
  #space: (Place & { readonly atom: Element | null }) | null = null;
  /** Where the last content ended, and where the first line is. */
  #last: Place | null = null;
  #home: Place | null = null;
  #atom: Element | null = null;

  constructor(root: Element, rules: WalkRules) {
    this.#root = root;
    this.#rules = rules;
  }

  read(): TextMap {
    this.#children(this.#root, whitespaceOf(getComputedStyle(this.#root)));
    for (const node of this.#waiting) this.#spans.set(node, { start: this.#text.length, end: this.#text.length });
    return new TextMap(this.#text, this.#pieces, this.#spans, this.#home ?? childPlace(this.#root, 0));
  }

  #children(parent: Element, whitespace: Whitespace): void {
    this.#waiting.push(parent);
    let index = 0;
    for (let child = parent.firstChild; child; child = child.nextSibling, index++) {
      if (child instanceof Text) this.#textNode(child, whitespace);
      else if (child instanceof Element) this.#element(child, parent, index);
    }
    this.#leave(parent);
  }

  #leave(node: Node): void {
    const span = this.#spans.get(node);
    if (span) this.#spans.set(node, { start: span.start, end: this.#text.length });
  }

  #element(element: Element, parent: Node, index: number): void {
    if (element.matches(neverText) || (this.#rules.skip && element.matches(this.#rules.skip))) return;
    if (element.localName === 'br') {
      this.#waiting.push(element);
      this.#break({ from: childPlace(parent, index), to: childPlace(parent, index + 1) });
      this.#leave(element);
      return;
    }
    const outerAtom = this.#atom;
    if (!outerAtom && element.getAttribute('contenteditable') === 'false') this.#atom = element;
    if (element.localName === 'img') this.#picture(element, parent, index);
    else this.#container(element);
    this.#atom = outerAtom;
  }

  #container(element: Element): void {
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const isBlock = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    const before = this.#pieces.length;
    if (isBlock) this.#blockEdge();
    this.#children(element, whitespaceOf(style));
    if (isBlock) this.#blockEdge();
    else this.#wrap(element, before);
  }

  /** What stands around one atom and nothing else is part of it: editors put fillers there to hold the caret. */
  #wrap(element: Element, before: number): void {
    if (this.#pending) return;
    let first = before;
    while (this.#pieces[first]?.atom === null && this.#text[this.#pieces[first]?.start ?? -1] === '\n') first++;
    const inside = this.#pieces.slice(first);
    const atom = inside[0]?.atom;
    if (!atom || inside.some((piece) => piece.atom !== atom)) return;
    this.#pieces.splice(first, inside.length, ...inside.map((piece) => ({ ...piece, atom: element })));
  }

  #picture(element: Element, parent: Node, index: number): void {
    const alt = element.getAttribute('alt') ?? '';
    if (alt === '') return;
    this.#waiting.push(element);
    const from = childPlace(parent, index);
    const to = childPlace(parent, index + 1);
    this.#content(alt, from, to, false, this.#atom ?? element);
    this.#leave(element);
  }

  #textNode(node: Text, whitespace: Whitespace): void {
    const { data } = node;
    this.#waiting.push(node);
    if (!onlyFillers.test(data)) this.#runs(node, data, whitespace);
    this.#leave(node);
  }

  #runs(node: Text, data: string, whitespace: Whitespace): void {
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) this.#typed(node, from, to, data);
      from = to + 1;
    };
    for (let at = 0; at < data.length; at++) {
      const unit = data.charAt(at);
      if (unit === filler) flush(at);
      else if (unit === '\n' && whitespace !== 'collapse') {
        flush(at);
        this.#break({ from: { node, offset: at }, to: { node, offset: at + 1 } });
      } else if (whitespace !== 'preserve' && spaces.includes(unit)) {
        flush(at);
        if (this.#showsSpace()) this.#space = { node, offset: at, atom: this.#atom };
      }
    }
    flush(data.length);
  }

  /** A space that collapses is shown once, and neither where a line begins nor where it ends. */
  #showsSpace(): boolean {
    return this.#pending === null && !this.#space && this.#text !== '' && !this.#text.endsWith('\n');
  }

  #typed(node: Text, from: number, to: number, data: string): void {
    const words = data.slice(from, to);
    const text = this.#rules.drawsSpacesAsNbsp ? words.replaceAll('\u00A0', ' ') : words;
    this.#content(text, { node, offset: from }, { node, offset: to }, true, this.#atom);
  }

  #content(text: string, from: Place, to: Place, divisible: boolean, atom: Element | null): void {
    this.#newline(from);
    if (this.#space) {
      const { node, offset, atom: spaceAtom } = this.#space;
      this.#space = null;
      this.#add(' ', { node, offset }, { node, offset: offset + 1 }, true, spaceAtom);
    }
    this.#begin(from);
    this.#add(text, from, to, divisible, atom);
  }

  #add(text: string, from: Place, to: Place, divisible: boolean, atom: Element | null): void {
    const start = this.#text.length;
    this.#pieces.push({ start, end: start + text.length, from, to, divisible, atom });
    this.#text += text;
    this.#last = to;
  }

  #break(at: ForcedBreak): void {
    this.#space = null;
    this.#newline(at.from);
    this.#begin(at.from);
    this.#last = at.from;
    this.#pending = at;
  }

  #begin(place: Place): void {
    this.#lineExists = true;
    this.#home ??= place;
    const start = this.#text.length;
    for (const node of this.#waiting) this.#spans.set(node, { start, end: start });
    this.#waiting.length = 0;
  }

  #blockEdge(): void {
    this.#space = null;
    if (this.#lineExists) this.#pending = 'block';
  }

  /** Writes the "\n" that was held back, now that there is something after it at `next`. */
  #newline(next: Place): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = null;
    const start = this.#text.length;
    const places = pending === 'block' ? { from: this.#last ?? next, to: next } : pending;
    // A preserved "\n" is a unit of its text node like any other.
    const divisible = pending !== 'block' && pending.from.node instanceof Text;
    this.#pieces.push({ start, end: start + 1, ...places, divisible, atom: null });
    this.#text += '\n';
  }
}

/** Reads an editable element: its text and the offset map, from one walk. */
export function readEditable(root: Element, rules: WalkRules = {}): TextMap {
  return new Walk(root, rules).read();
}
