import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const asks = patterns(
  '[ post|send|drop|share|upload|dm|message|comment|reply|text ..3 photo|picture|photos here|below|of|and ..6 $symptom|$body|$medicine|$result|card|it|tell|we|id|i ]',
  "[ what's|what|whats|need|send|give|drop|confirm|verify|share|tell ..3 your|ur|su|his|her ..1 date|dob|birthday|ssn|social|mrn|member|birth|insurance|policy|last ..1 of|id|birth|number|four|4|name|and|to|so|nacimiento|digits ]",
  '[ what|which|que ..1 medication|medications|medicine|medicines|meds|pills ..1 are|is|you|your|do|he|she|toma|on ]',
  '[ how|when long|did ..3 you|u|he|she|it had|have|start|been ..3 $symptom|$condition|that|this|bleeding ]',
  '[ what|where ..1 are|were|is your|ur symptoms|levels|numbers|results ]',
);

const asksInSpanish = patterns(
  '[ manda|mande|mandame|mandeme|mandanos|mandenos|envia|envie|enviame|envieme|pon|ponga|sube|suba|escribe|escriba|comparte|comparta|deja|deje|dime|digame|pasame|paseme ..4 foto|fecha|nacimiento|seguro|numero|nombre|poliza|social|tarjeta|resultados|sintomas ..4 nacimiento|social|expediente|completo|seguro|aqui|lunar|herida|erupcion|ronchas|tarjeta|medicinas|por|resultados|comentarios|roncha ]',
  '[ cual|que es|medicina|medicinas|sintomas ..1 su|tu|toma|tomas|tiene|tienes ..2 fecha|numero|tomando|seguro|poliza? ]',
  '[ cuanto|cuantos tiempo|dias lleva|llevas ..3 $symptom|$condition|asi|con ]',
);

/** Asks somebody to write private details in public. */
export default defineRule({
  category: 'health-detail',
  severity: 'warning',
  basis: { kind: 'advice' },
  risks: ['medical-advice-public', 'identifiers'],
  texts: {
    en: {
      title: 'This asks for private details in public.',
      why: 'Whatever they answer, everyone reads: a birth date, a medicine, a picture of a rash.',
      advice: 'Ask them to call or to use the portal.',
    },
    es: {
      title: 'Esto pide datos privados en público.',
      why: 'Lo que respondan lo lee todo el mundo: una fecha de nacimiento, una medicina, la foto de una erupción.',
      advice: 'Pida que llamen o usen el portal.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: {
    en: {
      post: 'Please keep personal details out of the comments and call us instead.',
      reply: 'Please call us instead of writing anything personal here.',
    },
    es: {
      post: 'Por favor no escriba datos personales en los comentarios; mejor llámenos.',
      reply: 'Por favor llámenos en lugar de escribir algo personal aquí.',
    },
  },
  examples: {
    kind: 'reply',
    flags: [
      {
        text: '⟦Mándame foto de la roncha⟧ y te digo',
        replyTo: { text: 'me salió una roncha', author: 'Jo' },
      },
      { text: '⟦post a pic here and we⟧ will have a look', replyTo: { text: 'rash', author: 'Jo' } },
      { text: "Hi! ⟦What's your date of⟧ birth please?", replyTo: { text: 'portal trouble', author: 'Jo' } },
    ],
    passes: [
      { text: 'Por favor no ponga su fecha de nacimiento aquí. Llámenos.', reason: 'warns' },
      { text: 'Mándenos la foto del concurso de altares.', reason: 'not care' },
      { text: "Please don't post your date of birth or member ID here. Call us instead!", reason: 'warns' },
      { text: "What's your favorite color for the new lobby?", reason: 'not private' },
      { text: 'Post a pic of your dog!', reason: 'not care' },
    ],
  },
  *find(reading) {
    yield* asserted(reading, asksInSpanish, {
      outweighed: false,
      certain: true,
      questions: true,
      general: true,
      when: ({ spanish, stance, keys }) => spanish && !stance.refusal && !stance.noncare && !keys.has('no'),
    });
    yield* asserted(reading, asks, {
      outweighed: false,
      certain: true,
      questions: true,
      general: true,
      when: (sentence) => !sentence.stance.refusal && !sentence.keys.has("don't") && !sentence.stance.noncare,
    });
  },
});
