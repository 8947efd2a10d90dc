import { phonesIn } from '../language/numbers.ts';
import { tellsOfPatient } from '../language/patient.ts';
import { isTheirs } from '../language/whose.ts';
import { defineRule } from '../rule.ts';

/** Gives the phone or fax number of a patient or of their family; the practice's own numbers are fine. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(D)-(E)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: "This gives a person's own phone number.",
      why: 'A number from your files tells readers who the person is, and anyone can call it.',
      advice: 'Leave their number out. Say how to reach you instead.',
    },
    es: {
      title: 'Esto da el teléfono de una persona.',
      why: 'Un número de sus archivos revela quién es la persona, y cualquiera puede llamarla.',
      advice: 'Quite ese número. Diga más bien cómo comunicarse con ustedes.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'reply',
    flags: [
      { text: 'We tried you at ⟦480-555-0164⟧ on Monday about the redo.' },
      { text: 'He goes by Buck, Tues/Thurs OT at 1, and his cell is ⟦555-0197⟧, tell him Marcy sent you.' },
      { text: 'Se le llamó tres veces al ⟦623-555-0191⟧ y contestó su hijo.' },
    ],
    passes: [
      { text: 'Please call us at 555-0142.', reason: "the practice's own" },
      { text: 'Ask for Priya at 555-0142, she runs billing.', reason: 'staff' },
      { text: 'Her direct line is 555-0142 and our manager picks up herself.', reason: 'a line at work' },
      { text: 'Text SMILE to 555-0142 to join.', reason: 'a sign-up' },
    ],
  },
  *find(reading) {
    const told = tellsOfPatient(reading);
    for (const sentence of reading.sentences) {
      for (const contact of phonesIn(sentence)) {
        if (!isTheirs(reading, sentence, contact, told)) continue;
        const { start } = sentence.span;
        yield {
          sentence,
          start: start + contact.start,
          end: start + contact.end,
          words: '',
          mayBeOwn: true,
          ...(told && { certain: true }),
        };
      }
    }
  },
});
