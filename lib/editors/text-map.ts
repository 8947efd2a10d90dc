import type { Span } from '../checker/finding.ts';

/** A place in the DOM as ranges and selections have it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Some of the text and where it comes from. Pieces lie in order, without gaps. Offsets are UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where it begins and ends in the DOM; inside a text node both are in that node. */
  readonly from: Place;
  readonly to: Place;
  /** True where each unit of the text is a unit of the text node: only there is a place inside the piece. */
  readonly divisible: boolean;
  /** The element that is one piece for the editor (a mention, an emoji picture), or null for typed text. */
  readonly atom: Element | null;
}

/** Text offsets of an element or text node, for places that are between nodes. */
export type NodeSpans = ReadonlyMap<Node, Span>;

/** Which of the places that stand for one offset: where words after it begin, or where those before it end. */
type Side = 'start' | 'end';

function placeBefore(element: Node): Place | null {
  const parent = element.parentNode;
  return parent && { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, element) };
}

function placeAfter(element: Node): Place | null {
  const before = placeBefore(element);
  return before && { node: before.node, offset: before.offset + 1 };
}

/** One reading of an editable element: the text, and the way between its offsets and the DOM. */
export class TextMap {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  readonly #spans: NodeSpans;
  /** Where a caret stands while there is no text. */
  readonly #home: Place;
  readonly #byNode = new Map<Node, Piece[]>();
  #carets: ReadonlyMap<Node, ReadonlyMap<number, number>> | null = null;

  constructor(text: string, pieces: readonly Piece[], spans: NodeSpans, home: Place) {
    this.text = text;
    this.#pieces = pieces;
    this.#spans = spans;
    this.#home = home;
    for (const piece of pieces) {
      if (!piece.divisible) continue;
      const known = this.#byNode.get(piece.from.node);
      if (known) known.push(piece);
      else this.#byNode.set(piece.from.node, [piece]);
    }
  }

  /** The piece that holds the unit at `offset`. */
  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (!piece) return undefined;
      if (offset < piece.start) high = middle - 1;
      else if (offset >= piece.end) low = middle + 1;
      else return piece;
    }
    return undefined;
  }

  /** Inside an indivisible piece there is no place: its outer edge is taken. */
  #place(offset: number, side: Side): Place | null {
    const piece = this.#pieceAt(side === 'start' ? offset : offset - 1);
    if (!piece) return null;
    if (piece.divisible) return { node: piece.from.node, offset: piece.from.offset + offset - piece.start };
    return side === 'start' ? piece.from : piece.to;
  }

  /** Where the words of `span` begin and end in the DOM; null where the span is empty or not in the text. */
  range(span: Span): { readonly start: Place; readonly end: Place } | null {
    if (span.start < 0 || span.start >= span.end || span.end > this.text.length) return null;
    const start = this.#place(span.start, 'start');
    const end = this.#place(span.end, 'end');
    return start && end && { start, end };
  }

  /** Where a caret can stand at this offset: never inside an atom; in a text node where there is one. */
  caret(offset: number): Place | null {
    if (offset < 0 || offset > this.text.length) return null;
    if (this.text === '') return this.#home;
    const before = this.#pieceAt(offset - 1);
    const after = this.#pieceAt(offset);
    if (before && after && before.atom && before.atom === after.atom) return null;
    if (before?.divisible && !before.atom && this.text[offset - 1] !== '\n') return this.#place(offset, 'end');
    if (after?.divisible && !after.atom && this.text[offset] !== '\n') return this.#place(offset, 'start');
    if (before) return before.atom ? placeAfter(before.atom) : this.#place(offset, 'end');
    if (after) return after.atom ? placeBefore(after.atom) : this.#place(offset, 'start');
    return null;
  }

  /** The caret places around `span` for a selection that an editor is to replace; null where it would cut an atom. */
  selection(span: Span): { readonly start: Place; readonly end: Place } | null {
    if (span.start > span.end) return null;
    const start = span.start < span.end ? this.#selectionStart(span.start) : this.caret(span.start);
    const end = this.caret(span.end);
    return start && end && { start, end };
  }

  #selectionStart(offset: number): Place | null {
    const after = this.#pieceAt(offset);
    const typed = after?.divisible && !after.atom && this.text[offset] !== '\n';
    return typed ? this.#place(offset, 'start') : this.caret(offset);
  }

  /** True where the span holds (part of) a thing that is one piece for the editor. */
  hasAtom({ start, end }: Span): boolean {
    return this.#pieces.some((piece) => piece.atom !== null && piece.start < end && piece.end > start);
  }

  /** The text offset of a DOM place, or null where the place is outside what was read. */
  offset(node: Node, offset: number): number | null {
    const span = this.#spans.get(node);
    if (!span) return null;
    if (node.nodeType === Node.TEXT_NODE) return this.#offsetInText(node, offset, span);
    const known = (this.#carets ??= this.#betweenNodes()).get(node)?.get(offset);
    if (known !== undefined) return known;
    const child = node.childNodes[offset];
    if (!child) return span.end;
    for (let next: Node | null = child; next; next = next.nextSibling) {
      const start = this.#spans.get(next)?.start;
      if (start !== undefined) return start;
    }
    return span.end;
  }

  /** The carets that stand between nodes: only they tell the end of a line from the beginning of the next. */
  #betweenNodes(): ReadonlyMap<Node, ReadonlyMap<number, number>> {
    const carets = new Map<Node, Map<number, number>>();
    for (const offset of [0, ...this.#pieces.map((piece) => piece.end)]) {
      const place = this.caret(offset);
      if (!place || place.node.nodeType === Node.TEXT_NODE) continue;
      const inNode = carets.get(place.node) ?? new Map<number, number>();
      if (!inNode.has(place.offset)) inNode.set(place.offset, offset);
      carets.set(place.node, inNode);
    }
    return carets;
  }

  #offsetInText(node: Node, offset: number, span: Span): number {
    let best = span.start;
    for (const piece of this.#byNode.get(node) ?? []) {
      const from = piece.from.offset;
      if (offset < from) break;
      best = piece.start + Math.min(offset - from, piece.end - piece.start);
    }
    return best;
  }
}
