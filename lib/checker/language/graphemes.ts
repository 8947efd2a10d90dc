import type { Span } from '../finding.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Two such neighbours are never one letter to a reader. */
const plain = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF]$/;

/** Widens a span that would cut what a reader sees as one letter: a surrogate pair, an accent, a joined emoji. */
export function graphemesOf(text: string): <T extends Span>(span: T) => T {
  let segments: Intl.Segments | undefined;
  const around = (at: number): Span => {
    if (at <= 0 || at >= text.length || (plain.test(text.charAt(at - 1)) && plain.test(text.charAt(at))))
      return { start: at, end: at };
    segments ??= segmenter.segment(text);
    const found = segments.containing(at);
    return found && found.index < at
      ? { start: found.index, end: found.index + found.segment.length }
      : { start: at, end: at };
  };
  return (span) => {
    const { start } = around(span.start);
    const { end } = around(span.end);
    return start === span.start && end === span.end ? span : { ...span, start, end };
  };
}
