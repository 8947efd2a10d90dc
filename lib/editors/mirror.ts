import type { Span } from '../checker/finding.ts';
import { axesOf } from './axes.ts';
import { onBoxMoves } from './box-moves.ts';
import { markDeclarations } from './mark-style.ts';
import { merged } from './merged-spans.ts';
import { metrics } from './mirror-metrics.ts';
import { editBetween, remapSpan } from './remap.ts';
import { shownArea } from './visible.ts';

/** Draws marks over a field whose browser has no ranges for its value. */
export interface Mirror {
  /** Underlines these spans of the field's present value. */
  draw(spans: readonly Span[]): void;
  /** Where the words are in the viewport, whether they are scrolled into view or not. */
  rects(span: Span): DOMRect[];
  remove(): void;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

const open = new WeakMap<Field, Mirror>();

/** The mirror that is drawn over this field now. */
export function mirrorOf(field: Field): Mirror | undefined {
  return open.get(field);
}

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
}

/** CSS zoom of it and all around it; 1 where the browser does not tell. */
function zoomOf(element: Element): number {
  return element.currentCSSZoom ?? 1;
}

/**
 * A copy of the field's text in the same type, transparent but for the underlines, in a container of ours whose root
 * is closed. Never a `Highlight`: from its ranges the page could walk into that root.
 */
export function createMirror(field: Field, home: HTMLElement): Mirror {
  const frame = document.createElement('div');
  const copy = document.createElement('div');
  const done = new AbortController();
  let text = '';
  let drawn: readonly Span[] = [];
  frame.setAttribute('aria-hidden', 'true');
  setStyle(frame, {
    position: 'fixed',
    left: '0',
    top: '0',
    overflow: 'hidden',
    'pointer-events': 'none',
    'transform-origin': '0 0',
    'forced-colors-adjust': 'none',
  });
  frame.append(copy);
  home.append(frame);

  const scroll = (): void => {
    copy.style.setProperty('transform', `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`);
  };
  /** Puts the frame over what the field shows of its text, also where an ancestor scales or turns it. */
  const place = (): void => {
    const box = field.getBoundingClientRect();
    const area = shownArea(field);
    const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = field;
    const [a, b, c, d] = axesOf(field, box);
    // Type of another size times the zoom is not type under that zoom: the browser rounds each for itself.
    frame.style.setProperty('zoom', `${zoomOf(field) / zoomOf(home)}`);
    const zoom = zoomOf(frame);
    // Whatever turns it, its middle is the middle of the rectangle around it.
    const x = clientLeft - offsetWidth / 2;
    const y = clientTop - offsetHeight / 2;
    const left = (box.left + box.right) / 2 + a * x + c * y;
    const top = (box.top + box.bottom) / 2 + b * x + d * y;
    const insets = [
      (area.top - top) / d,
      clientWidth - (area.right - left) / a,
      clientHeight - (area.bottom - top) / d,
      (area.left - left) / a,
    ];
    setStyle(frame, {
      width: `${clientWidth}px`,
      height: `${clientHeight}px`,
      transform: `matrix(${[a, b, c, d, left, top].map((length) => length / zoom).join()})`,
      'clip-path': b || c ? 'none' : `inset(${insets.map((inset) => `${Math.max(0, inset)}px`).join(' ')})`,
    });
    setStyle(copy, metrics(field));
    scroll();
  };
  const fill = (): void => {
    const parts: Node[] = [];
    let at = 0;
    for (const { start, end } of merged(drawn)) {
      const mark = document.createElement('span');
      mark.setAttribute('data-mark', '');
      setStyle(mark, markDeclarations);
      if (matchMedia('(forced-colors: active)').matches) mark.style.setProperty('text-decoration-color', 'Highlight');
      mark.textContent = text.slice(start, end);
      parts.push(document.createTextNode(text.slice(at, start)), mark);
      at = end;
    }
    // A last line that is empty has its height from something on it.
    parts.push(document.createTextNode(`${text.slice(at)}\u200B`));
    copy.replaceChildren(...parts);
  };
  const changed = (): void => {
    const edit = editBetween(text, field.value);
    if (edit) {
      drawn = drawn.flatMap((span) => remapSpan(span, edit) ?? []);
      text = field.value;
      fill();
    }
    scroll();
  };
  const options = { passive: true, signal: done.signal };
  for (const sign of ['input', 'selectionchange', 'scroll']) field.addEventListener(sign, changed, options);
  onBoxMoves(field, frame, place, done.signal);

  const mirror: Mirror = {
    draw(spans) {
      drawn = spans;
      text = field.value;
      fill();
      place();
    },
    rects({ start, end }) {
      if (text !== field.value) return [];
      const from = placeOf(copy, start);
      const to = placeOf(copy, end);
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return [...range.getClientRects()];
    },
    remove() {
      done.abort();
      frame.remove();
      if (open.get(field) === mirror) open.delete(field);
    },
  };
  open.set(field, mirror);
  return mirror;
}

function placeOf(copy: Node, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (offset <= at + node.data.length) return { node, offset: offset - at };
    at += node.data.length;
  }
  return null;
}
