import type { Reading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import { readEvidence } from './evidence.ts';

/** Points above which the whole of a draft tells of somebody's care though no single phrase does. */
const enough = { answer: 4, post: 5 };
/** Points below which single phrases are taken back: all else says that nobody's care is meant. */
const tooLittle = { answer: -2, post: -3 };

const clinical = ['procedure', 'condition', 'sensitive', 'medicine', 'symptom', 'result', 'device', 'body'];

/** True where the draft as a whole speaks against what a phrase seems to say. */
export function isOutweighed(reading: Reading): boolean {
  return readEvidence(reading).points <= (reading.answers ? tooLittle.answer : tooLittle.post);
}

type About = 'health' | 'other' | 'any';

/** What phrases told, or, where none did, the sentence that tells the most in a draft that as a whole tells enough. */
export function orAll(reading: Reading, about: About, told: readonly RuleMatch[]): Iterable<RuleMatch> {
  return told.length > 0 ? told : toldByAll(reading, about);
}

function* toldByAll(reading: Reading, about: About): Generator<RuleMatch> {
  const { points, best } = readEvidence(reading);
  if (!best || points <= (reading.answers ? enough.answer : enough.post)) return;
  const { sentence, from, to } = best;
  const health = clinical.some((name) => sentence.keys.has(`$${name}`));
  if (about !== 'any' && (about === 'health') !== health) return;
  yield { sentence, ...spanOf(sentence, from, to) };
}
