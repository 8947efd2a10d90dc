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
  'gracias|agradecemos|agradezco|agradecidos|agradecidas ..4 [ por|que ..3 elegirnos|escogernos|preferirnos|visitarnos|confiar|venir|acudir|elegido|escogido|preferido|visitado|confiado|confianza|preferencia|visita|cita|lealtad|fidelidad|confiara|confies|confie|vinieras|viniera ]',
  'gracias|agradecemos|agradezco ..4 [ por ..1 dejarnos|permitirnos|darnos|dejarme|permitirme ..6 $treated&#Object|$met&#Object|cuidarlo|parte|cuidar|atender|acompañar|tratamiento|embarazo|parto|recuperacion|salud ]',
  'gracias ..2 por ..1 [ ser ..4 paciente|pacientes|clienta|cliente !con ]',
  '[ placer|gusto|honor|privilegio|alegria|orgullo|encanto ..2 $treated&#Object|$met&#Object|acompañarla|acompañarlo|acompañarte ]',
  '[ placer|gusto|honor|privilegio ..2 cuidar|atender|acompañar|tratar|ver ..1 a|de su|tu|sus|tus|la|don|doña|el ]',
);

/** In Spanish who came or was seen stands in the verb. */
const seenInSpanish = patterns(
  '[ te|le|la|lo|los|las ..1 $treated&#Past1|$treated&#Past1p ]',
  '[ te|le ..1 $treated&#Past3p ]',
  '[ te|la|lo|los|las vi|vimos|conoci|conocimos ]',
  '[ te|le|la|lo $treated&#Past3 ] ..1 el|la|nuestro|nuestra|ella|dr|dra|$staff|#ProperNoun',
  '[ $came&#YouDid ]',
  '[ cuando|desde $came&#Dropped&#Past3 ]',
  '[ $came&#Dropped&#Past3 ..1 con|por|en|el|desde|sin|ayer|tarde|temprano ]',
  '[ su|tu|sus|tus ..2 $visit ..1 con|del|es|fue|era|quedo|esta|sigue|salio|anterior|pasada|pasado|anual ]',
  '[ su|tu proxima|ultima|siguiente|primera|segunda ..1 $visit|vez ]',
  '[ la proxima|ultima vez que vengas|venga|viniste|vino|traigas|traiga|vienes|viene|trajo|trajiste ]',
  '[ te|le|la|lo|los|las esperamos|espero|espera|vemos|veo ..5 $day|$visit|#Value ]',
  '[ nos vemos ..3 $visit ]',
  '[ eres|es|sea|fue|fuiste|siendo|como|son|tu|usted|ya ..3 paciente|pacientes|clienta ..1 nuestro|nuestra|nuestros|desde|favorita|favorito|consentida|consentido|queridas|queridos|aqui|de ]',
  '[ nuestra|nuestro|nuestras|nuestros|mi paciente|pacientes|clienta|pacientita|pacientito ..1 favorita|favorito|consentida|consentido|queridas|queridos|estrella|mas ]',
  '[ tu|tus|su|sus sesion|terapia|tratamiento|cirugia|operacion|parto|embarazo|recuperacion|consulta ]',
  '[ dimos|di|dieron de alta ]',
  '[ cuidado|cuidar|atencion|salud de su|tu|sus ..1 $kin|salud|sonrisa|embarazo|parto ]',
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
    flags: [
      { text: 'Thank you ⟦for choosing us⟧, Lena!' },
      { text: 'Lupita, gracias ⟦por elegirnos⟧ y por subir tantas escaleras.' },
      { text: 'Brisa, el día que ⟦viniste⟧ la terapeuta te extrañó mucho.' },
      { text: 'La doctora dice que ⟦te vimos⟧ muy contenta, Mayra.' },
    ],
    passes: [
      { text: 'Thank you for the note, Lena!', reason: 'thanks for the words, not for a visit' },
      { text: 'If you are a patient of ours, please call the desk.', reason: 'conditional' },
      { text: 'Lupita, gracias por escribirnos y por sus palabras.', reason: 'thanks for the words' },
      { text: 'Por aquí no decimos quién vino y quién no. Pregunte por gerencia.', reason: 'a refusal' },
      { text: 'No podemos decir aquí si alguien vino o no vino a consulta.', reason: 'a refusal' },
      { text: 'Gracias por avisar del elevador, Brisa.', reason: 'thanks for a hint' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    if (reading.review?.noncare === true && !reading.review.care) return;
    const about = { when: (sentence: SentenceReading) => !sentence.stance.noncare };
    const inSpanish = {
      when: (sentence: SentenceReading) => sentence.spanish && !sentence.stance.noncare && !sentence.stance.imperative,
    };
    yield* orAll(reading, 'other', [
      ...asserted(reading, thanksForCare, { ...about, outweighed: false, certain: true }),
      ...asserted(reading, seen, about),
      ...asserted(reading, seenInSpanish, { ...inSpanish, outweighed: false }),
    ]);
  },
});
