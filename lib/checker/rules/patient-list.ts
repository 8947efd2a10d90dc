import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import { defineRule } from '../rule.ts';

const lists = patterns(
  '[ e-mails|emails|email|addresses|contacts|numbers|names|list|lists|roster|spreadsheet|info|records|database|sheet|file|phones|cells|charts|birthdays ..4 went|sent|goes|shared|exported|uploaded|loaded|gave|given|sold|emailed|attached|forwarded ]',
  '[ upload|uploaded|uploading|loaded|load|loading|export|exported|exporting|sell|sold|import|imported|matched ..5 list|lists|roster|emails|e-mails|contacts|spreadsheet|csv|database|numbers|addresses|audience|panel|sheet ]',
  '[ share|shared|sharing|send|sent|sending|gave|give|giving|pull|pulled|pulling|attached|hand|handed ..4 emails|e-mails|contacts|spreadsheet|csv|database|addresses|cells|birthdays|charts ]',
  '[ custom|lookalike audience|audiences ]',
  "[ already|will|'ll ..1 has|have|get|getting your|their|everyone's|everybody's|all ..2 addresses|address|emails|email|info|numbers|number|names ..2 from ]",
  "[ reps|rep ..3 will|'ll ..1 be|call|calling|reach|text ..4 patients|list|everyone|you ]",
);

const inSpanish = patterns(
  '[ compartimos|compartir|pasamos|pase|paso|mandamos|mande|mandar|enviamos|envie|vendemos|vendimos|subimos|exportamos|cruzamos|dimos|di|entregamos|regalamos|prestamos|usamos ..6 contactos|correos|correo|lista|listado|nombres|nombre|telefonos|celulares|diagnosticos|excel|base|datos|emails ..6 pacientes|clientas|diabeticos|diabeticas|nuestros|nuestras|a|de|con ]',
  '[ lista|listado|excel|base|correos|telefonos|contactos ..3 de ..2 pacientes|clientas|diabeticos|diabeticas|mujeres|señoras ]',
  '[ a todas|todos|las|los ..2 que se hicieron|pusieron|operaron|embarazaron ]',
  '[ a todas|todos|las|los ..2 que ..1 les? ..1 operamos|quitamos|hicimos|diagnosticamos|vimos|pusimos|recetamos ]',
  '[ todas|todos|las|los ..2 de mi|nuestra lista ]',
  '[ porque|ya|como que? ..3 su|tu ..2 $result|$visit|expediente|presion|azucar ..1 salio|dice|muestra|indica|marca ]',
  '[ $condition|$medicine|$procedure pacientes ..4 descuento|gratis|cupon ]',
  '[ pacientes|mujeres|señoras|chicas ..1 con|de|que ..2 $condition|$procedure|$medicine|toman ..8 descuento|gratis|cupon|dm|codigo|mandamos|mensaje ]',
);

const targeted = patterns(
  '[ pulled|pulling|pull every|everyone|everybody|all|#Value|anyone|each ..3 who|whose|with|on|patient|patients|family|families|chart|charts|folks ]',
  '[ went|going|combed|dug through ..1 charts|records|chart|files ]',
  "[ because|since you|you're|u|y'all ..1 had|have|on|were|are|got ..2 $procedure|$medicine|$condition|$result ]",
  '[ your|the ..2 chart|scan|labs|records|expediente|pano|a1c says|showed|shows|said|flagged ]',
  "[ we've|we|they|i ..1 passed|has|have|got|gave|took|copied ..1 your|their|y'all's ..1 number|cell|email|emails|address|addresses|info ]",
  '[ seed|match|retarget ..4 crm|lookalike|clickers|patients|form ]',
  "[ to|for|everyone|everybody|anyone|all ..2 we|i|we've|dr ..2 diagnosed|treated|saw|prescribed|fitted|delivered|seen|operated|implanted|referred|sleeved ]",
  '[ because|since your|you|our ..2 chart|records|record|file|diagnosis|diagnosed|history|labs|scan ..1 shows|show|say|says|with|came|was|were ]',
  "[ you're|you|u ..1 getting|seeing|receiving|got|get ..1 this|it because|since ]",
  '[ our|the records|charts|files|system show|shows|say|says|flagged ..3 you|due|overdue|people ]',
  '[ our|my ..2 $condition|$procedure|$sensitive|$medicine patients|people|folks|clients|moms|mamas ..2 only|get|gets|save|off|you|check ]',
  '[ patients|people|folks|clients|anyone ..2 on|taking $medicine ..6 off|free|switch|save|code|deal|discount|offer ]',
  '[ $procedure|$condition|$medicine|$result patients only ]',
);

/** Uses what the practice knows of people's conditions to choose whom an offer reaches, or hands a list on. */
export default defineRule({
  category: 'marketing',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.508(a)(3)' },
  risks: ['condition-targeted-marketing', 'third-party-marketing'],
  texts: {
    en: {
      title: 'This uses or shares a list of patients for an offer.',
      why: 'Choosing or handing on names because of a condition or treatment shows readers, or a company, who is a patient.',
      advice: 'Make the offer to everybody in public, and give no list to anyone without signed authorizations.',
    },
    es: {
      title: 'Esto usa o comparte una lista de pacientes para una oferta.',
      why: 'Elegir o entregar nombres por una condición o un tratamiento muestra al lector, o a una empresa, quién es paciente.',
      advice: 'Haga la oferta a todo el público y no entregue listas a nadie sin autorizaciones firmadas.',
    },
  },
  links: [
    {
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/marketing/index.html',
      text: 'HHS on marketing',
    },
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.508', text: '45 CFR 164.508: authorizations' },
  ],
  safe: {
    en: { post: 'Anyone interested can ask their clinician or call us to learn more.' },
    es: { post: 'Quien tenga interés puede preguntar a su médico o llamarnos.' },
  },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Les compartimos los ⟦contactos de nuestros pacientes⟧ con prediabetes a la marca.' },
      { text: "Good news: our diabetic patients' ⟦e-mails went⟧ to SugarSense!" },
      { text: '⟦To everyone we diagnosed⟧ with osteoporosis last year: DEXA is half off' },
    ],
    passes: [
      { text: 'Sin usar un solo dato de pacientes, la campaña bajó su costo.', reason: 'no list' },
      { text: 'Si vive con diabetes, pregunte por el medidor en ventanilla.', reason: 'open to all' },
      { text: 'Living with osteoporosis? Ask us about DEXA scans.', reason: 'open to all' },
      { text: 'People with diabetes should have a yearly eye exam.', reason: 'education' },
      { text: 'Join our mailing list for recipes.', reason: 'people sign up themselves' },
    ],
  },
  *find(reading) {
    yield* asserted(reading, lists, { outweighed: false, questions: true, general: true });
    yield* asserted(reading, inSpanish, {
      outweighed: false,
      questions: true,
      general: true,
      when: ({ spanish, stance }) => spanish && !stance.refusal && !stance.noncare,
    });
    yield* asserted(reading, targeted, { outweighed: false, questions: true, general: true });
  },
});
