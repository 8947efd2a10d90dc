import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const hints = patterns(
  '[ your|su ..1 experience|experiencia|trust|case|care|concerns|situation ]',
  '[ see|seeing|serve|serving|verle|verla|verlo ..1 you ..1 again|soon|next|de ]',
  '[ see|seeing you again|soon ]',
  '[ glad|happy ..1 we could|were ..2 help|able ]',
  "[ you're|you are ..1 family ]",
  '[ part of our|the ..1 family ]',
  '[ tu experiencia|confianza|caso|situacion ]',
  '[ verte|verle|verla|verlo|recibirle|recibirla|recibirte|atenderle ..2 pronto|nuevo|nuevamente ]',
  '[ alegra|alegramos|gusto|contentos ..2 haber podido|podido? ayudarle|ayudarte|ayudar|ayudarla ]',
  '[ es|eres|son|parte ..1 de ..1 nuestra|la familia ]',
);

/** A phrase that most published templates carry and that hints at care. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'info',
  basis: { kind: 'advice' },
  risks: ['patient-confirmation'],
  texts: {
    en: {
      title: 'This may hint that the person was here.',
      why: 'Phrases like "your experience" or "see you again" are common. Strictly read, they say that there was a visit.',
      advice: 'Thank them for the words they wrote instead.',
    },
    es: {
      title: 'Esto puede dar a entender que la persona estuvo aquí.',
      why: 'Frases como "su experiencia" o "verle de nuevo" son comunes. En rigor, dicen que hubo una visita.',
      advice: 'Agradezca más bien las palabras que escribió.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'review-reply',
    flags: [{ text: 'We are sorry about ⟦your experience⟧.' }, { text: 'Lamentamos mucho ⟦tu experiencia⟧.' }],
    passes: [
      { text: 'Thank you for the kind words!', reason: 'no hint' },
      { text: 'Experience matters when you choose a surgeon.', reason: 'about everyone' },
      { text: "We can't discuss anyone's care here.", reason: 'a refusal' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    yield* asserted(reading, hints, { outweighed: false });
  },
});
