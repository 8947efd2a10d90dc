import fc from 'fast-check';
import { check, createSentenceCache } from '../../lib/checker/check.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { draftKinds } from '../../lib/checker/draft.ts';
import { flags } from '../../lib/checker/finding.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';

/** Pieces that rules look for, between anything a keyboard or a paste can bring. */
const pieces = [
  'Thank you for choosing us',
  'your crown',
  'Our 92-year-old champion',
  'MRN 00482917',
  'had a guy come in today',
  'you were our pat\u200Bient',
  'you were our рatіent',
  '𝘆𝗼𝘂𝗿 𝘃𝗶𝘀𝗶𝘁',
  'Gracias por su visita a la cli\u0301nica',
  '👩‍⚕️',
  '👍🏽',
  '🇺🇸',
  'é',
  'e\u0301',
  '\u0336',
  '\u0000',
  '\uD83D',
  '\uDC4D',
  '\u200D',
  '\u200C',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u00AD',
  '\r\n',
  '\n',
  '. ',
  '! ',
  '? ',
  '“',
  '’',
  ' ',
  'if ',
  'Gracias por su visita',
  '#beforeandafter',
  '@someone',
  '(555) 555-0100',
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
/** Any draft, most of them no person would write. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  text,
  kind: fc.constantFrom(...draftKinds),
  replyTo: fc.option(fc.record({ text, author: text, rating: fc.integer({ min: 1, max: 5 }) }), { nil: null }),
  images: fc.constant([]),
});

function graphemeEdges(value: string): Set<number> {
  const found = new Set([value.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)) found.add(index);
  return found;
}

function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const cache = createSentenceCache(5);

/** What holds of `check` for any draft; each throws where it does not. */
export const laws = {
  'finds spans inside the text, on grapheme edges, sorted, without overlaps of one rule': (draft: Draft): void => {
    const findings = check(draft, defaultPolicy);
    const edges = graphemeEdges(draft.text);
    for (const [index, { rule, start, end, sentence, rewrites }] of findings.entries()) {
      hold(start < end, 'a finding marks words');
      hold(edges.has(start) && edges.has(end), 'a finding begins and ends between graphemes');
      hold(sentence.start <= start && end <= sentence.end, 'a finding stands in its sentence');
      hold(0 <= sentence.start && sentence.end <= draft.text.length, 'a sentence stands in the text');
      for (const rewrite of rewrites) {
        hold(0 <= rewrite.start && rewrite.start <= rewrite.end, 'a wording replaces a span');
        hold(rewrite.end <= draft.text.length, 'a wording replaces what is there');
        hold(edges.has(rewrite.start) && edges.has(rewrite.end), 'a wording cuts no grapheme');
      }
      const later = findings.slice(index + 1);
      hold(
        later.every((other) => other.start >= start),
        'findings are sorted',
      );
      hold(
        later.every((other) => other.rule !== rule || other.start >= end),
        'findings of one rule do not overlap',
      );
    }
  },
  'gives the same answer every time, with and without a cache': (draft: Draft): void => {
    const first = JSON.stringify(check(draft, defaultPolicy));
    hold(JSON.stringify(check(draft, defaultPolicy, cache)) === first, 'a cold cache changes nothing');
    hold(JSON.stringify(check(draft, defaultPolicy, cache)) === first, 'a warm cache changes nothing');
  },
} as const;

/** Ways to write words so that a machine reads others than a person does; `draw` gives a number from 0 to 1. */
export const disguises: Readonly<Record<string, (words: string, draw: () => number) => string>> = {
  'zero-width signs': (words, draw) =>
    between(words, draw, ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD']),
  'direction marks': (words, draw) =>
    between(words, draw, ['\u200E', '\u200F', '\u202D', '\u202C', '\u2066', '\u2069']),
  'null bytes': (words, draw) => between(words, draw, ['\0']),
  'Cyrillic letters': (words, draw) =>
    words.replace(/(?<=[A-Za-z])[aceopxyis]|[aceopxyis](?=[A-Za-z])/g, (letter) =>
      draw() < 0.5 ? 'асеорхуіѕ'.charAt('aceopxyis'.indexOf(letter)) || letter : letter,
    ),
  'letters struck through': (words) => words.replaceAll(/[A-Za-z]/g, '$&\u0336'),
  'bold letters': (words) =>
    words.replaceAll(/[A-Za-z]/g, (letter) =>
      String.fromCodePoint((letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97) + letter.charCodeAt(0)),
    ),
  'full-width letters': (words) =>
    words.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint(0xfee0 + letter.charCodeAt(0))),
  'accents apart from their letters': (words) => words.normalize('NFD'),
};

function between(words: string, draw: () => number, signs: readonly string[]): string {
  return [...words]
    .map((letter) =>
      /[\p{L}\p{N}]/u.test(letter) && draw() < 0.4 ? letter + (signs[Math.floor(draw() * signs.length)] ?? '') : letter,
    )
    .join('');
}

/** Whether a disguised draft is flagged as severely as the draft is. */
export function staysFlagged(draft: Draft, disguise: (words: string) => string): boolean {
  const worst = (one: Draft): string | undefined =>
    check(one, defaultPolicy)
      .filter(flags)
      .map(({ severity }) => severity)
      .toSorted()[0];
  return worst({ ...draft, text: disguise(draft.text) }) === worst(draft);
}
