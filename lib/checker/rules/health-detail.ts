import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { orAll } from '../language/told.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const clinical = '$procedure|$condition|$medicine|$result|$body|$symptom|$device|$sensitive';

const ofTheirs = patterns(
  `[ your|ur|yours|his|her|their ..2 ${clinical} ]`,
  `[ that|those|these|this|two|three|second|third ..1 ${clinical} ]`,
  '[ your|his|her ..2 #Value ..1 weeks|week|sessions|rounds|visits|injections|teeth|stitches|months ]',
);

const ofTheirsInSpanish = patterns(
  `[ tu|tus|su|sus ..1 ${clinical} ]`,
  `[ ese|esa|esos|esas ..1 $procedure|$condition|$medicine|$result|$body|$symptom|$sensitive ]`,
  `[ te|le|les ..1 $became&#PastTense|$treated&#PastTense|$arranged&#PastTense|duele|dolia|sigue|paso ..4 ${clinical} ]`,
  `[ $became&#YouDid|$treated&#YouDid ..3 ${clinical} ]`,
  '[ te|le|les hiciste|hizo|hicimos|pusimos|pusiste|puso|pusieron|quitamos|sacamos|operamos|recetamos|recetaron|sacaron ..3 $procedure|$device|$medicine|$body|$result ]',
  '[ $result ..4 $became&#PastTense ..2 negativo|negativa|negativos|positivo|positiva|normal|normales|bien|limpio|limpia|alto|alta|baja|bajo ]',
  '[ #YouDid ..2 embarazada|operada|operado|internada|internado|hospitalizada|sobrio|sobria|limpio|limpia ]',
  '[ eres|estas ..1 $condition ]',
  '[ usted es|esta ..1 $condition ]',
);

const wishesInSpanish = patterns(
  `alegra|alegramos|contentos|contentas|felices|gusto|encanta|lamentamos|sentimos|esperamos|espero|bueno|felicidades|orgullosos|orgullosas ..7 [ $procedure|$condition|$medicine|$result|$symptom|$sensitive|$body ]`,
  'que [ se|te recupere|recuperes|mejore|mejores|sienta|sientas|alivie|alivies|sane|sanes ]',
  '[ recuperacion|recuperandose|recuperandote|cicatrizacion|cicatrizando|sanando ]',
);

const wishes = patterns(
  `glad|happy|thrilled|hope|hoping|sorry|love|loved|delighted|proud|congrats|congratulations ..4 [ ${clinical} ]`,
  '[ healing|recovering|heal|recover|healed|recovered ]',
  'glad|happy|hope|hoping|thrilled ..3 [ feeling|feel better|great|good|well|stronger ]',
);

/** Says a health detail of the person answered, or of somebody close to them. */
export default defineRule({
  category: 'health-detail',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['detailed-health-reply'],
  texts: {
    en: {
      title: "This tells readers about somebody's health or treatment.",
      why: 'A condition, treatment, result or medicine stays private, even when the person wrote about it first.',
      advice: 'Leave the detail out. Thank them for writing, and talk about care by phone.',
    },
    es: {
      title: 'Esto revela un dato de salud o de tratamiento de una persona.',
      why: 'Una condición, un tratamiento, un resultado o una medicina es privado, aunque la persona lo haya escrito primero.',
      advice: 'Quite el detalle. Agradezca el mensaje y hable de la atención por teléfono.',
    },
  },
  variants: {
    whole: {
      en: {
        title: "This may tell readers about somebody's health.",
        why: "Read as a whole, it speaks of one person's condition, treatment or results.",
        advice: 'Leave the detail out, or speak of everybody. Talk about care by phone.',
      },
      es: {
        title: 'Esto puede revelar algo de la salud de alguien.',
        why: 'En conjunto, habla de la condición, el tratamiento o los resultados de una persona.',
        advice: 'Quite el detalle o hable de todos en general. La atención se habla por teléfono.',
      },
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
    {
      url: 'https://nixonpeabody.com/insights/articles/2023/07/13/hipaa-regulated-entities-must-use-caution-responding-to-online-reviews',
      text: 'Care with online reviews',
    },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: 'So happy ⟦your new bridge⟧ fits like a glove, Marisol!' },
      { text: '⟦Your A1C⟧ was high.' },
      { text: 'La doctora se alegra de que su ⟦biopsia haya salido negativa⟧, Tomasa.' },
      { text: 'Reina, ¡⟦esos labios⟧ quedaron preciosos!' },
    ],
    passes: [
      { text: 'Thank you so much, this made our day!', reason: 'no detail' },
      {
        text: 'A bridge is usually placed over two visits. Please ask your own dentist.',
        reason: 'general information',
      },
      { text: 'Comfort matters to us in every procedure we offer.', reason: 'about everyone' },
      {
        text: 'Lamentamos leer esto. Nadie debería irse con dolor sin que se le explique qué esperar.',
        reason: 'about everyone',
      },
      { text: 'El dolor de espalda tiene muchas causas. Si no se quita, pregunte a su médico.', reason: 'general' },
      { text: 'La limpieza cuesta $80. Traiga la lista de medicinas.', reason: 'what anybody should bring' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    // What is said outright stays, whatever the answered text is about; the rest needs a review of care.
    const outright = [...asserted(reading, ofTheirs, { outweighed: false })];
    const inSpanish = {
      when: ({ spanish, stance }: SentenceReading) => spanish && !stance.imperative && !stance.noncare,
    };
    outright.push(...asserted(reading, ofTheirsInSpanish, { ...inSpanish, outweighed: false }));
    const elsewhere = reading.review?.noncare === true && !reading.review.care;
    yield* elsewhere
      ? outright
      : orAll(reading, 'health', [
          ...outright,
          ...asserted(reading, wishes),
          ...asserted(reading, wishesInSpanish, inSpanish),
        ]);
  },
});
