import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const reward =
  '#Money|off|free|discount|credit|gift|card|entered|entry|raffle|drawing|win|coupon|bonus|gas|starbucks|gratis|descuento|rifa|comped|waive|waived|knock';
const paid = patterns(
  '[ everyone|everybody|anyone|whoever|those who|that leaves|gives|left|posts|writes ..2 five|5|#Value|review|stars ]',
  '[ take|remove|delete|change|edit|turn|turned|bump ..3 down|review|5|five|4|post ..8 forget|waive|fee|refund|comp|comped|free|jar|credit ]',
  '[ drawing|raffle ..6 five|5-star|review|reviews|stars ]',
  '[ make|create ..3 gmail|account|accounts ..4 star|stars|review|5 ]',
  `[ review|reviews|stars|star|reseña|reseñas|estrellas|rating ..8 ${reward} ]`,
  `[ ${reward} ..8 review|reviews|5-star|reseña|reseñas|estrellas ]`,
  '[ change|edit|update|remove|delete|take|bump|fix ..4 review|stars|rating|5 ..6 free|refund|off|credit|us|discount|comped|waive ]',
);

const paidInSpanish = patterns(
  '[ reseña|reseñas|estrellas|estrella|opinion|comentario|calificacion ..8 gratis|descuento|regalo|regalamos|rifa|sorteo|cupon|tarjeta|premio|credito|$10|$15|$20|$25|$50|regalito|participas|participa|ganas|gana ]',
  '[ gratis|descuento|regalo|regalamos|rifa|sorteo|cupon|tarjeta|premio|regalito|te|le ..2 damos|doy|regalo|regalamos? ..6 por|si|con|dejanos|dejenos|deja ..4 reseña|reseñas|estrellas|opinion ]',
  '[ cambias|cambia|cambie|subes|sube|suba|borras|borra|borre|quitas|quita|quite ..4 reseña|estrellas|opinion|calificacion ..8 gratis|descuento|reembolso|regalo|#Money|devolvemos|devuelvo ]',
);

/** Offers something for a review, or for changing one. */
export default defineRule({
  category: 'marketing',
  severity: 'warning',
  basis: { kind: 'law', cite: '16 CFR 465' },
  risks: ['disguised-marketing'],
  texts: {
    en: {
      title: 'This offers something in return for a review.',
      why: 'Readers trust reviews to be freely given. A reward for a good or changed review misleads them.',
      advice: 'Ask for honest reviews, good or bad, and offer nothing for them.',
    },
    es: {
      title: 'Esto ofrece algo a cambio de una reseña.',
      why: 'El lector confía en que una reseña es libre. Un premio por una buena reseña o por cambiarla lo engaña.',
      advice: 'Pida reseñas sinceras, buenas o malas, sin ofrecer nada a cambio.',
    },
  },
  links: [{ url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465', text: '16 CFR 465' }],
  safe: {
    en: {
      post: 'We would appreciate an honest review, good or bad.',
      reply: 'We appreciate honest reviews, good or bad.',
    },
    es: {
      post: 'Agradecemos las reseñas sinceras, buenas o malas.',
      reply: 'Agradecemos las reseñas sinceras, buenas o malas.',
    },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Déjanos 5 ⟦estrellas y llévate un regalo⟧ en tu próxima limpieza' },
      { text: 'Leave us 5 ⟦stars and get $15⟧ off your next filling' },
    ],
    passes: [
      { text: 'Déjanos tu opinión honesta en Google, buena o mala.', reason: 'nothing offered' },
      { text: 'No damos regalos por estrellas.', reason: 'a refusal' },
      { text: "We'd appreciate an honest review, good or bad. Link in bio.", reason: 'nothing offered' },
      { text: 'October special: $99 whitening for everyone.', reason: 'an offer, no review' },
      { text: 'Free pens and toothbrushes at the health fair.', reason: 'no review' },
    ],
  },
  *find(reading) {
    yield* asserted(reading, paidInSpanish, {
      outweighed: false,
      questions: true,
      general: true,
      when: ({ spanish, stance, keys }) => spanish && !stance.refusal && !keys.has('honesta') && !keys.has('escriban'),
    });
    yield* asserted(reading, paid, { outweighed: false, questions: true, general: true });
  },
});
