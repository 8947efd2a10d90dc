import { isReal } from '../language/assert.ts';
import { careOrBill, treatment } from '../language/care.ts';
import { readEvidence } from '../language/evidence.ts';
import { isOutweighed } from '../language/told.ts';
import { patterns } from '../language/pattern.ts';
import { normalize } from '../language/tokens.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import { defineRule } from '../rule.ts';
import type { RuleMatch } from '../rule.ts';

const titled = patterns('mr|mrs|ms|miss|señora|señor|sra|don|doña|mister [ * ]');

/** And only where the draft as a whole bears it out (points of evidence). */
const leastForTitle = 10;
/** In Spanish everybody is "don" or "doña", the cashier and the baker too: only what is said of a body counts. */
const inSpanishNear = [...treatment, 'cared'] as const;

/** Says a patient's name near their care, or a fuller or other name than the reviewer shows. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(A)' },
  risks: ['identifiers', 'defensive-reply'],
  texts: {
    en: {
      title: "This gives a person's name together with their care.",
      why: 'A name is enough for readers to know who is, or may be, a patient here. A first name or initials can be enough, too.',
      advice: 'Leave the name out. In an answer use only the name that the person shows.',
    },
    es: {
      title: 'Esto da el nombre de una persona junto con su atención.',
      why: 'Con el nombre, el lector sabe quién es o puede ser paciente aquí. A veces basta el nombre de pila o las iniciales.',
      advice: 'Quite el nombre. En una respuesta use solo el nombre que la persona muestra.',
    },
  },
  variants: {
    whole: {
      en: {
        title: 'This may point to one particular patient.',
        why: 'Read as a whole, a name, date, place or number here can tell readers who is meant.',
        advice: 'Leave out what points to one person.',
      },
      es: {
        title: 'Esto puede señalar a un paciente en particular.',
        why: 'En conjunto, un nombre, fecha, lugar o número puede decir de quién se trata.',
        advice: 'Quite lo que señala a una persona.',
      },
    },
    reviewer: {
      en: {
        title: 'This gives another or a fuller name than the reviewer shows.',
        why: 'Only the office could know it, so it tells readers who the person is.',
        advice: 'Use the name as the page shows it, or none.',
      },
      es: {
        title: 'Esto da otro nombre, o uno más completo, que el que muestra la reseña.',
        why: 'Solo la oficina podría saberlo, así que revela quién es la persona.',
        advice: 'Use el nombre como aparece en la página, o ninguno.',
      },
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Caught ⟦Mr. H⟧ napping during his infusion' },
      {
        text: 'Thank you ⟦Juliana Prewitt-Hayes⟧!',
        kind: 'review-reply',
        replyTo: { text: 'super nice gals', author: 'Jules', rating: 5 },
      },
    ],
    passes: [
      {
        text: 'Thank you Jules!',
        reason: 'the name that the page shows',
        kind: 'review-reply',
        replyTo: { text: 'super nice gals', author: 'Jules', rating: 5 },
      },
      { text: 'Dr. Imani Okafor, DDS joins our Maple Street office on March 3.', reason: 'staff' },
      { text: 'Mrs. Lopez taught third grade for forty years and now reads to our team.', reason: 'no care' },
      {
        text: 'Thank you Ann Lee, our nurse Talia Reed read this aloud.',
        reason: 'staff named by role',
        kind: 'review-reply',
        replyTo: { text: 'kind', author: 'Ann Lee', rating: 5 },
      },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    yield* named(reading);
    if (reading.review?.author != null) yield* otherName(reading, reading.review.author);
  },
});

function* named(reading: Reading): Generator<RuleMatch> {
  if (isOutweighed(reading) || (reading.review?.noncare === true && !reading.review.care)) return;
  for (const sentence of reading.sentences) {
    const { stance, keys } = sentence;
    if (
      stance.general ||
      stance.self ||
      stance.noncare ||
      keys.has('$staff') ||
      !(sentence.spanish ? inSpanishNear : careOrBill).some((name) => keys.has(`$${name}`))
    )
      continue;
    if (sentence.spanish && readEvidence(reading).points < leastForTitle) continue;
    for (const hit of sentence.hits(titled)) {
      const name = sentence.tokens[hit.from];
      if (!name || !/^\p{Lu}/u.test(name.text) || !isReal(sentence, hit)) continue;
      if (isOwn(reading, name.text) || reading.review?.authorWords.has(normalize(name.text)) === true) continue;
      yield { sentence, ...spanOf(sentence, hit.first, hit.to), mayBeOwn: true };
    }
  }
}

const isOwn = (reading: Reading, name: string): boolean => {
  const word = normalize(name).replace(/'s$/, '');
  return [...reading.own].some((own) => own.split(/\s+/).includes(word));
};

const greeting =
  /^(?:(?:[Hh]i|[Hh]ello|[Dd]ear|[Tt]hank you|[Tt]hanks|[Hh]ey|[Hh]ola|[Gg]racias|[Ss]orry),? )?(?:so much,? )?/;
const twoNames = /^\p{Lu}[\p{L}'’-]+ (\p{Lu}[\p{L}'’-]+)/u;

/** "Thank you Juliana Prewitt" to a reviewer who signs as "Jules". */
function* otherName(reading: Reading, author: string): Generator<RuleMatch> {
  for (const sentence of reading.sentences) {
    if (!startsAnswer(sentence)) continue;
    const from = greeting.exec(sentence.text)?.[0].length ?? 0;
    const [name = '', last = ''] = twoNames.exec(sentence.text.slice(from)) ?? [];
    if (last.length > 2 && /^(?:[,!.—:]|$)/.test(sentence.text.slice(from + name.length))) {
      const words = normalize(name).match(/\p{L}+/gu) ?? [];
      const shown = reading.review?.authorWords ?? new Set<string>();
      if (
        author === '' ||
        words.length < 2 ||
        shown.has(words.at(-1) ?? '') ||
        words.some((word) => common.has(word)) ||
        isOwn(reading, name)
      )
        continue;
      const start = sentence.span.start + from;
      yield { sentence, start, end: start + name.length, variant: 'reviewer', mayBeOwn: true };
    }
  }
}

const startsAnswer = (sentence: SentenceReading): boolean => sentence.index === 0 && !sentence.keys.has('$staff');

/** Capitalized words of greetings and titles that are no names. */
const common = new Set(
  'hey hola prayers congratulations congrats merci mahalo shukran aloha yo hiya don doña coach chief pastor miss thank thanks you hi hello dear dr doctor mr mrs ms miss happy good great welcome we our the all so very much your it this that what team merry new year love best'.split(
    ' ',
  ),
);
