import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const paid = patterns(
  '[ comes|came|come back to me|us ]',
  '[ flying|fly|flew|sending|send|sent|taking ..1 us|me to #ProperNoun|maui|cabo|vegas|hawaii ]',
  '[ covers|covering|covered|paid|paying|picked|picking|picks|pays ..1 for|up|our|the ..3 cruise|dinner|lunch|trip|salary|nurse|printing|postage|tab|booth|cards|card|check|boxes|hotel|flights|grill|bonus ]',
  '[ little|lil something for|every|back|each|per ]',
  '[ /[0-9]+%/|#Value|#Money a|per|for|on each|every|lead|script|referral|box|switch|panel|patient|head|scan|order ]',
  '[ /[a-z]{3,}[0-9]{2}/ at|for|=|gets|saves ]',
  '[ code /[a-z-]{3,}[0-9]*/ at|for|=|gets|saves|on ]',
  '[ keeping|stocked|stocking ..1 our break|fridge|room ]',
  '[ cheaper|link thru|through mine|my|me ]',
  '[ use|using|with|enter|grab ..1 my|our|code|coupon|discount|promo ..1 code|link|/[a-z]+[0-9]+/ ]',
  '[ my|our ..1 affiliate|discount|promo|referral ..1 code|link ]',
  '[ i|we|they ..1 get|gets|earn|earns|make|makes|receive|getting|pay|pays|paying|paid ..2 me|us|a|lil|little|small|#Money|#Value|something|for|commission|bucks ..3 something|commission|cut|kickback|bonus|piece|percent|each|every|per|back|bucks|for ]',
  '[ commission|kickback|kickbacks|referral fee|spiff ]',
  '[ pays|pay|paying|nos|paid|gives|giving|bonus ..3 you|us|me|pagan ..3 each|every|per|for|por ..1 referral|switch|one|patient|cada|friend|box|sale|refill|script ]',
  '[ flying|flew|treating|treated ..1 us|me to|out ]',
  '[ in exchange for ]',
);

const paidInSpanish = patterns(
  '[ me|nos ..1 pagan|paga|dan|da|regalan|regala|dieron|pagaron|invitan|patrocinan ..3 por|comision|bono|algo|viaje|cena|cada|$money|#Money ..3 por|cada|paciente|receta|persona? ]',
  '[ ganamos|gano|recibo|recibimos|llevo ..1 comision|comisiones|bono|algo|porcentaje|#Money ]',
  '[ comision|comisiones|porcentaje ..2 por cada ]',
  '[ con|usa|usen|use|usando|pon|pongan ..1 mi codigo|code|cupon|link ..2 /[a-z]+[0-9]+/|y|para|en|te ]',
  '[ a cambio de ]',
);

/** Said so plainly that the rest of the draft cannot take it back. */
const commissionInSpanish = patterns('[ me|nos pagan|paga|dan|da ..1 comision|comisiones por ]');

const disclosed =
  /^[^\w]{0,6}(?:ad\b|sponsored\b|paid partnership|advertisement|not sponsored)|#ad\b|#sponsored\b|colaboraci[oó]n pagada|not (?:an ad|sponsored)/i;

/** Promotes somebody else's product for pay or a benefit, without saying so plainly. */
export default defineRule({
  category: 'marketing',
  severity: 'warning',
  basis: { kind: 'law', cite: '16 CFR 255' },
  risks: ['third-party-marketing', 'disguised-marketing'],
  texts: {
    en: {
      title: 'This promotes a product that somebody pays you for.',
      why: 'Readers take advice from a clinic as care. They should see at once that money or gifts are behind it.',
      advice: 'Say "paid partnership" at the start, or leave the product out. Use no patient information for it.',
    },
    es: {
      title: 'Esto promueve un producto por el que alguien le paga.',
      why: 'El lector toma el consejo de una clínica como atención médica. Debe ver de inmediato que hay dinero o regalos detrás.',
      advice: 'Diga "colaboración pagada" al principio, o no mencione el producto. No use datos de pacientes.',
    },
  },
  variants: {
    whole: {
      en: {
        title: 'This may be advertising that needs a form or a notice.',
        why: "Money, gifts, lists or a person's history seem to be behind it, and readers take a clinic's words as care.",
        advice: 'Say who pays, use no patient information, and make the offer to everybody.',
      },
      es: {
        title: 'Esto puede ser publicidad que necesita un permiso o un aviso.',
        why: 'Parece haber dinero, regalos, listas o el historial de alguien detrás, y el lector toma lo que dice una clínica como atención.',
        advice: 'Diga quién paga, no use datos de pacientes y haga la oferta a todo el público.',
      },
    },
  },
  links: [
    { url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255', text: '16 CFR 255' },
    {
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/marketing/index.html',
      text: 'HHS on marketing',
    },
  ],
  safe: {
    en: { post: 'Ask your clinician which product fits you.' },
    es: { post: '¿Qué producto conviene? Depende de cada persona; con gusto orientamos.' },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Pidan Respirol en la farmacia, ⟦me dan una comisión por⟧ cada uno.' },
      { text: 'Dr. B swears by GlowRx serum! Use my ⟦code DRB20 at⟧ checkout' },
      { text: 'Every knee patient needs this brace, link in bio, ⟦I get a lil something⟧' },
    ],
    passes: [
      { text: 'La caja de ahorro nos paga el anuncio del desfile.', reason: 'no product, no pay for it' },
      { text: '#ad Paid partnership with SmileCo. Use my code.', reason: 'says that it is paid' },
      { text: 'We now stock ReadyRelief braces in our store.', reason: 'its own shop' },
      { text: "Thanks to Rotary for sponsoring Saturday's 5K!", reason: 'thanks a sponsor' },
      { text: "Not sponsored: our team's favorite trails.", reason: 'not paid' },
    ],
  },
  *find(reading) {
    // Said plainly at the start of the draft, pay is disclosed.
    if (disclosed.test(reading.draft.text)) return;
    const inSpanish = {
      outweighed: false,
      questions: true,
      general: true,
      self: true,
      when: ({ spanish, stance }: SentenceReading): boolean => spanish && !stance.refusal,
    };
    yield* asserted(reading, commissionInSpanish, { ...inSpanish, certain: true });
    yield* asserted(reading, paidInSpanish, inSpanish);
    yield* asserted(reading, paid, { outweighed: false, questions: true, general: true, self: true });
  },
});
