import type { Span } from '../checker/finding.ts';

/** One contiguous change: `[start, end)` of the old text became `length` code units of the new one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The smallest single edit that turns `before` into `after`, or null where they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/**
 * Where a span of the old text stands in the new one, or null where the edit touched its words: an answer about
 * words that are gone says nothing. An edit that only borders on the span leaves it alone, unless it adds to a word.
 */
export function remapSpan<T extends Span>(span: T, edit: Edit): T | null {
  if (edit.end <= span.start) {
    const shift = edit.length - (edit.end - edit.start);
    return { ...span, start: span.start + shift, end: span.end + shift };
  }
  return edit.start >= span.end ? span : null;
}

/** Like `remapSpan`, but an edit inside stretches or shrinks the span: for a sentence that is being typed. */
export function stretchSpan<T extends Span>(span: T, edit: Edit): T {
  const moved = remapSpan(span, edit);
  if (moved) return moved;
  const shift = edit.length - (edit.end - edit.start);
  const start = Math.min(span.start, edit.start);
  return { ...span, start, end: Math.max(start, Math.max(span.end, edit.end) + shift) };
}
