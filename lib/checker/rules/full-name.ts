import { namesIn, isShownOrOwn } from '../language/names.ts';
import type { NameReading } from '../language/names.ts';
import { persons, tellsOfPatient } from '../language/patient.ts';
import type { SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import { defineRule } from '../rule.ts';

/** Told of the history of medicine: its patients and doctors are long dead. */
const longAgo = /\b(?:in|since|of|circa|around) (?:1[5-8]\d\d|19[0-4]\d)\b/;

/** Gives the name of a person who is described as a patient. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(A)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: 'This names a person who is described as a patient.',
      why: 'The name and the care stand together, so everyone who reads this knows who is treated and for what.',
      advice: 'Leave the name out, initials too.',
    },
    es: {
      title: 'Esto nombra a una persona de la que se habla como paciente.',
      why: 'El nombre y la atención están juntos: quien lo lea sabrá a quién se atiende y por qué.',
      advice: 'Quite el nombre, también las iniciales.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Need options for a 10-year-old boy with asthma, ⟦Kevin L⟧., on steroids since spring' },
      { text: 'Paciente de 62 años con diabetes, ⟦Maricela Uribe⟧, pide segunda opinión' },
    ],
    passes: [
      { text: 'What helps a 10-year-old boy with asthma? Dr. Kevin Lund explains on Tuesday.', reason: 'a doctor' },
      { text: 'A 62-year-old patient with COPD: what would you do? Talia Reed, RN, leads the round.', reason: 'staff' },
      { text: 'Kevin Lund drives the shuttle and turns 62 this week.', reason: 'no care' },
    ],
  },
  *find(reading) {
    if (!tellsOfPatient(reading)) return;
    for (const sentence of reading.sentences) {
      if (longAgo.test(sentence.text)) continue;
      for (const name of namesIn(sentence)) {
        if (name.staff || !name.full || !belongs(sentence, name)) continue;
        const span = spanOf(sentence, name.from, name.to);
        if (isShownOrOwn(reading, reading.draft.text.slice(span.start, span.end))) continue;
        yield { sentence, ...span, words: '', certain: true, mayBeOwn: true };
      }
    }
  },
});

/** A known first name or a title; where only capitals speak for a name, it has to follow its person: "a boy, Kelechi O.,". */
function belongs(sentence: SentenceReading, { from, known }: NameReading): boolean {
  if (known) return true;
  const last = sentence.tokens[from - 1];
  const gap = sentence.tokens[from]?.before ?? '';
  if (!last) return false;
  if (/^(?:named|name|called|llamad[oa]|nombre)$/.test(last.norm)) return true;
  return /^, $/.test(gap) && sentence.hits(persons).some((hit) => hit.to === from);
}
