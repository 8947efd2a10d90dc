import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const theirs = patterns(
  '[ your|ur|yours|his|her|their|the|that|those ..2 $sensitive ]',
  '[ days|months|years|weeks clean|sober ]',
  'you|u|he|she|him|her|your ..6 [ $sensitive ]',
  '[ $sensitive ] ..5 you|your|he|she|him|her',
);

const theirsInSpanish = patterns(
  '[ tu|tus|su|sus ..2 $sensitive ]',
  '[ te|le|usted|contigo ..5 $sensitive ]',
  '[ #YouDid|#Dropped ..4 $sensitive ]',
  '[ dias|meses|años limpio|limpia|sobrio|sobria ]',
  '[ grupo|reuniones de|del ..1 $sensitive|ptsd|aa|na|methadone ]',
);

const toldInSpanish = patterns(
  '[ un|una|este|esta|mi|nuestro|nuestra|otro|otra ..2 $person|$child ..6 $sensitive ]',
  '[ #TheyDid|#Dropped|#He ..4 $sensitive ]',
  '[ salio|dio ..1 positivo|positiva ]',
);

const told = patterns(
  '[ he|she|him|her|his ..6 $sensitive ]',
  '[ a|an|this|our|my|the|another ..2 $person|$child|$kin ..6 $sensitive ]',
  '[ $sensitive ..4 he|she|him|her ]',
  '[ another|first|third|second ..1 od|overdose|dv|assault|suicide|si ]',
  '[ #Value|two|three|four|five ods|overdoses ]',
);

/** Ties somebody to a sensitive condition: substance use, mental health, HIV, pregnancy loss, abuse. */
export default defineRule({
  category: 'health-detail',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['sensitive-info'],
  texts: {
    en: {
      title: 'This ties somebody to a very private condition.',
      why: 'Recovery, mental health, HIV, pregnancy loss and abuse can cost a person a job or safety. Even praise tells.',
      advice: "Say nothing about anyone's condition or program. Offer a confidential phone line to all.",
    },
    es: {
      title: 'Esto relaciona a alguien con una condición muy privada.',
      why: 'La recuperación, la salud mental, el VIH, la pérdida de un embarazo o el abuso pueden costarle a alguien el trabajo o la seguridad. Hasta un elogio lo revela.',
      advice: 'No diga nada de la condición o el programa de nadie. Ofrezca a todos una línea confidencial.',
    },
  },
  links: [{ url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' }],
  safe: {
    en: { post: 'Support is confidential, and anyone can call.' },
    es: { post: 'El apoyo es confidencial y cualquiera puede llamar.' },
  },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: 'Wade, ⟦tu depresión⟧ no te define, aquí seguimos.', kind: 'message' },
      {
        text: '90 ⟦days clean⟧, we are SO proud of you Wade',
        replyTo: { text: 'Changed my life', author: 'Wade', rating: 5 },
      },
      {
        text: 'Glad group on Mondays is helping with ⟦the panic⟧!',
        replyTo: { text: 'Great people', author: 'Kay', rating: 4 },
      },
    ],
    passes: [
      { text: 'La depresión puede verse como enojo. Hablar ayuda.', reason: 'education', kind: 'post' },
      { text: "To protect everyone's privacy we don't say who has been in our programs.", reason: 'a refusal' },
      { text: 'Recovery is possible. Free, confidential help is a call away.', reason: 'for all', kind: 'post' },
      { text: 'PrEP is for anyone who wants it. Ask us how it works.', reason: 'education', kind: 'post' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    const when = ({ spanish, stance }: SentenceReading): boolean =>
      spanish && !stance.noncare && !stance.imperative && !stance.refusal;
    if (reading.answers) {
      yield* asserted(reading, theirs, { questions: true });
      yield* asserted(reading, theirsInSpanish, { outweighed: false, questions: true, when });
    } else {
      yield* asserted(reading, told);
      yield* asserted(reading, toldInSpanish, { when });
    }
  },
});
