import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const searched = patterns(
  "[ we|i|our|staff ..2 searched|checked|looked|pulled|ran|went ..3 records|system|schedule|files|database|charts|books|log|logs|every ..8 no|nobody|never|not|didn't|nothing|none ]",
);

const denied = patterns(
  '[ no|any|find|found|zero|without ..2 record|records|file|chart|patient|appointment|visit|trace ..2 of|for|by|under|with|on ..2 you|your|that|this|him|her|name|anyone ]',
  "[ you|u|he|she|they ..1 never|not|aren't|weren't|wasn't|isn't ..2 patient|client|treated|seen|visited|came|registered|checked ]",
  "[ you've|you|never ..1 never|been ..2 patient|been|seen|set|stepped|visited|treated ]",
  "[ never|not|didn't ..1 treated|saw|seen|see|met|had|heard|billed ..1 you|u|of|anyone|any|this|him|her ]",
  "[ not|isn't|wasn't|never a|our|one ..1 patient|patients ..1 of|here|at|ours ]",
  '[ no #ProperNoun|#Person on|in our|the|my schedule|system|books|records|files ]',
  '[ nobody|no|nadie ..1 by|with|under|con ..1 that|this|your|ese name|nombre ]',
);

const searchedInSpanish = patterns(
  '[ buscamos|busque|revisamos|revise|checamos|cheque|verificamos ..5 sistema|expedientes|registros|agenda|base|archivos|nombre|camaras|bitacora|listas ..10 no|nunca|ningun|ninguna|nada|nadie ]',
  '[ te|lo|la|le buscamos|busque ..2 por|en ..1 nombre|sistema|expedientes|archivos|telefono ]',
);

const deniedInSpanish = patterns(
  '[ no|ni|tampoco ..2 tenemos|hay|encontramos|existe|encuentro|tengo|aparece|consta ..3 registro|registros|expediente|ficha|historial|record|cita|visita|rastro|paciente ..1 suyo|suya|tuyo|tuya|de|con|a|bajo|aqui|por ..2 usted|ustedes|su|tu|ese|este|nombre|esa|el|ella|ti ]',
  '[ no|ni ..2 tenemos|hay|encontramos|existe|encuentro ..2 registro|registros|expediente|ficha|historial suyo|suya|tuyo|tuya ]',
  '[ no ..1 aparece|apareces|figura|figuras|encontramos|encuentro|esta|estas ..3 en nuestro|nuestra|nuestros|el|la|los ..1 sistema|base|registros|agenda|expedientes|archivos|lista ]',
  '[ nunca|jamas|no ..1 ha|has|fue|fuiste|es|eres|era|eras ..1 sido? ..1 paciente|clienta|cliente|atendido|atendida|atendidos ..1 de|aqui|nuestro|nuestra|en ]',
  '[ nunca|jamas ..1 ha|has|haya|hayas ..1 sido|venido|pisado|estado|entrado|visitado|puesto ]',
  '[ nunca|jamas ..1 $came&#PastTense|piso|pisaste|estuvo|estuviste ]',
  '[ nunca|jamas ..1 te|lo|la|le|los|las ..1 hemos|he|habiamos|atendimos|vimos|tratamos|atendi ]',
  '[ no te|lo|la|los|las ..1 hemos|he|habiamos ..1 atendido|visto|tratado|operado|conocido ]',
  '[ ninguna|ningun|nadie ..5 ha|haya|con ..1 pisado|venido|sido|ese|tu|su ..2 nombre|consultorio|clinica|paciente ]',
  '[ ninguna|ningun #ProperNoun ..4 pisado|venido|paciente|expediente|registro|agenda ]',
);

/** Says that somebody is not, or never was, a patient: it tells that the records were looked at. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'warning',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['patient-confirmation'],
  texts: {
    en: {
      title: 'This tells readers that somebody is not a patient.',
      why: 'A "no" shows that you looked the person up, and makes every later silence an answer.',
      advice: "Say that you can't look into it here, and offer a phone call.",
    },
    es: {
      title: 'Esto revela que alguien no es paciente.',
      why: 'Un "no" muestra que lo buscaron en el sistema, y entonces callar después también es una respuesta.',
      advice: 'Diga que aquí no puede revisarlo y ofrezca una llamada.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
    {
      url: 'https://www.hhs.gov/about/news/2022/12/14/hhs-civil-rights-office-enters-settlement-with-dental-practice-over-disclosures-of-patients-protected-health-information.html',
      text: 'HHS on answering reviews',
    },
  ],
  safe: {
    en: { reply: "For privacy reasons we can't say whether anyone is a patient." },
    es: { reply: 'Por privacidad no podemos decir si alguien es paciente.' },
  },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: 'We have ⟦no record of you⟧ at this office.' },
      { text: '⟦You were never a patient⟧ here.' },
      { text: 'Aquí ⟦no tenemos registro de su⟧ visita.' },
      { text: 'Usted ⟦nunca ha pisado⟧ esta clínica.' },
    ],
    passes: [
      { text: "We take every comment seriously. We can't look into this here.", reason: 'says nothing of the person' },
      { text: "Privacy law doesn't let us say whether anyone is a patient.", reason: 'about everyone' },
      { text: 'We never share names with anyone.', reason: 'a promise to all' },
      { text: 'Aquí no tenemos registro de asistencia en papel.', reason: 'of nobody' },
      { text: 'No podemos decir si alguien es o no es paciente de aquí.', reason: 'a refusal' },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    yield* asserted(reading, searched, { outweighed: false, certain: true, severity: 'error' });
    yield* asserted(reading, denied, { outweighed: false, certain: true });
    const inSpanish = { outweighed: false, certain: true, negated: true } as const;
    const when = (sentence: SentenceReading): boolean => sentence.spanish && !sentence.stance.refusal;
    yield* asserted(reading, searchedInSpanish, { ...inSpanish, severity: 'error', when });
    yield* asserted(reading, deniedInSpanish, { ...inSpanish, when });
  },
});
