import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { orAll } from '../language/told.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const thanksForCare = patterns(
  'thank|thanks|appreciate|grateful|gracias ..4 [ for|por choosing|visiting|trusting|entrusting|allowing|letting|picking|seeing|coming|stopping|visitar|venir|elegir|elegirnos|confiar|permitirnos|visitarnos|being|dropping|making|giving ..4 us|in|by|here|our|your|with|the|su|nosotros|nuestra|nuestro ]',
  'thank|thanks|appreciate|gracias ..2 [ for|por your|su|the|his|her|their? ..2 visit|stay|appointment|business|loyalty|trust|cita|visita|confianza|patronage ]',
  'thank|thanks|appreciate ..3 [ for|your ..3 years of trust|trusting|loyalty ]',
  '[ trust|trusted|trusting us|nosotros with your|his|her|their|su ]',
  '[ choosing|chose|choose|picking|picked us|our|dr ]',
  '[ as|such|like a|one? of? our? valued|loyal|longtime|long|new|dear|favorite|fellow|great|wonderful|awesome? ..2 patient|patients|client|paciente ]',
  '[ joy|pleasure|honor|privilege|delight|placer|gusto of|to|de|having? having|seeing|see|have|care|take|treat|taking|caring|serving|treating|atenderle|atenderla|atenderlo ..3 ]',
);

const seen = patterns(
  "[ having|seeing|treating|serving|helping|meeting|welcoming you|u|y'all|usted|him|her ]",
  '[ have|had|loved|love|enjoyed|enjoy|adore ..1 having|seeing|taking|caring|treating|working|meeting you|u|him|her|them|care|for|with ]',
  '[ treated|checked|squeezed|fit|fitted|booked|moved|admitted|discharged|roomed|seated|worked|scheduled|called|offered|mailed|texted|emailed|comped|refunded|numbed|caught|got|saw you|him|her ]',
  '[ take|took|taking|taken care of|good you|him|her|your ]',
  '[ care|caring|cared for you|him|her|your ]',
  '[ we treated|saw|diagnosed|discharged|admitted you|your|him|her ]',
  '[ see|seeing you|him|her|ya|u back|again|on|at|in|next|for|this $day|next|month|months|weeks|october|days|your ]',
  '[ welcome|welcomed|bienvenido|bienvenida back|home ]',
  '[ your|su|next|last|first|second ..2 $visit with|on|at|in|is|was|went|next|$day ]',
  '[ your next|last|recent|upcoming|first|second|third|6|six|final|annual|yearly|monthly ..2 $visit|one|time ]',
  '[ the day|morning|afternoon|night|evening|week you came|were|called|arrived|walked|showed|left ]',
  '[ you|u came|walked|drove|arrived|waited|sat|stayed|checked|made in|into|out|here|back|at|for|through|it|with|down|to ]',
  "[ you've|you have|'ve|were|was been|coming|a|our|here|with|part ..2 patient|coming|here|seen|since ]",
  "[ you were|are|'re|you're ..1 seen|roomed|scheduled|booked|confirmed|discharged|admitted|down|due|overdue|next|up|late|offered|quoted|told|asked|given|in|on|set|all ]",
  '[ patient|paciente ..1 with|here|since|of|nuestro|nuestra|desde ]',
);

/** Says that the person answered was, is or will be cared for here. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['patient-confirmation'],
  texts: {
    en: {
      title: 'This tells readers that the person is a patient.',
      why: 'Everyone can see whom you answer. Being a patient is private, even when the person wrote it first.',
      advice: 'Thank them for the feedback, not for a visit, and move anything about care to a phone call.',
    },
    es: {
      title: 'Esto revela que la persona es paciente.',
      why: 'Todos ven a quién responde. Ser paciente es un dato privado, aunque la persona lo haya escrito primero.',
      advice: 'Agradezca el comentario, no la visita, y hable de la atención por teléfono.',
    },
  },
  variants: {
    whole: {
      en: {
        title: 'This may tell readers that somebody is a patient.',
        why: "Read as a whole, it speaks of this person's care, visit or dealings with the office.",
        advice: 'Leave out what only the office could know, and talk about it by phone.',
      },
      es: {
        title: 'Esto puede revelar que alguien es paciente.',
        why: 'En conjunto, habla de la atención, la visita o los asuntos de esta persona con la oficina.',
        advice: 'Quite lo que solo la oficina podría saber y hable de ello por teléfono.',
      },
    },
  },
  links: [
    {
      url: 'https://www.hhs.gov/about/news/2022/12/14/hhs-civil-rights-office-enters-settlement-with-dental-practice-over-disclosures-of-patients-protected-health-information.html',
      text: 'HHS on answering reviews',
    },
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [{ text: 'Thank you ⟦for choosing us⟧, Lena!' }],
    passes: [
      { text: 'Thank you for the note, Lena!', reason: 'thanks for the words, not for a visit' },
      { text: 'If you are a patient of ours, please call the desk.', reason: 'conditional' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    if (reading.review?.noncare === true && !reading.review.care) return;
    const about = { when: (sentence: SentenceReading) => !sentence.stance.noncare };
    yield* orAll(reading, 'other', [
      ...asserted(reading, thanksForCare, { ...about, outweighed: false, certain: true }),
      ...asserted(reading, seen, about),
    ]);
  },
});
