import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const ages = patterns(
  '[ /9[0-9]/|/1[01][0-9]/ year|yr|yrs|yo old ]',
  '[ /9[0-9]yo?[fm]/|/1[01][0-9]yo?[fm]/ ]',
  '[ ninety|hundred ..2 year|yr|years old ]',
  '#ProperNoun|de|sus|con|tiene|cumple|cumplio|los [ /9[0-9]/|/1[01][0-9]/ años|añitos ]',
  '[ noventa ..2 años ]',
);

const turns = patterns(
  '[ turned|turning|turns|happy|is|was|at|aged|age ..1 /9[0-9](?:st|nd|rd|th)?/|/1[01][0-9](?:st|nd|rd|th)?/ ..1 today|birthday|yesterday|this|and|years|on|young ]',
  '[ /9[0-9](?:st|nd|rd|th)/|/1[01][0-9](?:st|nd|rd|th)/ ..1 birthday|bday ]',
  '[ centenarian|nonagenarian|centenaria|centenario|nonagenaria ]',
  '[ ninety ..1 one|two|three|four|five|six|seven|eight|nine ]',
);

/** An age over 89 can single a person out. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(C)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: 'An age over 89 can identify a person.',
      why: 'Few people in a town are that old, so readers may know who is meant.',
      advice: 'Leave the age out, or say "90 or older".',
    },
    es: {
      title: 'Una edad de más de 89 años puede identificar a una persona.',
      why: 'Pocas personas de un pueblo tienen esa edad; el lector puede saber quién es.',
      advice: 'Quite la edad o diga "90 años o más".',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: {
    en: { post: 'We are proud to care for people of every age.' },
    es: { post: 'Nos enorgullece atender a personas de todas las edades.' },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Celebramos los ⟦102 años⟧ de doña Trini, que vive aquí desde 1998.' },
      { text: 'Say hello to our ⟦92-year-old⟧ champion!' },
      { text: 'Discharged our ⟦101 yr old⟧ today' },
    ],
    passes: [
      { text: 'Después de los 90 también conviene hacer ejercicio.', reason: 'about everyone' },
      { text: 'People over 90 can benefit from strength training too.', reason: 'about everyone' },
      { text: 'Our building is 95 years old.', reason: 'not a person' },
      { text: 'Our 60-year-old walking club meets Friday.', reason: 'under 90' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* asserted(reading, ages, { words: '' });
    yield* asserted(reading, turns);
  },
});
