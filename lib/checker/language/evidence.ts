import type { Reading, SentenceReading } from '../reading.ts';
import { formPoints, saidPoints, bias } from './points.ts';
import { patterns } from './pattern.ts';
import type { PatternGroup } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What speaks for somebody's care being told in a draft, in names that a person can read. */
export interface Evidence {
  /** Sum over the draft; each name counts once. */
  readonly points: number;
  readonly names: ReadonlySet<string>;
  /** The sentence with the most points of its own, and the tokens `[from, to)` that carry them. */
  readonly best: { readonly sentence: SentenceReading; readonly from: number; readonly to: number } | null;
}

const said: ReadonlyArray<readonly [name: string, group: PatternGroup]> = Object.keys(saidPoints).map((source) => [
  source,
  patterns(source),
]);

const close = ['procedure', 'condition', 'sensitive', 'medicine', 'symptom', 'result', 'device', 'cared'];
const loose = [...close, 'body', 'visit', 'place', 'billing', 'insurer', 'record'];
const pronoun = /^(?:he|she|him|her|his|hers|he's|she's|he'd|she'd)$/;
const addressed = /^(?:you|your|yours|you're|you've|you'd)$/;

/** Whom a sentence speaks of, together with what: "with: pr+care" is he or she and a treatment. */
function pairings(tokens: readonly Token[]): string[] {
  const has = (test: (token: Token, index: number) => boolean): boolean => tokens.some(test);
  const inClass = (names: readonly string[]) => (token: Token) => names.some((name) => token.classes.has(name));
  const care = has(inClass(close));
  const near = care || has(inClass(loose));
  const past = has((token) => token.tags.has('PastTense'));
  const number = has((token) => token.tags.has('Value'));
  const recent = has(inClass(['recent', 'day']));
  const staff = has(inClass(['staff']));
  const whom: ReadonlyArray<readonly [string, boolean]> = [
    ['pr', has((token) => pronoun.test(token.norm))],
    ['pe', has(inClass(['person', 'child']))],
    ['ki', has(inClass(['kin']))],
    ['kn', has(inClass(['known']))],
    [
      'name',
      has(
        (token, index) =>
          token.tags.has('FirstName') && /^[A-Z]/.test(token.text) && tokens[index - 1]?.classes.has('staff') !== true,
      ),
    ],
    ['you', has((token) => addressed.test(token.norm))],
  ];
  const found: string[] = [];
  const what: ReadonlyArray<readonly [string, boolean]> = [
    ['care', care],
    ['loose', near],
    ['loose+past', near && past],
    ['care+past', care && past],
    ['rec+loose', recent && near],
    ['num+care', number && care],
  ];
  for (const [who, there] of whom) {
    if (!there) continue;
    for (const [name, holds] of what) if (holds) found.push(`with: ${who}+${name}`);
    if (staff) found.push(`with: ${who}+staff`);
  }
  if (care && past) found.push('with: care+past');
  if (near && past) found.push('with: loose+past');
  if (number && care) found.push('with: num+care');
  if (recent && care) found.push('with: rec+care');
  return found;
}

interface SentenceEvidence {
  readonly names: ReadonlySet<string>;
  readonly spans: ReadonlyArray<{ readonly name: string; readonly from: number; readonly to: number }>;
}

/** By the sentence's tokens, which live as long as the sentence is cached. */
const known = new WeakMap<readonly Token[], SentenceEvidence>();

function ofSentence(sentence: SentenceReading): SentenceEvidence {
  const before = known.get(sentence.tokens);
  if (before) return before;
  const { stance, tokens } = sentence;
  const names = new Set<string>();
  const spans: Array<{ name: string; from: number; to: number }> = [];
  for (const form of ['question', 'general', 'refusal', 'imperative', 'self', 'unreal', 'noncare'] as const) {
    if (stance[form]) names.add(`stance: ${form}`);
  }
  if (!stance.general && !stance.self && !stance.question) {
    for (const [name, group] of said) {
      const hit = sentence.hits(group).find(({ from }) => stance.hedged[from] !== true);
      if (!hit) continue;
      names.add(name);
      spans.push({ name, from: hit.from, to: hit.to });
    }
    for (const name of pairings(tokens.filter((_token, index) => stance.hedged[index] !== true))) names.add(name);
  }
  const found = { names, spans };
  known.set(tokens, found);
  return found;
}

function formOf(reading: Reading): string[] {
  const { length } = reading.draft.text;
  const names = [
    `length: ${length < 60 ? 'under 60' : length < 140 ? 'under 140' : length < 280 ? 'under 280' : 'over 280'}`,
  ];
  const { review } = reading;
  if (!review) return names;
  names.push(`review: ${review.tone}`);
  for (const trait of ['care', 'noncare', 'kin', 'professional'] as const)
    if (review[trait]) names.push(`review: ${trait}`);
  const echoed = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const { norm, classes } of sentence.tokens) {
      if (review.words.has(norm) && !classes.has('feedback') && !classes.has('general')) echoed.add(norm);
    }
  }
  if (echoed.size > 0) names.push('echo: one word');
  if (echoed.size > 1) names.push('echo: more words');
  return names;
}

const readings = new WeakMap<Reading, Evidence>();

/** Weighs a draft as a whole; several rules ask, the work is done once. */
export function readEvidence(reading: Reading): Evidence {
  const before = readings.get(reading);
  if (before) return before;
  const side = reading.answers ? 0 : 1;
  const worth = (name: string): number => (saidPoints[name] ?? formPoints[name])?.[side] ?? 0;
  const names = new Set(formOf(reading));
  let best: Evidence['best'] = null;
  let most = 0;
  for (const sentence of reading.sentences) {
    const own = ofSentence(sentence);
    let points = 0;
    for (const name of own.names) {
      names.add(name);
      points += worth(name);
    }
    const telling = own.spans.filter(({ name }) => worth(name) > 0);
    if (points <= most || telling.length === 0) continue;
    most = points;
    best = {
      sentence,
      from: Math.min(...telling.map(({ from }) => from)),
      to: Math.max(...telling.map(({ to }) => to)),
    };
  }
  let points = 0;
  for (const name of names) points += worth(name);
  const evidence: Evidence = { points: points + bias[side], names, best };
  readings.set(reading, evidence);
  return evidence;
}
