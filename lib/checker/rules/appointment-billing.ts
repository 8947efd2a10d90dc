import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const money = patterns(
  '[ your|ur|su|his|her ..2 $billing|$insurer ]',
  "[ $insurer ..1 denied|approved|paid|covered|covers|rejected|only|said|sent|requires|wants|won't|didn't|doesn't ..3 your|you|yours|it|the|us|him|her ]",
  '[ you|u|he|she ..1 owe|owed|paid|pay|still ..3 #Money|#Value|balance|bill|copay|deductible ]',
  '[ sent|went|turned to|into collections ]',
  '[ refund|refunded|refunding|waived|waive|credited|comped|reversed|adjusted|resubmitted|rebilled|voided ..3 your|you|it|the|that|back ]',
  '[ no|missed|late|cancelled|canceled ..1 show|shows|showed|appointment|appointments|visits fee|in|on|and|we|again|last ]',
  '[ your|the ..1 #Money|copay|deductible|balance ..1 was|is|went|covers|covered ]',
);

const times = patterns(
  "[ you're|you|u|your ..2 down|set|on|booked|scheduled|confirmed|in ..1 for|at|with|on ..2 $day|#Time|#Value|dr ]",
  "[ see|seeing you|u|ya|him|her|y'all ..2 $day|#Time|soon ..2 at|for|with ]",
  '[ moved|move|booked|book|rescheduled|squeeze|squeezed|fit|got|put ..1 you|u|him|her|your|mom|dad ..3 $day|#Time|in|to|for|down|at ]',
  '[ your ..3 $visit|slot|spot|time|one ..1 is|was|for|with|on|at|got ]',
  '[ $day at|@ #Time|#Value ..1 works|still|with|is|for|good ]',
  '[ your ..2 #Time|#Value ..1 is|was|with|got|slot|$day ]',
  '[ your ..3 ready|waiting|due|overdue ]',
);

/** Says an appointment, a balance, a claim or a coverage of somebody. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['appointment-billing-insurance'],
  texts: {
    en: {
      title: "This tells readers about somebody's appointment, bill or insurance.",
      why: 'When someone comes, what they owe and who pays is part of their care and just as private.',
      advice: 'Ask them to call the office, and leave dates, amounts and insurers out.',
    },
    es: {
      title: 'Esto revela una cita, una cuenta o el seguro de alguien.',
      why: 'Cuándo viene alguien, cuánto debe y quién paga es parte de su atención e igual de privado.',
      advice: 'Pida que llamen a la oficina y no mencione fechas, montos ni seguros.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: '⟦Your balance was⟧ sent twice.' },
      {
        text: "Yes Bea, ⟦you're down for Wednesday⟧ with Dr. Cho",
        kind: 'reply',
        replyTo: { text: 'am I still on?', author: 'Bea' },
      },
    ],
    passes: [
      { text: 'Our billing team will go over anything line by line.', reason: 'an offer to all' },
      { text: 'We accept Aetna, Cigna and Delta.', reason: 'a service for all', kind: 'post' },
      { text: "For privacy we can't look up appointments here. Please call.", reason: 'a refusal' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    const noncare = reading.review?.noncare === true && !reading.review.care;
    yield* asserted(reading, money, { questions: true, when: () => !noncare });
    yield* asserted(reading, times, { when: () => !noncare });
  },
});
