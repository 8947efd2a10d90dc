import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const money = patterns(
  '[ your|ur|his|her ..2 $billing|$insurer ]',
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

const moneyInSpanish = patterns(
  '[ su|tu|sus|tus ..1 $billing|$insurer ..3 es|esta|fue|quedo|quedaron|salio|cubre|cubrio|nego|negado|pago|dice|sigue|tiene|era|vence|vencio|no|aprobo|autorizo|rechazo|todavia|ya|de ]',
  '[ debe|debes|debia|debias|adeuda|adeudas|quedo|quedaste|quedas ..2 #Money|#Value|saldo|debiendo ]',
  '[ te|le|les cobramos|cobre|cobraron|reembolsamos|devolvimos|facturamos|perdonamos|descontamos|condonamos ]',
  '[ $insurer|seguro|aseguranza ..1 le|te|lo|la|nos ..1 nego|aprobo|cubrio|pago|rechazo|autorizo ]',
  '[ lo demas|resto ..1 pago|cubrio|paga|cubre ]',
  '[ no ..1 show|presento|presentaste|asistio|asististe|llego|llegaste|vino|viniste ..3 $visit|$procedure|$day|ni|a ]',
  '[ faltaste|falto|cancelaste|cancelo|reagendaste|reagendo ..3 $visit|$day|#Value|a|tres|dos|la|veces|minutos ]',
);

const timesInSpanish = patterns(
  '[ su|tu $visit|turno|lugar|espacio|hora ..1 es|era|fue|quedo|esta|sigue|sera ..2 $day|#Time|#Value|con|para|a|en|confirmada|agendada ]',
  '[ su|tu $visit|turno|lugar ..1 del|de|el|para ..1 $day|#Time|#Value ]',
  '[ te|la|lo|le ..1 agende|anote|apunte|movi|pase|programe|aparte|agendamos|anotamos|apuntamos|apartamos|movimos|pasamos|programamos|reagendamos|guardamos|tengo|tenemos|quite|puse|pusimos|citamos|cambiamos ..5 $day|#Time|#Value|$visit|turno ]',
  '[ tiene|tienes|tenia|tenias ..1 cita|turno|consulta|sesion|control ..3 $day|#Time|#Value|con|a|hoy ]',
  '[ te|le|les toca|tocaba|toco ..4 $day|$visit|$procedure|$result|$medicine ]',
  '[ te|le falta|faltan|quedan|queda ..3 $visit|sesiones|sesion|terapias|citas|$procedure ]',
  '[ su|tu ..2 listo|lista|listos|listas ]',
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
      { text: 'Osiel, ⟦su cita es el lunes⟧ a las 9.', kind: 'message' },
      { text: 'Rigo, ⟦le cobramos⟧ lo que firmó.' },
      {
        text: "Yes Bea, ⟦you're down for Wednesday⟧ with Dr. Cho",
        kind: 'reply',
        replyTo: { text: 'am I still on?', author: 'Bea' },
      },
    ],
    passes: [
      { text: 'Para confirmar su cita llame al 323-555-0156.', reason: 'how anybody confirms one' },
      { text: 'Si le toca limpieza, pregunte por Nelly.', reason: 'conditional' },
      { text: 'Llame con la tarjeta de su seguro a la mano.', reason: 'an invitation to call' },
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
    const when = (sentence: SentenceReading): boolean => sentence.spanish && !noncare && !sentence.stance.noncare;
    yield* asserted(reading, moneyInSpanish, { questions: true, negated: true, when });
    yield* asserted(reading, timesInSpanish, { when });
  },
});
