import type { RuleMatch } from '../rule.ts';
import { defineRule } from '../rule.ts';

const numbers: ReadonlyArray<readonly [variant: string, expression: RegExp]> = [
  ['ssn', /\b(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}\b/g],
  [
    'record',
    /\b(?:mrn|med(?:ical)? rec(?:ord)?|chart|member|subscriber|policy|acct|account|claim|case|group|patient|expediente|cuenta|p[oó]liza|afiliaci[oó]n|receta) ?(?:id|no\.?|number|num|n[uú]mero|es|#)?[:# ]{1,3}(?!\d{3}-\d{3}-\d{4}\b)[a-z]{0,3}-?\d[\d-]{3,14}\b/gi,
  ],
  [
    'birth-date',
    /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?|birthdate|fecha de nacimiento|nacid[oa] el)[:\s]{1,3}(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})/gi,
  ],
  ['card', /\bcard (?:ending|that ends)(?: in)? \d{4}\b/gi],
  ['plate', /\b(?:license )?(?:plate|placas?)[:# ]{1,3}[A-Z0-9]{2,4}[- ]?[A-Z0-9]{2,4}\b/g],
];

/** A number that belongs to one person: social security, record, account, member number, date of birth. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)' },
  risks: ['identifiers'],
  anyLanguage: true,
  texts: {
    en: {
      title: 'This number can identify a person.',
      why: 'Record, account, member and social security numbers and birth dates belong to one person only.',
      advice: 'Leave the number out and move the conversation to the phone or the portal.',
    },
    es: {
      title: 'Este número puede identificar a una persona.',
      why: 'Los números de expediente, cuenta, seguro o seguro social y las fechas de nacimiento son de una sola persona.',
      advice: 'Quite el número y siga la conversación por teléfono o por el portal.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514' }],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'reply',
    flags: [{ text: 'Try again with ⟦MRN 00482917⟧, I reset it' }],
    passes: [
      { text: 'Questions? Call us at 555-0100 or e-mail hello@riverbendclinic.example.', reason: "the practice's own" },
      { text: 'NPI 1234567893 for referring offices.', reason: "the practice's own number" },
      { text: "Please don't post your date of birth or member ID here.", reason: 'no number' },
    ],
  },
  *find(reading): Generator<RuleMatch> {
    for (const sentence of reading.sentences) {
      for (const [variant, expression] of numbers) {
        for (const match of sentence.matches(expression)) {
          const start = sentence.span.start + match.index;
          yield { sentence, start, end: start + match[0].length, variant };
        }
      }
    }
  },
});
