import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const promise = patterns(
  '[ guarantee|guaranteed|guarantees|guaranteeing|garantizado|garantizamos ..3 pain-free|pain|results|result|cure|relief|success|weight|pounds|lbs|free|life|happy|younger|works|pass|remission|resultados|no ]',
  '[ 100%|fully|totally|completely ..1 cured|cure|cures|effective|safe|painless|pain-free|risk-free|success|works|guaranteed ]',
  '[ cure|cures|cured|curing|reverse|reverses|erases ..2 $condition|everything|all ]',
  '[ no|zero side effects|risk|risks|downtime ..1 ever|guaranteed|period|whatsoever ]',
  '[ money back ]',
  '[ only|one way|fix|answer|solution ..4 detox|drip|cleanse|kit ]',
  "[ doctor|doctors|your ..3 won't|doesn't|don't|missed|not ..2 tell|want|told ..2 you|toxins ]",
);

/** Promises an outcome, or sells by fear dressed as a health notice. */
export default defineRule({
  category: 'marketing',
  severity: 'warning',
  basis: { kind: 'policy' },
  risks: ['disguised-marketing'],
  texts: {
    en: {
      title: 'This promises a result that nobody can promise.',
      why: 'Bodies differ. A guarantee, a cure or an alarm that ends in an offer misleads people who need care.',
      advice: 'Say what the service is, that results vary, and that it is an offer.',
    },
    es: {
      title: 'Esto promete un resultado que nadie puede prometer.',
      why: 'Cada cuerpo es distinto. Una garantía, una cura o una alarma que termina en una oferta engaña a quien necesita atención.',
      advice: 'Diga qué es el servicio, que los resultados varían y que es una oferta.',
    },
  },
  links: [{ url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255', text: '16 CFR 255' }],
  safe: {
    en: { post: 'Results vary from person to person. Ask us what is realistic for you.' },
    es: { post: 'Los resultados varían. Pregúntenos qué es realista para usted.' },
  },
  examples: {
    kind: 'post',
    flags: [{ text: '⟦Guaranteed pain⟧-free for life.' }],
    passes: [
      { text: 'Satisfaction matters to us. Results vary from person to person.', reason: 'no promise' },
      { text: 'Appointments are guaranteed for 15 minutes.', reason: 'no outcome' },
      { text: 'Signs of dehydration: dark urine, dizziness, dry mouth.', reason: 'education' },
    ],
  },
  *find(reading) {
    yield* asserted(reading, promise, { outweighed: false, questions: true, general: true });
  },
});
