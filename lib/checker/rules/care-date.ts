import { dates } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import { placed } from '../language/numbers.ts';
import { tellsOfPatient } from '../language/patient.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

/** What was done for somebody on a day. */
const caredOn = patterns(
  'seen|admitted|admission|treated|evaluated|diagnosed|diagnosis|hospitalized|referred|monitored|visited|visit|underwent|discharged|discharge|presented|presenting|prescribed|infarction|undergoing|replacement|check-up|checkup|treatment|follow|seen|checked|appointment|surgery|operated|reviewed|examined|consulted|consultation|follow-up|dated|transplanted|listed|intubated|delivered|died|deceased|born|initiated|started|prescribed|hospitalization|stroke|procedure|biopsy|transferred|assessed|stay|checked|care|medical|hospital|clinic|saw|last',
  'ingresado|ingresada|ingresó|internado|internada|operado|operada|operaron|atendido|atendida|nacido|nacida|visita|cita|alta',
);
/** Somebody in particular. */
const somebody = patterns("he|she|him|her|his|he's|she's|hers", 'patient|paciente');

/** Gives the day of one patient's care, birth or death; years alone and the days of events are fine. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(C)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: "This gives the day of one patient's care.",
      why: 'Together with an age or an illness, a date is often enough to tell who is meant.',
      advice: 'Leave the date out. The year alone is fine.',
    },
    es: {
      title: 'Esto da la fecha de la atención de un paciente.',
      why: 'Junto con la edad o la enfermedad, la fecha suele bastar para saber de quién se trata.',
      advice: 'Quite la fecha. El año solo está bien.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Thinking about the 55yo male with COPD admitted on ⟦March 3rd, 2023⟧.' },
      { text: 'Mujer de 40 años con lupus, ingresada el ⟦2 de marzo⟧ y todavía en la UCI.' },
    ],
    passes: [
      { text: 'Flu clinic Sat Oct 12, 9-1. No appointment needed.', reason: 'an event' },
      { text: 'A patient diagnosed with COPD in 2019 would be treated otherwise now.', reason: 'a year alone' },
      { text: 'Dr. Imani Okafor, DDS joins our Maple Street office on March 3.', reason: 'staff' },
    ],
  },
  *find(reading) {
    const told = tellsOfPatient(reading);
    for (const sentence of reading.sentences) {
      if (!/\d/.test(sentence.text) || sentence.stance.noncare) continue;
      const matches = sentence.matches(dates);
      if (matches.length === 0) continue;
      const done = sentence.hits(caredOn);
      for (const match of matches) {
        const { from } = placed(sentence, match.index, match[0].length);
        if (!done.some((hit) => hit.to <= from && from - hit.from <= 12) || !(told || isOne(sentence))) continue;
        const start = sentence.span.start + match.index;
        yield { sentence, start, end: start + match[0].length, words: '', ...(told && { certain: true }) };
      }
    }
  },
});

function isOne(sentence: SentenceReading): boolean {
  return (
    sentence.hits(somebody).length > 0 &&
    !sentence.keys.has('$staff') &&
    !sentence.stance.general &&
    namesIn(sentence).every((name) => !name.staff)
  );
}
