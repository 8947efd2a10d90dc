import type { Reading, SentenceReading } from '../reading.ts';
import { careOrBill, closeToCare } from './care.ts';
import { formsOfSpanish, saidInAnswer, saidInPost, saidInSpanish } from './in-spanish.ts';
import { formPoints, saidPoints, bias } from './points.ts';
import { patterns } from './pattern.ts';
import type { PatternGroup } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Tokens `[from, to)` of a sentence. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** What speaks for somebody's care being told in a draft. */
export interface Evidence {
  /** Sum over the draft; each name counts once. */
  readonly points: number;
  /** The sentence with the most points of its own, and the tokens that carry them. */
  readonly best: (Part & { readonly sentence: SentenceReading }) | null;
}

type Named = readonly [name: string, group: PatternGroup];
/** An answer speaks to somebody, a post of somebody. */
type Side = 0 | 1;

const saidAnywhere: readonly Named[] = [
  ...Object.keys(saidPoints).map((source): Named => [source, patterns(source, ...(saidInSpanish[source] ?? []))]),
  ...named(formsOfSpanish),
];
const said: readonly [answer: readonly Named[], post: readonly Named[]] = [
  [...saidAnywhere, ...named(saidInAnswer)],
  [...saidAnywhere, ...named(saidInPost)],
];

function named(lists: Readonly<Record<string, readonly string[]>>): Named[] {
  return Object.entries(lists).map(([name, sources]) => [name, patterns(...sources)]);
}

const weights = new Map([...Object.entries(saidPoints), ...Object.entries(formPoints)]);
const none: readonly [number, number] = [0, 0];

const pronoun = /^(?:he|she|him|her|his|hers|he's|she's|he'd|she'd)$/;
const addressed = /^(?:you|your|yours|you're|you've|you'd)$/;

const addressedInSpanish = /^(?:tu|tus|te|tuy[oa]s?|ti|contigo)$/;
/** Yours in an answer, his or hers in a post. */
const theirs = /^(?:sus?|suy[oa]s?|le|les)$/;

/** Whom a word of a Spanish sentence speaks of. */
function whomInSpanish({ norm, tags }: Token, side: Side): 'pr' | 'you' | null {
  if (tags.has('You') || tags.has('YouDid') || addressedInSpanish.test(norm)) return 'you';
  if (tags.has('He') || tags.has('TheyDid')) return 'pr';
  if (tags.has('Dropped') || theirs.test(norm)) return side === 0 ? 'you' : 'pr';
  return null;
}

/** Whom a sentence speaks of, together with what: "with: pr+care" is he or she and a treatment. */
function pairings(tokens: readonly Token[], inSpanish: boolean, side: Side): string[] {
  const classes = new Set<string>();
  const tags = new Set<string>();
  const whom = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    for (const name of token.classes.keys()) classes.add(name);
    for (const tag of token.tags) tags.add(tag);
    if (pronoun.test(token.norm)) whom.add('pr');
    if (addressed.test(token.norm)) whom.add('you');
    const other = inSpanish ? whomInSpanish(token, side) : null;
    if (other) whom.add(other);
    if (token.tags.has('FirstName') && /^[A-Z]/.test(token.text) && !tokens[index - 1]?.classes.has('staff'))
      whom.add('name');
  }
  const has = (name: string): boolean => classes.has(name);
  if (has('person') || has('child')) whom.add('pe');
  if (has('kin')) whom.add('ki');
  if (has('known')) whom.add('kn');
  const care = closeToCare.some(has);
  const near = care || careOrBill.some(has);
  const past = tags.has('PastTense');
  const number = tags.has('Value');
  const recent = has('recent') || has('day');
  const staff = has('staff');
  const found: string[] = [];
  const what: ReadonlyArray<readonly [string, boolean]> = [
    ['care', care],
    ['loose', near],
    ['loose+past', near && past],
    ['care+past', care && past],
    ['rec+loose', recent && near],
    ['num+care', number && care],
  ];
  for (const who of whom) {
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
  readonly names: readonly string[];
  readonly points: number;
  /** The tokens that carry what speaks for it. */
  readonly part: Part | null;
}

/** By side, and by the sentence's tokens, which live as long as the sentence is cached. */
const known = [
  new WeakMap<readonly Token[], SentenceEvidence>(),
  new WeakMap<readonly Token[], SentenceEvidence>(),
] as const;

function ofSentence(sentence: SentenceReading, side: Side): SentenceEvidence {
  const before = known[side].get(sentence.tokens);
  if (before) return before;
  const { stance, tokens } = sentence;
  const names = new Set<string>();
  let part: Part | null = null;
  for (const form of ['question', 'general', 'refusal', 'imperative', 'self', 'unreal', 'noncare'] as const) {
    if (stance[form]) names.add(`stance: ${form}`);
  }
  if (!stance.general && !stance.self && !stance.question) {
    for (const [name, group] of said[side]) {
      const hit = sentence.hits(group).find(({ from }) => stance.hedged[from] !== true);
      if (!hit) continue;
      names.add(name);
      if ((weights.get(name) ?? none)[side] <= 0) continue;
      part = part ? { from: Math.min(part.from, hit.from), to: Math.max(part.to, hit.to) } : hit;
    }
    const real = tokens.filter((_token, index) => stance.hedged[index] !== true);
    for (const name of pairings(real, sentence.spanish, side)) names.add(name);
  }
  const found: SentenceEvidence = { names: [...names], points: sum(names, side), part };
  known[side].set(tokens, found);
  return found;
}

function sum(names: Iterable<string>, side: Side): number {
  let points = 0;
  for (const name of names) points += (weights.get(name) ?? none)[side];
  return points;
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

const sideOf = (reading: Reading): Side => (reading.answers ? 0 : 1);

/** Every name that holds for a draft, weighed or not: what the points are fitted on. */
export function readNames(reading: Reading): Set<string> {
  const names = new Set(formOf(reading));
  const side = sideOf(reading);
  for (const sentence of reading.sentences) for (const name of ofSentence(sentence, side).names) names.add(name);
  return names;
}

const readings = new WeakMap<Reading, Evidence>();

/** Weighs a draft as a whole; several rules ask, the work is done once. */
export function readEvidence(reading: Reading): Evidence {
  const before = readings.get(reading);
  if (before) return before;
  const side = sideOf(reading);
  let best: Evidence['best'] = null;
  let most = 0;
  for (const sentence of reading.sentences) {
    const { points, part } = ofSentence(sentence, side);
    if (points <= most || !part) continue;
    most = points;
    best = { sentence, from: part.from, to: part.to };
  }
  const evidence: Evidence = { points: sum(readNames(reading), side) + bias[side], best };
  readings.set(reading, evidence);
  return evidence;
}
