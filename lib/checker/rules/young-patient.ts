import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { Hit } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const births = patterns(
  '[ welcome|meet ..2 baby #ProperNoun|boy|girl ]',
  '[ welcome|welcomed ..3 baby|twins|boy|girl ..6 born ]',
  '[ born ..6 $day|#Time|#Value|at ..6 lb|lbs|oz|pounds ]',
  '[ #Value lb|lbs|pounds|lb. ..1 #Value oz|ounces ]',
  '[ #Value ..1 weeker ]',
);

const children = patterns(
  '[ this|our|my|a|an|the|one ..1 brave|sweet|tiny|little|youngest|cutest|toughest|precious|favorite|special ..2 $child|#Value|patient|guy|friend|man|lady|girl|boy ]',
  '[ this|our|my|a|an|one|the ..2 #Value|two|three|four|five|six|seven|eight|nine year|yr|yo|month|week|day ..1 old|boy|girl ]',
  '[ a|our|this|the|my|one ..1 kiddo|toddler|newborn|preemie|teen|teenager|grader ..1 #PastTense|who|with|just|came|was|is|in ]',
  '[ one of our|my ..1 kiddos|teens|kids|littles|babies ]',
  '[ #Value|first|second|third|fourth|fifth|sixth|seventh|eighth grader ]',
);

const childrenInSpanish = patterns(
  '[ este|esta|nuestro|nuestra|mi|un|una|el|la ..1 valiente|pequeño|pequeña|chiquito|chiquita|campeon|campeona|guerrero|guerrera|pacientito|pacientita ..3 de #Value ..1 años|añitos|meses ]',
  '[ niño|niña|nene|nena|bebe|chiquito|chiquita|pacientito|pacientita|gemelos|adolescente|paciente|campeon|campeona|muchachito|muchachita ..1 de ..1 #Value|seis|siete ..1 años|añitos|meses|semanas|semanitas ]',
  '[ #ProperNoun #Value añitos|años|meses|mesecitos ]',
  '[ un|una|este|esta|nuestro|nuestra ..1 niño|niña|nene|nena|bebe|bebito|bebita ..1 #TheyDid|nacido|nacida ..4 $procedure|$condition|$symptom|$device|$visit|$place|$came|$treated ]',
  '[ bienvenido|bienvenida|bienvenidos|nacio|nacido|nacida ..3 bebe|baby|#ProperNoun|gemelos|niño|niña ..8 libras|onzas|lb|oz|kilos|$day|#Time ]',
);

/** True where the words give an age in years that is no child's. */
function isGrownUp({ text, tokens }: SentenceReading, { from, to }: Hit): boolean {
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const years = /(\d{1,3})[\s-]?(?:years?|yrs?|yo|a[nñ]os)\b/i.exec(words)?.[1];
  return years !== undefined && Number(years) >= 18;
}

/** Tells of a child's care. */
export default defineRule({
  category: 'patient-story',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(g)' },
  risks: ['minors'],
  texts: {
    en: {
      title: "This tells readers about a child's care.",
      why: "A child can not agree to this, and a parent's kind word or tag is not a signed authorization.",
      advice: 'Write about first visits in general, with no child in the story.',
    },
    es: {
      title: 'Esto revela la atención de un menor.',
      why: 'Un menor no puede dar permiso, y un comentario o una etiqueta de los padres no es una autorización firmada.',
      advice: 'Escriba sobre las primeras visitas en general, sin ningún menor.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.508', text: '45 CFR 164.508: authorizations' },
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
  ],
  safe: {
    en: { post: 'First visits can be big days. Our team helps kids feel at ease.' },
    es: { post: 'Las primeras visitas son grandes días. Nuestro equipo ayuda a los niños a sentirse tranquilos.' },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Miren a ⟦este campeón de 5 añitos⟧, ni lloró con la vacuna.' },
      { text: "⟦This brave 6 yr old⟧ got 4 fillings and didn't shed one tear" },
      { text: '⟦Welcome baby Everly, born⟧ this AM at Harbor Birth Center' },
    ],
    passes: [
      { text: 'La vacuna se pone a los niños de 6 meses en adelante.', reason: 'about everyone' },
      { text: 'Nuestra higienista cumple 30 años con nosotros.', reason: 'staff' },
      { text: 'Our 92-year-old champion finished his chemo today.', reason: 'told of a grown-up' },
      { text: 'Kids should see a dentist by their first birthday.', reason: 'education' },
      { text: 'Vaccines for ages 5+ available at both locations.', reason: 'a service' },
      { text: 'We teach brushing at Lincoln Elementary next week.', reason: 'an event' },
      { text: 'My own 6 year old got new shoes.', reason: "the author's own child" },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    const care = reading.sentences.some((sentence) =>
      ['procedure', 'condition', 'symptom', 'device', 'medicine', 'visit', 'body', 'place'].some((name) =>
        sentence.keys.has(`$${name}`),
      ),
    );
    yield* asserted(reading, births);
    if (care)
      yield* asserted(reading, childrenInSpanish, {
        outweighed: false,
        when: (sentence, hit) => sentence.spanish && !sentence.stance.noncare && !isGrownUp(sentence, hit),
      });
    if (care)
      yield* asserted(reading, children, {
        when: (sentence, hit) => !sentence.stance.noncare && !isGrownUp(sentence, hit),
      });
  },
});
