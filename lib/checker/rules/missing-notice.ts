import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const offers = patterns(
  '[ lose ..3 #Value lbs|pounds|lb ]',
  '[ text #ProperNoun|* to ] /[0-9]{5,6}/',
  '[ drop ..2 #Value|two|three dress|sizes|size ]',
);

const notice = /\b(?:var(?:y|ies)|typical|stop|terms|consult|evaluation|var[ií]an)\b/i;

/** A notice that this kind of text needs is not there. */
export default defineRule({
  category: 'marketing',
  severity: 'info',
  basis: { kind: 'advice' },
  risks: ['missing-disclaimer-optout'],
  texts: {
    en: {
      title: 'A short notice may be missing.',
      why: 'Results differ from person to person, offers have terms, and people need a way out of a text list.',
      advice: 'Add the one line that fits: "Results vary.", the terms of the offer, or "Reply STOP to end."',
    },
    es: {
      title: 'Tal vez falte un aviso breve.',
      why: 'Los resultados varían, las ofertas tienen condiciones y la gente necesita poder salir de una lista de mensajes.',
      advice:
        'Agregue la línea que corresponda: "Los resultados varían.", las condiciones, o "Responda STOP para salir."',
    },
  },
  links: [{ url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255', text: '16 CFR 255' }],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: '⟦Lose up to 30 lbs⟧ in 10 weeks with our program!' },
      { text: "⟦Text SMILE to⟧ 55123 and we'll send you deals every week!" },
    ],
    passes: [
      { text: 'Lose weight with support. Results vary; a medical evaluation is required.', reason: 'has the notice' },
      { text: 'Text SMILE to 55123 for monthly tips. Msg rates apply. Reply STOP to end.', reason: 'has the way out' },
      { text: 'Happy holidays from our family to yours!', reason: 'no offer' },
    ],
  },
  *find(reading) {
    if (notice.test(reading.draft.text)) return;
    yield* asserted(reading, offers, { outweighed: false, questions: true, general: true });
  },
});
