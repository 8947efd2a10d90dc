import { asserted } from '../language/assert.ts';
import { patterns } from '../language/pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { defineRule } from '../rule.ts';

const did = patterns(
  '[ you|u|he|she|they ..1 signed|initialed|declined|refused|skipped|cancelled|canceled|rescheduled|missed|yelled|cursed|screamed|swore|threatened|walked|stormed|agreed|insisted|demanded|begged|lied|admitted|stopped|quit|ignored|brought|owed|owe|paid|chose|checked|arrived|arrive|hung|slammed|consented|filled|drove|ate|drank|smoked|failed|no-showed ]',
  "[ you|u|he|she|they didn't|never|wouldn't|weren't|couldn't|did not|refused|failed ..1 show|come|tell|mention|follow|take|bring|return|answer|pick|call|hear|want|let|pay|sign|wear|use|finish|complete|disclose|arrive|like|get ]",
  '[ you|u were|was ..1 offered|told|asked|advised|warned|informed|given|discharged|dismissed|seen|late|quoted|rude|drunk|abusive|billed|charged|refunded|called|moved|roomed|scheduled|let|explained|shown ]',
  '[ you|u had|have ..2 #Value|signed|refused|been|missed|three|two|an|the ..3 $visit|$billing|$procedure|$record|$result|$medicine|no ]',
);

const documents = patterns(
  '[ our|the|my ..1 $record|notes|records|chart|cameras|footage|video|tape|log|file ..2 show|shows|say|says|indicate|reflect|clearly|confirm|state|prove|has ]',
  '[ according to our|the|my ..1 $record|notes|records|chart ]',
  '[ on|per|in your|the|our chart|file|notes|record|records|camera ]',
);

const didInSpanish = patterns(
  '[ $conduct&#YouDid|$came&#YouDid ]',
  '[ no ..2 presento|presentaste|asistio|asististe|siguio|seguiste|tomo|tomaste|aviso|avisaste|contesto|contestaste|llevo|llevaste|quiso|quisiste|dejo|dejaste|pago|pagaste|trajo|trajiste ]',
  '[ se le ..1 ofrecio|explico|informo|advirtio|aviso|llamo|atendio|dio|cobro|entrego|recordo|mando|marco|pidio|propuso ]',
  '[ se te ..1 ofrecio|explico|informo|advirtio|aviso|llamo|atendio|dio|cobro|entrego|recordo|mando|marco|pidio|propuso ]',
  '[ le|te ..1 ofreci|ofrecimos|explicamos|advertimos|informamos|avisamos|llamamos|marcamos|recordamos|explicaron|ofrecio|explico|cobro|llamo ]',
  '[ usted|tu ..3 se? salio|fuiste|fue|saliste|colgo|grito|tiro|avento|azoto|llego|dijo|pidio|quiso|saliste|dijiste|escogio|pago ]',
);

/** Nobody is named: the rest of the draft must bear it out. */
const unsaidInSpanish = patterns('[ $conduct&#Dropped ]');

const documentsInSpanish = patterns(
  '[ nuestro|nuestros|nuestra|nuestras|el|su|tu|los|las ..1 $record ..1 muestra|muestran|indica|indican|dice|dicen|refleja|reflejan|confirma|confirman|grabaron|graba|demuestra|prueba ]',
  '[ segun ..1 nuestros|nuestro|nuestra|el|su|tu|los|la ..1 $record ]',
  '[ lo|la|los tenemos|tengo en|grabado ..1 video|camara|grabado|grabada ]',
  '[ consta|esta|aparece|quedo ..1 en su|tu ..1 $record ]',
);

const threats = patterns(
  '[ take|remove|delete ..3 down|review|this|it or we|i ..1 will|ll ]',
  "[ we|i will|ll|'ll|can ..1 post|publish|release|share ..3 record|records|chart|notes|video|footage|truth ]",
);

/** Argues in public with what the practice knows of the person. */
export default defineRule({
  category: 'patient-confirmation',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
  risks: ['defensive-reply'],
  texts: {
    en: {
      title: 'This answers a complaint with facts about the person.',
      why: 'What somebody did, said, signed or was told here comes from their care. An unfair review does not make it public.',
      advice: 'Leave the facts out. Say that you want to listen, and offer a phone call.',
    },
    es: {
      title: 'Esto responde a una queja con datos de la persona.',
      why: 'Lo que alguien hizo, dijo, firmó o escuchó aquí es parte de su atención. Una reseña injusta no lo hace público.',
      advice: 'Quite los datos. Diga que quiere escuchar y ofrezca una llamada.',
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
    en: { reply: "We see this differently, but privacy rules mean we won't discuss it here." },
    es: {},
  },
  examples: {
    kind: 'review-reply',
    flags: [
      { text: 'Not true. ⟦You refused⟧ the test.', replyTo: { text: 'Rude', author: 'Al', rating: 1 } },
      { text: '⟦Our notes show⟧ a different morning.', replyTo: { text: 'Rude', author: 'Al', rating: 1 } },
      {
        text: 'Chuy compa, ⟦firmaste⟧ el presupuesto antes de sentarte y la muela traía dos raíces más, te lo enseñamos en la pantalla.',
        replyTo: { text: 'Rateros', author: 'Chuy', rating: 1 },
      },
      {
        text: 'No es cierto. ⟦Usted se salió⟧ antes de que terminara.',
        replyTo: { text: 'Mal', author: 'Al', rating: 1 },
      },
    ],
    passes: [
      { text: 'Chuy, aquí todo presupuesto se firma antes de empezar.', reason: 'a rule for all' },
      { text: 'El sistema se cayó y la compañía ya lo arregló.', reason: 'a thing, nobody' },
      { text: 'No podemos comentar lo que pasó con nadie. Pregunte por gerencia.', reason: 'a refusal' },
      {
        text: "We see this differently, but privacy rules mean we won't discuss it here.",
        reason: 'no fact about the person',
      },
      { text: 'Our policy is to explain risks in writing before any procedure.', reason: 'a policy for all' },
      {
        text: 'You told us what we needed to hear, thank you.',
        reason: 'thanks for feedback',
        replyTo: { text: 'Long wait', author: 'Al', rating: 3 },
      },
      {
        text: 'You wrote that the phones are slow. You are right.',
        reason: 'what the review says itself',
        replyTo: { text: 'phones slow', author: 'Al', rating: 2 },
      },
    ],
  },
  *find(reading) {
    if (!reading.answers) return;
    const noncare = reading.review?.noncare === true && !reading.review.care;
    yield* asserted(reading, did, { questions: true, when: () => !noncare });
    yield* asserted(reading, documents, { certain: true });
    yield* asserted(reading, threats);
    const when = ({ spanish, stance }: SentenceReading): boolean => spanish && !stance.noncare && !noncare;
    yield* asserted(reading, unsaidInSpanish, { questions: true, negated: true, when });
    yield* asserted(reading, didInSpanish, { outweighed: false, questions: true, negated: true, when });
    yield* asserted(reading, documentsInSpanish, { certain: true, when });
  },
});
