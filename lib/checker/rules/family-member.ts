import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const relative = patterns(
  "[ your|ur ..1 $kin #PastTense|was|were|is|has|had|did|didn't|looks|got|gets|will|needs|can ]",
  '[ your|ur ..1 $kin $day|to|for|and|on|in|with ..3 $procedure|$condition|$medicine|$result|$visit|$body|$symptom|$device|$billing|$place ]',
  '[ your ..1 $kin ..1 $procedure|$condition|$medicine|$result|$visit|$symptom|$device|$billing|chart|room ]',
  '[ caring|care|cared|cares|treating|seeing|having|meeting|loved|love|adore|met|enjoyed ..2 your|ur|su ..2 $kin ]',
  '[ give|tell|hug|kiss|high ..3 your|him|her|the ..2 $kin|mom|dad ..8 $procedure|$condition|$medicine|$device|$body|$symptom ]',
  '[ your ..1 $kin ..6 in|on|to our|my|the $place ]',
);

const relativeInSpanish = patterns(
  '[ su|tu ..1 $kin ..2 es|esta|estuvo|tiene|ha|va|sigue|ya|viene|vino|llego|salio|#TheyDid|nos|se ..6 $procedure|$condition|$medicine|$result|$visit|$body|$symptom|$device|$billing|$place|aqui|favorita|favorito|reina|encanto|campeon|trae|bien|$day ]',
  '[ su|tu ..1 $kin $came&#TheyDid|$became&#TheyDid|$conduct&#TheyDid|viene|vienen|entro|ceno|firmo ]',
  '[ $treated|$met|conocer|acompañar|conocimos|atender|cuidar|cuidado|tener ..2 a|de|con su|tu|sus|tus ..1 $kin ]',
  '[ a|de su|tu ..1 $kin ..4 $procedure|$condition|$medicine|$result|$symptom|$device ]',
  '[ su|tu ..1 $kin ..3 en|al|del nuestro|nuestra|la|el|mi ..1 $place ]',
);

/** Speaks of the care of a relative of the person answered. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['patient-confirmation', 'minors'],
  texts: {
    en: {
      title: 'This tells readers that a family member is a patient.',
      why: "A relative's care is just as private. A kind word from the family is no permission to talk about it.",
      advice: 'Thank them for writing, and keep the relative out of the public answer.',
    },
    es: {
      title: 'Esto revela que un familiar es paciente.',
      why: 'La atención de un familiar es igual de privada. Un mensaje de la familia no es un permiso para hablar de ella.',
      advice: 'Agradezca el mensaje y no mencione al familiar en público.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [
      {
        text: 'Yolanda, ⟦su mami ya salió de quirófano⟧.',
        kind: 'message',
        replyTo: { text: '¿Cómo está mi mami?', author: 'Yolanda' },
      },
      {
        text: '⟦Your father was⟧ one of our favorites on 4 West.',
        replyTo: { text: 'Your nurses were angels to my dad', author: 'Ann', rating: 5 },
      },
    ],
    passes: [
      { text: 'Yolanda, dele un abrazo a su mami de parte de recepción.', reason: 'no care' },
      { text: 'Ni a mamá ni a papá les confirmamos por Messenger si una niña vino.', reason: 'a refusal' },
      { text: 'Every family deserves a kind word. Thank you!', reason: 'about everyone' },
      {
        text: 'Your family must be proud of your new job!',
        reason: 'not care',
        replyTo: { text: 'I passed my interview!', author: 'Kim RN' },
      },
      { text: "We will call anyone's family when they ask.", reason: 'a rule for all' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    yield* asserted(reading, relative, { questions: true, when: () => reading.review?.noncare !== true });
    yield* asserted(reading, relativeInSpanish, {
      outweighed: false,
      questions: true,
      when: ({ spanish, stance }) =>
        spanish && !stance.noncare && !stance.imperative && reading.review?.noncare !== true,
    });
  },
});
