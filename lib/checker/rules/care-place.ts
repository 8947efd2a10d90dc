import { dates } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import { tellsOfPatient } from '../language/patient.ts';
import { patterns } from '../language/pattern.ts';
import { isPractice } from '../language/whose.ts';
import type { SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import { defineRule } from '../rule.ts';

/** Where somebody was treated or lives: what follows is a place. */
const placedBy = patterns(
  'seen|admitted|treated|evaluated|diagnosed|hospitalized|referred|visited|underwent|presented|presenting|monitored|care|surgery|operated|lives|living|resides|residing|residing|resident|transferred|discharged|reviewed|vive|ingresado|ingresada|atendido|atendida ..6 at|in|to|from|of|near|by|the|en|de',
  'from|visited|@',
);
const capital = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const within = /^[ .-]{1,3}$/;

/** Says where a patient is treated or lives, beside a name or a date: together they single the person out. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(B)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: 'This says where one patient lives or was treated.',
      why: 'With the name or the day that stands here too, the place tells readers who is meant.',
      advice: 'Leave the place out. A state alone is fine.',
    },
    es: {
      title: 'Esto dice dónde vive o fue atendido un paciente.',
      why: 'Con el nombre o la fecha que también aparecen aquí, el lugar revela de quién se trata.',
      advice: 'Quite el lugar. El estado solo está bien.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [{ text: 'We admitted a 55yo patient with COPD to ⟦Elmwood Clinic⟧ on March 3rd, 2023.' }],
    passes: [
      { text: 'A patient with COPD was seen at Elmwood Clinic.', reason: 'neither a name nor a date' },
      { text: 'Dr. Okafor sees patients at Elmwood Clinic on March 3.', reason: 'the practice' },
    ],
  },
  *find(reading) {
    if (!tellsOfPatient(reading)) return;
    for (const sentence of reading.sentences) {
      const by = sentence.hits(placedBy);
      if (by.length === 0 || !isSingledOut(sentence)) continue;
      const seen = new Set<number>();
      for (const { last } of by) {
        const from = sentence.tokens[last]?.norm === 'the' ? last + 1 : last;
        const to = placeEnd(sentence, from);
        if (to === from || seen.has(from)) continue;
        seen.add(from);
        const span = spanOf(sentence, from, to);
        if (isPractice(reading, reading.draft.text.slice(span.start, span.end))) continue;
        yield { sentence, ...span, words: '', certain: true, mayBeOwn: true };
      }
    }
  },
});

function isSingledOut(sentence: SentenceReading): boolean {
  return sentence.matches(dates).length > 0 || namesIn(sentence).some((name) => name.full && name.known && !name.staff);
}

/** Where the capitalized words from `from` on end; `from` itself where they are no place's. */
function placeEnd(sentence: SentenceReading, from: number): number {
  const first = sentence.tokens[from];
  if (!first || !capital.test(first.text) || first.tags.has('Month') || first.tags.has('WeekDay')) return from;
  if (first.tags.has('Honorific') && !/^st$/i.test(first.text)) return from;
  if (namesIn(sentence).some((name) => name.from === from && name.known && !isHouse(sentence, name.to))) return from;
  let to = from + 1;
  while (to < from + 7) {
    const token = sentence.tokens[to];
    if (!token || !within.test(token.before) || !capital.test(token.text) || token.tags.has('Month')) break;
    to += 1;
  }
  return to;
}

const isHouse = ({ tokens }: SentenceReading, at: number): boolean =>
  /^(?:hospital|clinic|center|medical|memorial|health)$/.test(tokens[at]?.norm ?? '');
