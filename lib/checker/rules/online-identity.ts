import { treatment } from '../language/care.ts';
import { runEnd } from '../language/numbers.ts';
import { tellsOfPatient } from '../language/patient.ts';
import { patterns } from '../language/pattern.ts';
import { isPractice } from '../language/whose.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import { defineRule } from '../rule.ts';
import type { RuleMatch } from '../rule.ts';

const address = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g;
const site = /\b(?:facebook|fb|instagram|linkedin|tiktok|twitter|x|threads|venmo)\.com\/(?:in\/|@)?/gi;
const profileSign = /^[\w.-]$/;
const theirs = patterns("his|her|their|your|patient's|su|tu", 'patient|paciente|he|she');
const spokenTo = patterns(
  '^ congrats|congratulations|shoutout|shout|welcome|happy|look|tagging|hey|good|way|so|thank|thanks ..5 [ #AtMention ]',
  '^ [ #AtMention ] good|congrats|happy|your|you',
);

/** Gives a handle, a profile or an internet address of somebody together with their care. */
export default defineRule({
  category: 'identifier',
  severity: 'error',
  basis: { kind: 'law', cite: '45 CFR 164.514(b)(2)(i)(N)-(R)' },
  risks: ['identifiers'],
  texts: {
    en: {
      title: 'This points to a person online, together with their care.',
      why: 'A handle, profile or internet address leads straight to the person.',
      advice: 'Leave the handle or address out.',
    },
    es: {
      title: 'Esto señala a una persona en internet, junto con su atención.',
      why: 'Un usuario, un perfil o una dirección de internet lleva directo a la persona.',
      advice: 'Quite el usuario o la dirección.',
    },
  },
  links: [
    { url: 'https://www.law.cornell.edu/cfr/text/45/164.514', text: '45 CFR 164.514: what can identify a person' },
  ],
  safe: { en: {}, es: {} },
  examples: {
    kind: 'post',
    flags: [
      { text: 'Good luck ⟦@MayorTedBriggs⟧ with the knee injections tomorrow, sir' },
      { text: 'Your portal login came from ⟦203.0.113.77⟧ at noon', kind: 'reply' },
    ],
    passes: [
      { text: '@MayorTedBriggs good luck on those knees at the 5K!', reason: 'no care' },
      { text: 'Shoutout to our hygienist @kay.rdh for the new fluoride video', reason: 'staff' },
      { text: 'Version 2.10.3.1 of the portal is out.', reason: 'a version' },
    ],
  },
  *find(reading) {
    if (reading.unreal) return;
    const told = tellsOfPatient(reading);
    for (const sentence of reading.sentences) {
      const one = told || sentence.hits(theirs).length > 0;
      if (one && /[./]\d|\.com\//.test(sentence.text)) yield* links(reading, sentence);
      if (!reading.answers && sentence.keys.has('#AtMention')) yield* handles(reading, sentence);
    }
  },
});

function* links(reading: Reading, sentence: SentenceReading): Generator<RuleMatch> {
  const spans = [
    ...sentence.matches(address).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ...sentence.matches(site).map(({ index, 0: words }) => ({
      start: index,
      end: runEnd(sentence.text, index + words.length, profileSign),
    })),
  ];
  for (const { start, end } of spans) {
    const words = sentence.text.slice(start, end);
    if (isPractice(reading, words) || words.split('.').some((part) => Number(part) > 255)) continue;
    yield { sentence, start: sentence.span.start + start, end: sentence.span.start + end, words: '', mayBeOwn: true };
  }
}

function* handles(reading: Reading, sentence: SentenceReading): Generator<RuleMatch> {
  const { stance, keys } = sentence;
  if (stance.noncare || stance.general || keys.has('$staff') || !treatment.some((name) => keys.has(`$${name}`))) return;
  for (const hit of sentence.hits(spokenTo)) {
    const span = spanOf(sentence, hit.from, hit.to);
    if (isPractice(reading, reading.draft.text.slice(span.start, span.end))) continue;
    yield { sentence, ...span, words: '', mayBeOwn: true };
  }
}
