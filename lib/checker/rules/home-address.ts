import { tellsOfPatient } from '../language/patient.ts';
import { patterns } from '../language/pattern.ts';
import { hasNameBefore, isPractice } from '../language/whose.ts';
import type { SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import { defineRule } from '../rule.ts';

const number = /^\d{1,5}[a-z]?$/i;
const streetKind =
  /^(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|way|pl|place|ter|terrace|cir|circle|hwy|highway|pkwy|parkway)$/i;
const unit = /^(?:apt|apartment|unit)$/i;

/** A house number, one to four words, and a kind of street: tokens `[from, to)`. */
function* streetsIn({ tokens }: SentenceReading): Generator<{ from: number; to: number }> {
  for (let from = 0; from < tokens.length; from += 1) {
    if (!number.test(tokens[from]?.text ?? '')) continue;
    for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
      const token = tokens[at];
      if (!token || !/^\.? $/.test(token.before)) break;
      if (at > from + 1 && streetKind.test(token.text)) {
        const to = unit.test(tokens[at + 1]?.text ?? '') && tokens[at + 2] ? at + 3 : at + 1;
        yield { from, to };
        from = to - 1;
        break;
      }
    }
  }
}

const livesAt = patterns(
  'lives|living|live|resides|residing|reside|vive|viven|domicilio',
  'his|her|their|your|last|home|su address|home|house|casa|dirección|place|apartment|porch',
  'address we|you have|gave|for',
  'address on file',
);
const ours = patterns(
  'our|us|we|office|clinic|located|visit|nuestra|nuestro|moved|mail|parking|building|location|desk|attention|attn|join',
);

/** Gives the street where a patient lives; the practice's own address is fine. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(B)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: 'This gives the street where a person lives.',
      why: 'An address leads to one household, and so to who is cared for there.',
      advice: 'Leave the address out. A state alone is fine.',
    },
    es: {
      title: 'Esto da la calle donde vive una persona.',
      why: 'Una dirección lleva a un solo hogar y, con ello, a quién se atiende allí.',
      advice: 'Quite la dirección. El estado solo está bien.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'reply',
    flags: [
      { text: 'The address we have for Melissa and the kids is ⟦3317 Quarry Ln Apt 4⟧.' },
      { text: 'Dear Ms. Kaplan of ⟦22 Ferncliff Rd⟧., we look forward to it.' },
    ],
    passes: [
      { text: 'Our new address: 418 Birch Ave, Suite 200, Ely MN 55731.', reason: "the practice's own" },
      { text: 'We still have shots, Tues and Thurs 8 to 6, 418 Birch Ave.', reason: "the practice's own" },
      { text: 'Flu shots on Thursday at 200 Court Street, no appointment needed.', reason: 'an event' },
    ],
  },
  *find(reading) {
    const told = tellsOfPatient(reading);
    for (const sentence of reading.sentences) {
      if (!/\d/.test(sentence.text)) continue;
      for (const { from, to } of streetsIn(sentence)) {
        const near = (group: typeof ours, reach: number): boolean =>
          sentence.hits(group).some((hit) => hit.from < from && from - hit.to <= reach);
        const lives = near(livesAt, 6);
        const span = spanOf(sentence, from, to);
        if (isPractice(reading, reading.draft.text.slice(span.start, span.end)) || (near(ours, 4) && !lives)) continue;
        if (!lives && !hasNameBefore(reading, sentence, from)) continue;
        yield { sentence, ...span, words: '', mayBeOwn: true, ...(told && { certain: true }) };
      }
    }
  },
});
