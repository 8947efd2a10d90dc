import type { Span } from '../checker/finding.ts';
import { watchComposing } from './composing.ts';
import type { Editor } from './editor.ts';
import { mirrorOf } from './mirror.ts';
import { onceAFrame } from './once-a-frame.ts';
import { hasFocus } from './page-selection.ts';
import { byCommand } from './replace-by-command.ts';
import { replaceInBox } from './replace.ts';
import { clipTo, shownArea } from './visible.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A live range over a field's value; Chromium has it, TypeScript's library not yet. */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  /** Ends its following of the text. */
  disconnect(): void;
}

interface RangedField {
  createValueRange(start: number, end: number): OpaqueRange;
}

function isRanged(field: Field): field is Field & RangedField {
  return 'createValueRange' in field;
}

/** What tells that the text may be another: keys, paste and undo, and what a site writes (it moves the caret). */
const signs = ['input', 'change', 'selectionchange', 'compositionend', 'focus', 'blur', 'keyup', 'pointerenter'];

function drawnRects(field: Field, span: Span): DOMRect[] {
  if (!isRanged(field)) return mirrorOf(field)?.rects(span) ?? [];
  const range = field.createValueRange(span.start, span.end);
  const rects = [...range.getClientRects()];
  range.disconnect();
  return rects;
}

/** A textarea or input; `fit` gives a text the form that its value can have. */
export function openField(element: Field, fit: (text: string) => string, signal: AbortSignal): Omit<Editor, 'kind'> {
  watchComposing(element, signal);
  const read = (): string => element.value;
  const isIn = (span: Span): boolean => span.start >= 0 && span.start <= span.end && span.end <= element.value.length;
  const caret = (): Span | null => {
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? null : { start, end };
  };
  const select = (span: Span): boolean => {
    if (!element.isConnected || !isIn(span)) return false;
    if (!hasFocus(element)) element.focus({ preventScroll: true });
    element.setSelectionRange(span.start, span.end);
    return true;
  };
  const box = {
    element,
    read,
    selection: caret,
    select,
    target: () => null,
    fit,
    capacity: element.maxLength >= 0 ? element.maxLength : Infinity,
    ways: () => [byCommand],
  };
  return {
    element,
    read,
    ranges: (span) => {
      if (!isRanged(element)) return null;
      return isIn(span) && span.start < span.end ? [element.createValueRange(span.start, span.end)] : [];
    },
    rects: (span) => (isIn(span) && span.start < span.end ? clipTo(shownArea(element), drawnRects(element, span)) : []),
    selection: () => (hasFocus(element) ? caret() : null),
    select: (span) => {
      select(span);
    },
    replace: (span, text, expected) => replaceInBox(box, span, text, expected),
    onChange: (listener, until) => {
      const both = AbortSignal.any([signal, until]);
      const tell = onceAFrame(listener, both);
      for (const sign of signs) element.addEventListener(sign, tell, { passive: true, signal: both });
      element.form?.addEventListener('reset', tell, { signal: both });
    },
  };
}
