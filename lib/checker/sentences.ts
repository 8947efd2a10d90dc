import type { Span } from './finding.ts';

/** A sentence of a draft: its span without the white space around it, and whether it has ended. */
export interface SentenceSpan extends Span {
  /** A full stop, line break, emoji or another sentence follows: half a sentence misleads. */
  readonly ended: boolean;
}

/** Longer sentences are cut at a space (or anywhere, if there is none): the work for one piece is bounded. */
export const longestSentence = 600;

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("'“‘])(?:dr|mr|mrs|ms|miss|sr|sra|jr|st|vs|dept|approx|appt|no|ste|ave|blvd|rd|hwy|rt|mt|ft|lic|ext|e\.g|i\.e|a\.m|p\.m|u\.s|[a-z])$/i;

const boundary = /[.!?…]+["'”’)\]]*|[\n\r\u2028\u2029]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+/gu;

/** True where what follows lets these signs end a sentence; asked here, since a look-ahead would run back over long runs. */
function mayEnd(text: string, mark: RegExpExecArray): boolean {
  const sign = mark[0];
  let after = mark.index + sign.length;
  if (/^[\n\r\u2028\u2029]/.test(sign) || after === text.length) return true;
  if (/^[.!?…]/.test(sign)) return /^[\sA-Z¡¿]/.test(text.charAt(after));
  while (after < text.length && /\s/.test(text.charAt(after)) && text.charAt(after) !== '\n') after += 1;
  return after === text.length || /^[\p{Lu}\n]/u.test(String.fromCodePoint(text.codePointAt(after) ?? 0));
}

function isEnd(text: string, mark: RegExpExecArray, from: number): boolean {
  const sign = mark[0];
  if (!sign.startsWith('.') || sign.length > 1) return true;
  const before = text.slice(Math.max(from, mark.index - 12), mark.index);
  if (abbreviation.test(before)) {
    // "at 3 p.m. We …": after a time of day a capital begins a sentence; after a title or an initial it does not.
    return /[ap]\.m$/i.test(before) && /^\s+[A-Z¡¿]/.test(text.slice(mark.index + 1, mark.index + 4));
  }
  // "example.com", "3.5": the look-ahead let it pass only before a capital, so "Inc.We" splits and "v2.B" may.
  return true;
}

/** The sentences from left to right, none empty. Linear in the length. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const push = (from: number, to: number, ended: boolean): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    while (end - start > longestSentence) {
      const space = text.lastIndexOf(' ', start + longestSentence);
      let cut = space > start ? space : start + longestSentence;
      // Never between the halves of a surrogate pair.
      if (cut < end && /[\uDC00-\uDFFF]/.test(text.charAt(cut)) && /[\uD800-\uDBFF]/.test(text.charAt(cut - 1)))
        cut -= 1;
      spans.push({ start, end: cut, ended: true });
      start = cut;
      while (start < end && /\s/.test(text.charAt(start))) start += 1;
    }
    if (end > start) spans.push({ start, end, ended });
  };
  let from = 0;
  boundary.lastIndex = 0;
  for (let mark = boundary.exec(text); mark; mark = boundary.exec(text)) {
    if (!mayEnd(text, mark) || !isEnd(text, mark, from)) continue;
    push(from, mark.index + mark[0].length, true);
    from = mark.index + mark[0].length;
  }
  push(from, text.length, false);
  return spans;
}
