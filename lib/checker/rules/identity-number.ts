import type { Span } from '../finding.ts';
import { runEnd } from '../language/numbers.ts';
import type { SentenceReading } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import { defineRule } from '../rule.ts';

const numbers: ReadonlyArray<readonly [variant: string, expression: RegExp]> = [
  ['ssn', /\b(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}\b/g],
  [
    'birth-date',
    /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?|birthdate|fecha de nacimiento|nacid[oa] el)[:\s]{1,3}(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})/gi,
  ],
  ['plate', /\b(?:license )?(?:plate|placas?)[:# ]{1,3}[A-Z0-9]{2,4}[- ]?[A-Z0-9]{2,4}\b/g],
  ['vehicle', /\bVIN[:# ]{1,3}[A-Z\d]{17}\b/g],
];

/** Labels before a number. What follows is read sign by sign: an expression that reads both can be made slow. */
const labels: ReadonlyArray<readonly [variant: string, label: RegExp, fewestDigits: number]> = [
  ['ssn', /\b(?:ssn|ss(?=#)|social security(?: number)?|seguro social)(?![a-z\d])/gi, 4],
  [
    'record',
    /\b(?:mrn|emr|medical records?(?: number| no\.?)?|(?:patient|health|member|subscriber|chart|claim|policy|acct|account) ?(?:id|no|number)|acct|claim|(?:número de )?(?:expediente|póliza|cuenta))(?![a-z\d])/gi,
    4,
  ],
  [
    'record',
    /\b(?:med(?:ical)? rec|chart|member|subscriber|policy|account|case|group|patient|afiliaci[oó]n|receta)(?: ?(?:id|no\.?|number|num|n[uú]mero))?(?![a-z\d])/gi,
    4,
  ],
  // Plans and insurers are spoken of with a year or an age, too: "Medicare 65", "plan 2025".
  [
    'plan',
    /\b(?:health plan|plan|insurance|insur|ins|medicare|medicaid|hmo)\.?(?: plan| policy)?(?: id| number| no\.?)?(?![a-z\d])/gi,
    5,
  ],
  [
    'card',
    /\b(?:card|account|medicare|medicaid|member id|insurance) (?:we have )?(?:ending|ends|that ends)(?: in| with)?(?![a-z\d])/gi,
    3,
  ],
  ['licence', /\b(?:driver'?s? licen[sc]e|passport|licencia de conducir)(?: number| no\.?)?(?![a-z\d])/gi, 5],
];
const sign = /^[#a-z\d-]$/i;
const linking = /^(?: (?:is|es|was))?[:# ]{1,3}/;

function* labelled(sentence: SentenceReading): Generator<Span & { readonly variant: string }> {
  const { text } = sentence;
  for (const [variant, label, fewest] of labels) {
    for (const match of sentence.matches(label)) {
      const after = match.index + match[0].length;
      const from = after + (linking.exec(text.slice(after, after + 8))?.[0].length ?? text.length);
      const end = runEnd(text, from, sign);
      const digits = text.slice(from, end).match(/\d/g)?.length ?? 0;
      if (digits >= fewest) yield { start: match.index, end, variant };
    }
  }
}

/** "Their claim: 1-800-555-0147" is a phone; nobody alive was born before 1905. */
const isOther = (variant: string, text: string): boolean =>
  variant === 'birth-date' ? /\b1(?:[0-8]\d\d|90[0-4])$/.test(text) : /\d{3}[ -]\d{3}[ -]\d{4}$/.test(text);

/** Thirteen to nineteen digits whose last one checks the others (Luhn): a payment card, whoever's it is. */
const cards = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** A number that belongs to one person: social security, record, account, member number, date of birth. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(G)-(L)' },
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
    flags: [
      { text: 'Try again with ⟦MRN 00482917⟧, I reset it' },
      { text: 'Please fix the bill of ⟦health plan ID HPI-987654⟧ today' },
      { text: 'Someone left the card ⟦4111 1111 1111 1111⟧ at the desk' },
    ],
    passes: [
      { text: 'Questions? Call us at 555-0100 or e-mail hello@riverbendclinic.example.', reason: "the practice's own" },
      { text: 'NPI 1234567893 for referring offices.', reason: "the practice's own number" },
      { text: 'We take Medicare, and plan 2025 rates are on our site.', reason: 'a year' },
      { text: 'Order 4111 1111 1111 1112 has shipped.', reason: 'no card: the last digit does not check' },
      { text: "Please don't post your date of birth or member ID here.", reason: 'no number' },
    ],
  },
  *find(reading): Generator<RuleMatch> {
    for (const sentence of reading.sentences) {
      if (!/\d/.test(sentence.text)) continue;
      for (const match of sentence.matches(cards)) {
        const start = sentence.span.start + match.index;
        if (isCard(match[0])) yield { sentence, start, end: start + match[0].length, variant: 'card', words: '' };
      }
      const found = [
        ...numbers.flatMap(([variant, expression]) =>
          sentence
            .matches(expression)
            .map(({ index, 0: words }) => ({ start: index, end: index + words.length, variant })),
        ),
        ...labelled(sentence),
      ];
      for (const { start, end, variant } of found) {
        if (isOther(variant, sentence.text.slice(start, end))) continue;
        yield { sentence, start: sentence.span.start + start, end: sentence.span.start + end, variant, words: '' };
      }
    }
  },
});
