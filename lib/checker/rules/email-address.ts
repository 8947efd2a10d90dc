import { emailsIn } from '../language/numbers.ts';
import { tellsOfPatient } from '../language/patient.ts';
import { namesIn } from '../language/names.ts';
import { isPractice, isTheirs } from '../language/whose.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

/** Gives the e-mail address of a patient or of their family; the practice's own addresses are fine. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(F)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: "This gives a person's own e-mail address.",
      why: 'An address from your files tells readers who the person is.',
      advice: 'Leave their address out. Say how to reach you instead.',
    },
    es: {
      title: 'Esto da el correo electrónico de una persona.',
      why: 'Una dirección de sus archivos revela quién es la persona.',
      advice: 'Quite esa dirección. Diga más bien cómo comunicarse con ustedes.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'reply',
    flags: [
      { text: 'Lol Raymond! Your email on the chart is ⟦rayrayh_72@mailbox.example⟧ so yes' },
      { text: 'We sent it twice and ⟦kimmyb.1988@mailhut.example⟧ bounced.' },
    ],
    passes: [
      { text: 'Questions? Call us or e-mail hello@riverbendclinic.example.', reason: "the practice's own" },
      { text: 'Send your resume to jobs@magnoliadental.example.', reason: 'an inbox of the practice' },
      { text: 'Please reach Dana, our office manager, at dana@tamarackderm.example.', reason: 'staff' },
    ],
  },
  *find(reading) {
    const told = tellsOfPatient(reading);
    for (const sentence of reading.sentences) {
      for (const contact of emailsIn(sentence)) {
        const address = sentence.text.slice(contact.start, contact.end);
        const named = told && !isPractice(reading, address) && isNamed(reading, address);
        if (!named && !isTheirs(reading, sentence, contact, told)) continue;
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

/** "jane.e@example.com" in a draft that names Jane E., who is nobody of the staff. */
function isNamed(reading: Reading, address: string): boolean {
  const words = address
    .slice(0, address.indexOf('@'))
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const isOf = ({ tokens }: SentenceReading, from: number): boolean => words.includes(tokens[from]?.norm ?? '');
  return reading.sentences.some((sentence) =>
    namesIn(sentence).some(({ from, staff }) => !staff && isOf(sentence, from)),
  );
}
