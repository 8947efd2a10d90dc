import type { Span } from '../checker/finding.ts';
import { isComposing } from './composing.ts';
import type { Editor } from './editor.ts';
import { markName } from './mark-style.ts';
import { merged } from './merged-spans.ts';
import { createMirror, type Mirror } from './mirror.ts';

/** How often marks that the page takes away are put back before the person is told. */
const restoreLimit = 3;

/** Where mirrors are drawn: an element in our closed shadow root, made on first use. */
export interface MarksHome {
  readonly marksLayer: HTMLElement;
}

export interface Marks {
  /** Marks these spans of this editor, and no others. */
  show(editor: Editor, spans: readonly Span[]): void;
  clear(editor: Editor): void;
  /** The index of the span that is drawn under a point of the viewport; of several the shortest. */
  hit(editor: Editor, x: number, y: number): number | null;
}

/** What whoever made the marks is told, and asked. */
export interface MarksEvents {
  /** Once, when the page has taken the marks away three times. */
  readonly onCleared?: () => void;
  /** False once the extension is gone: then nothing is put back, and `onGone` is called. */
  readonly isAlive?: () => boolean;
  readonly onGone?: () => void;
}

interface Shown {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly ranges: readonly AbstractRange[];
  readonly mirror: Mirror | null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}

/** A range over a field's value follows the text until it is let go. */
function letGo(range: AbstractRange): void {
  if ('disconnect' in range && typeof range.disconnect === 'function') range.disconnect();
}

/** What may tell that the page has taken the marks away: there is no event for that. */
const occasions = ['keydown', 'pointerdown', 'pointermove', 'focusin', 'visibilitychange'];

/**
 * Paints the marks of all boxes of this frame, under one name in one style: by the browser where it has ranges for the
 * box, else by a mirror.
 */
export function createMarks(home: MarksHome, events: MarksEvents, signal: AbortSignal): Marks {
  const highlight = new Highlight();
  const boxes = new Map<Editor, Shown>();
  const watches = new Map<Editor, AbortController>();
  let expected = 0;
  let restored = 0;
  let listening: AbortController | null = null;

  const register = (): void => {
    if (expected > 0) CSS.highlights.set(markName, highlight);
    else if (CSS.highlights.get(markName) === highlight) CSS.highlights.delete(markName);
  };
  /** Puts back what the page took away, and counts it. */
  const verify = (): void => {
    if (events.isAlive?.() === false) {
      events.onGone?.();
      return;
    }
    if (expected === 0 || (CSS.highlights.get(markName) === highlight && highlight.size === expected)) return;
    for (const { ranges } of boxes.values()) for (const range of ranges) highlight.add(range);
    register();
    restored++;
    if (restored === restoreLimit) events.onCleared?.();
  };
  const listen = (): void => {
    if (expected === 0) {
      listening?.abort();
      listening = null;
    } else if (!listening) {
      listening = new AbortController();
      for (const occasion of occasions) {
        document.addEventListener(occasion, verify, { capture: true, passive: true, signal: listening.signal });
      }
    }
  };
  const forget = (shown: Shown | undefined): void => {
    for (const range of shown?.ranges ?? []) {
      highlight.delete(range);
      letGo(range);
    }
    expected -= shown?.ranges.length ?? 0;
  };
  const anchor = (editor: Editor, spans: readonly Span[]): void => {
    const before = boxes.get(editor);
    // Of ranges that overlap, Firefox draws the longer one on its first line alone if it comes after the shorter.
    const ranges = merged(spans).map((span) => editor.ranges(span));
    const drawn = ranges.flatMap((some) => some ?? []);
    const needsMirror = ranges.includes(null);
    const mirror = needsMirror ? (before?.mirror ?? mirrorFor(editor)) : null;
    if (!needsMirror) before?.mirror?.remove();
    mirror?.draw(spans);
    verify();
    for (const range of drawn) highlight.add(range);
    expected += drawn.length;
    forget(before);
    boxes.set(editor, { spans, text: editor.read(), ranges: drawn, mirror });
    register();
    listen();
  };
  const mirrorFor = (editor: Editor): Mirror | null => {
    const { element } = editor;
    const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    return isField ? createMirror(element, home.marksLayer) : null;
  };
  /** Editors draw their text anew without changing it; ranges into the old nodes are lost then. */
  const follow = (editor: Editor): void => {
    if (watches.has(editor)) return;
    const watch = new AbortController();
    watches.set(editor, watch);
    editor.onRedraw?.(() => {
      const shown = boxes.get(editor);
      if (shown && !isComposing(editor.element) && editor.read() === shown.text) anchor(editor, shown.spans);
    }, watch.signal);
  };
  const clear = (editor: Editor): void => {
    const shown = boxes.get(editor);
    if (!shown) return;
    verify();
    boxes.delete(editor);
    watches.get(editor)?.abort();
    watches.delete(editor);
    shown.mirror?.remove();
    forget(shown);
    register();
    listen();
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const editor of boxes.keys()) clear(editor);
    },
    { once: true },
  );
  return {
    show(editor, spans) {
      if (signal.aborted || spans.length === 0) {
        clear(editor);
        return;
      }
      anchor(editor, spans);
      follow(editor);
    },
    clear,
    hit(editor, x, y) {
      let best: number | null = null;
      for (const [index, span] of (boxes.get(editor)?.spans ?? []).entries()) {
        if (!editor.rects(span).some((rect) => contains(rect, x, y))) continue;
        const shortest = best === null ? undefined : boxes.get(editor)?.spans[best];
        if (!shortest || span.end - span.start < shortest.end - shortest.start) best = index;
      }
      return best;
    },
  };
}
