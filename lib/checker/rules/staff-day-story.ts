import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const mine = patterns(
  '[ my|our|one ..2 patient|patients|client|resident ..1 in|today|tonight|who|just|asked|told|said|finally|coded|died|hit|went|came|yesterday|with|named|left|this ]',
  '[ lady|guy|man|woman|kid|dude|patient|kiddo|gentleman in room|bed|bay|chair|rm|exam|/[0-9]{1,3}/ ]',
  '[ patient|client|resident today|tonight|yesterday ]',
  '[ had|got|saw|discharged|admitted|coded|lost|intubated ..1 a|an|my|our|one|another ..2 patient|guy|lady|kid|kiddo|baby|mom|dad|man|woman|gentleman|dude|girl|boy|/[0-9]+yo?/ ]',
);

const mineInSpanish = patterns(
  '[ mi|mis|nuestra|nuestro|una|un paciente|pacientito|pacientita|residente|clienta ..3 hoy|ayer|anoche|me|nos|que|quien|#PastTense|con|from|who|de ]',
  '[ hoy|ayer|anoche|antier ..6 un|una|mi|al|una ..1 paciente|señor|señora|muchacho|muchacha|joven|niño|niña|abuelito|abuelita|viejito|viejita|bebe|mama|morra|vato|chavo|chava|hombre|mujer ]',
  '[ me|nos ..2 llego|toco|trajeron|llegaron|llega|tocaron ..2 un|una|el|la ..1 $person|$child|$known ]',
  '[ el|la|del|señora|señor|mami|paciente de|del la|el? cuarto|cama|silla|sillon|habitacion|camilla #Value|/[0-9]+-?[a-z]?/ ]',
  '[ acaba|acabo|acabamos ..1 de ..1 $treated|fallecer|morir|nacer|dar ..3 a un|una|mi|paciente ]',
  '[ se nos fue|murio ..2 don|doña|mi|un|una ]',
  '[ perdimos|despedimos ..1 a ..1 don|doña|mi|un|una|nuestro|nuestra ..2 $person|#ProperNoun ]',
);

const rooms = patterns('[ room|bed|bay|chair|rm|op /[0-9]{1,3}[ab]?/ ]');

/** Tells of a shift and of a patient in it: a room, a bed, what somebody did. */
export default defineRule({
  category: 'patient-story',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['staff-day-story', 'identifiers'],
  texts: {
    en: {
      title: 'This tells what happened with a patient at work.',
      why: 'A room, a time and a moment are enough for the person, the family or a neighbor to know who it was.',
      advice: 'Keep your own feelings about the shift, and leave the patient out.',
    },
    es: {
      title: 'Esto cuenta lo que pasó con un paciente en el trabajo.',
      why: 'Un cuarto, una hora y un momento bastan para que la persona, la familia o un vecino sepa quién fue.',
      advice: 'Cuente cómo se siente usted y no mencione al paciente.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
  ],
  safe: {
    en: { post: 'Tough shift. Grateful for teammates who show up for each other.' },
    es: { post: 'Un turno difícil. Agradezco a mis compañeros.' },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: '⟦un paciente me⟧ acaba de pagar el copago con veinte dólares en monedas' },
      { text: '⟦hoy llegó una muchacha⟧ de Honduras con siete meses de embarazo' },
      { text: '⟦my pt in⟧ 9 hit the call light 27 times tonite for ICE CHIPS' },
      { text: 'J.T. in ⟦bed 12⟧ finally came off the vent!!!' },
    ],
    passes: [
      { text: 'Hoy llegó la máquina nueva de rayos X.', reason: 'a thing' },
      { text: 'Mi compañera terminó hoy su último turno en la unidad.', reason: 'a coworker' },
      { text: "Twelve hours on my feet and I'd still pick nursing every time", reason: 'mood, no patient' },
      { text: "We're hiring RNs for our med-surg floor!", reason: 'a job' },
      { text: 'Room 3 got new paint today.', reason: 'a room, no patient' },
      { text: 'The meeting is in room 4 at noon.', reason: 'a meeting' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* asserted(reading, mine, { questions: true, certain: true });
    const care = [
      'billing',
      'condition',
      'device',
      'medicine',
      'symptom',
      'procedure',
      'visit',
      'place',
      'result',
      'body',
      'sensitive',
    ];
    const told = reading.sentences.some(({ keys }) => care.some((name) => keys.has(`$${name}`)));
    if (told)
      yield* asserted(reading, mineInSpanish, {
        outweighed: false,
        questions: true,
        when: ({ spanish, stance }) => spanish && !stance.noncare && !stance.refusal,
      });
    yield* asserted(reading, rooms, {
      questions: true,
      when: (sentence) =>
        !sentence.stance.noncare &&
        ['condition', 'device', 'medicine', 'person', 'child', 'kin', 'symptom', 'procedure'].some((name) =>
          sentence.keys.has(`$${name}`),
        ),
    });
  },
});
