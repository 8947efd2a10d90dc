import type { Reading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import { treatment } from './care.ts';
import { readEvidence } from './evidence.ts';

/** Points above which the whole of a draft tells of somebody's care though no single phrase does. */
const enough = { answer: 13, post: 15 };
/** The same where a Spanish sentence tells: the points were fitted to English, and Spanish verbs tell more at once. */
const enoughInSpanish = { answer: 38, post: 32 };
/** Points below which single phrases are taken back: all else says that nobody's care is meant. */
const tooLittle = { answer: -5, post: 0 };

const clinical = [...treatment, 'device', 'body'] as const;

/** True where the draft as a whole speaks against what a phrase seems to say. */
export function isOutweighed(reading: Reading): boolean {
  return readEvidence(reading).points <= (reading.answers ? tooLittle.answer : tooLittle.post);
}

const link = /https?:\/\/|\bwww\.|^RT @/;
const ourselves = ['we', "we're", "we've", 'our', 'us', 'my', 'i', "i'm", "i've"];

/** True where a post hands on what somebody else published: a link or a repost, and no word of ourselves. */
function handsOn(reading: Reading): boolean {
  return (
    link.test(reading.draft.text) && !reading.sentences.some(({ keys }) => ourselves.some((word) => keys.has(word)))
  );
}

type About = 'health' | 'other' | 'any';

/** What phrases told, or, where none did, the sentence that tells the most in a draft that as a whole tells enough. */
export function orAll(reading: Reading, about: About, told: readonly RuleMatch[]): Iterable<RuleMatch> {
  return told.length > 0 ? told : toldByAll(reading, about);
}

function* toldByAll(reading: Reading, about: About): Generator<RuleMatch> {
  const { points, best } = readEvidence(reading);
  const least = best?.sentence.spanish === true ? enoughInSpanish : enough;
  if (!best || points <= (reading.answers ? least.answer : least.post)) return;
  if (!reading.answers && handsOn(reading)) return;
  const { sentence, from, to } = best;
  const health = clinical.some((name) => sentence.keys.has(`$${name}`));
  if (about !== 'any' && (about === 'health') !== health) return;
  yield { sentence, ...spanOf(sentence, from, to) };
}
