import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const mine = patterns(
  '[ my|our|one ..2 patient|patients|client|resident ..1 in|today|tonight|who|just|asked|told|said|finally|coded|died|hit|went|came|yesterday|with|named|left|this ]',
  '[ lady|guy|man|woman|kid|dude|patient|kiddo|gentleman in room|bed|bay|chair|rm|exam|/[0-9]{1,3}/ ]',
  '[ patient|client|resident today|tonight|yesterday ]',
  '[ had|got|saw|discharged|admitted|coded|lost|intubated ..1 a|an|my|our|one|another ..2 patient|guy|lady|kid|kiddo|baby|mom|dad|man|woman|gentleman|dude|girl|boy|/[0-9]+yo?/ ]',
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
      { text: '⟦my pt in⟧ 9 hit the call light 27 times tonite for ICE CHIPS' },
      { text: 'J.T. in ⟦bed 12⟧ finally came off the vent!!!' },
    ],
    passes: [
      { text: "Twelve hours on my feet and I'd still pick nursing every time", reason: 'mood, no patient' },
      { text: "We're hiring RNs for our med-surg floor!", reason: 'a job' },
      { text: 'Room 3 got new paint today.', reason: 'a room, no patient' },
      { text: 'The meeting is in room 4 at noon.', reason: 'a meeting' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* asserted(reading, mine, { questions: true, certain: true });
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
