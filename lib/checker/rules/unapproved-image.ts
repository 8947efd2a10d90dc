import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { Span } from '../finding.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';
import type { RuleMatch } from '../rule.ts';

const shown = patterns(
  '[ swipe ..4 results|healed|scar|smile|reveal|film|transformation|her|him|his|patient|$child ]',
  '[ left|right is ..1 her|him|his|before|after|day|week|month|the ]',
  '[ selfie|photo|pic|foto with|con ..1 my|our|mi|the ..3 #Value|$person|$child|#Time|$kin|warrior ]',
  '[ peep|spot|zoom|ignore|mind|recognize ..3 whiteboard|board|names|screen|schedule|chart|census|faces|anybody|anyone|bullet|monitor ]',
  '[ whiteboard|board|chart|schedule|screen|monitor ..4 zoom|names|open ]',
  '[ going|go|live live|from from|the|our|at? ..3 or|suite|room|unit|infusion|procedure|nicu|er|ed|surgery|chairs ]',
  '[ mystery|guess ..2 x-ray|xray|film|scan|pano ]',
  '[ blurred|blur ..2 face|faces|foot|name|names ]',
  '[ before|befores and|&|/ after|afters photos|photo|pics|pictures|shots|video|reel ]',
  '[ swipe ..6 her|his|this|results|result|after|before|reveal ]',
  '[ look|peep|check|see|watch|zoom ..3 her|his|this|these|that ..3 $result|smile|results|profile|jawline|lips|nose|scar|wound|x-ray|face|transformation ]',
  '[ $image ..6 patient|patients|him|her|his|she|he|$child ]',
  "[ patient|his|her|their|pt's|kiddo|mom|baby ..4 photo|photos|video|reel|selfie|clip|pic|pics|x-ray|footage ]",
  '[ posting|posted|post|put ..4 x-ray|scan|ct|mri|chart|wristband|ultrasound ]',
  '[ going|go live from|in the? ..1 or|room|unit|er|procedure|surgery|$place ]',
  '[ going|go live from|in|during ..3 surgery|procedure|delivery ]',
  '[ this|her|his|these|that ..2 x-ray|x-rays|ct|mri|scan|ultrasound|sonogram|pano ]',
  "[ selfie|selfies|photo|pic with|of my|our|this|these|today's ..3 $person|$child|warrior|patient|fighter ]",
);

const shownInSpanish = patterns(
  '[ desliza|deslicen|deslice|swipe|miren|mira|mirenle|vean ..5 su|sus|esa|ese|esta|este ..1 $result|carita|sonrisa|cicatriz|transformacion|resultado|resultados|naricita|boquita|$child|$person|$body ]',
  '[ en la|esta|las foto|fotos|video|imagen ..3 $person|$child|$kin|#ProperNoun ..8 $procedure|$condition|$device|quimio ]',
  '[ foto|fotos|video|selfie|clip|reel ..2 con|de|del ..1 mi|nuestro|nuestra|nuestros|nuestras|un|una|este|esta|la|el|su ..1 paciente|pacientes|pacientita|pacientito|señora|señor|niño|niña|bebe|abuelita|abuelito|clienta|mami|mamis ]',
  '[ asi se ve ..2 un|una ..1 $condition ..8 $day|señor|señora|paciente|hoy ]',
  '[ antes y despues ..4 de ..1 nuestra|nuestro|una|un|esta|este|mi|la ..1 $person ]',
  '[ mi|nuestra|nuestro paciente ..6 foto|video|grabar|camara|filmar|filmed|selfie ]',
  '[ placa|radiografia|resonancia|tomografia|ultrasonido ..3 de hoy|ayer|este|esta|un|una|nuestro|nuestra ]',
  '[ grabamos|grabe|grabo|filmamos|filme|filmar|fotografiamos ..3 a un|una|nuestro|nuestra|mi|la|el ..1 $person|$child ]',
);

/** "Before ➡️ after", "Week 1 on the left, week 9 on the right": two pictures of one person. */
const beforeAfter = /\bbefore\s{0,2}(?:➡️?|→|\/|&|and|vs\.?|\||y)\s{0,2}(?:and )?afters?\b/gi;
const times = /\b(week|wk|day|month|mes|día|age) ?\d{1,3}\b/gi;
/** So many characters may stand between two times of one series. */
const apart = 40;

function* seriesIn(sentence: SentenceReading): Generator<Span> {
  for (const { index, 0: words } of sentence.matches(beforeAfter)) yield { start: index, end: index + words.length };
  const said = sentence.matches(times);
  for (let at = 1; at < said.length; at += 1) {
    const [first, next] = [said[at - 1], said[at]];
    if (!first || !next || first[1]?.toLowerCase() !== next[1]?.toLowerCase()) continue;
    if (next.index - first.index - first[0].length > apart) continue;
    yield { start: first.index, end: next.index + next[0].length };
    at += 1;
  }
}

const ofSomebody = [
  '$procedure',
  '$condition',
  '$symptom',
  '$device',
  '$medicine',
  '$body',
  '$child',
  'her',
  'his',
  'him',
  'she',
  'he',
];

function* series(reading: Reading): Generator<RuleMatch> {
  const care = reading.sentences.some(({ keys }) => ofSomebody.some((key) => keys.has(key)));
  for (const sentence of reading.sentences) {
    if (!care || sentence.stance.noncare || sentence.stance.refusal || sentence.stance.general) continue;
    const { start } = sentence.span;
    for (const one of seriesIn(sentence)) yield { sentence, start: start + one.start, end: start + one.end };
  }
}

/** The text shows that a picture or video of a patient, a scan or a screen goes with it. */
export default defineRule({
  category: 'image',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(Q)' },
  risks: ['unapproved-image'],
  texts: {
    en: {
      title: 'The words say that a patient can be seen in a picture or video.',
      why: 'A face, a scar, a tattoo, a scan or a screen in the background can identify somebody.',
      advice: 'Use a picture without patients, or one with a signed authorization that names it.',
    },
    es: {
      title: 'El texto indica que se ve a un paciente en una foto o un video.',
      why: 'Una cara, una cicatriz, un tatuaje, una radiografía o una pantalla al fondo puede identificar a alguien.',
      advice: 'Use una imagen sin pacientes, o una con autorización firmada que la mencione.',
    },
  },
  variants: {
    whole: {
      en: {
        title: 'This may be about a picture or video that shows a patient.',
        why: 'A face, a scan, a screen or a voice can tell who somebody is.',
        advice: 'Use a picture without patients, or one with a signed authorization.',
      },
      es: {
        title: 'Esto puede tratar de una foto o un video donde se ve a un paciente.',
        why: 'Una cara, una radiografía, una pantalla o una voz puede decir quién es alguien.',
        advice: 'Use una imagen sin pacientes, o una con autorización firmada.',
      },
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514' },
    {
      url: 'https://www.acr.org/Practice-Management-Quality-Informatics/Informatics/PHI',
      text: 'ACR: patient data in images',
    },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: '⟦Foto con nuestra paciente⟧ más valiente, ya sin brackets' },
      { text: '⟦Swipe for her⟧ lip lift at 6 weeks.' },
    ],
    passes: [
      { text: 'Foto de nuestra recepción recién pintada.', reason: 'a room' },
      { text: 'Antes y después de la fachada, deslicen para ver el cambio.', reason: 'a building' },
      { text: 'Our new open MRI is here! Swipe for a tour of the empty suite.', reason: 'no patient in it' },
      { text: 'Before and after of our lobby: goodbye mauve! The mural is by a volunteer.', reason: 'a room' },
      { text: 'Stock image. Model shown, not a patient.', reason: 'a model' },
      { text: "Team photo from last night's bowling league", reason: 'staff' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* series(reading);
    yield* asserted(reading, shownInSpanish, {
      outweighed: false,
      questions: true,
      when: ({ spanish, stance, keys }) => spanish && !stance.noncare && !stance.general && !keys.has('$staff'),
    });
    yield* asserted(reading, shown, { outweighed: false, questions: true });
  },
});
