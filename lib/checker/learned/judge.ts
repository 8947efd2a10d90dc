import { categories } from '../finding.ts';
import type { Category, Span } from '../finding.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import type { Token } from '../language/tokens.ts';
import { contextFeatures, inKind, readingFeatures, replyWords } from './draft-features.ts';
import { readFeatures, runsFrom } from './features.ts';
import type { SentenceFeatures } from './features.ts';
import type { Network, Pooled } from './network.ts';
import { categoryAt, networkShare, shares } from './weights.ts';
import type { Group, Weights } from './weights.ts';

/** What the learned weights make of a whole draft. */
export interface Judgment {
  /** Above 0 more likely somebody is exposed than not; the thresholds say what is enough. */
  readonly score: number;
  /** The sentence that speaks most for it, and its words that weigh most; offsets of the draft. */
  readonly best: { readonly sentence: SentenceReading; readonly span: Span } | null;
  /** Every category, the likeliest first. */
  readonly categories: readonly Category[];
}

type Part = 'grams' | 'kind' | 'letters' | 'classes' | 'apart';
const parts: readonly Part[] = ['grams', 'kind', 'letters', 'classes', 'apart'];

/** A sentence's part in the sums: for each group the sum of weights, and how much it holds. */
interface Weighed {
  readonly features: SentenceFeatures;
  readonly sums: Readonly<Record<Part, readonly [sum: number, held: number]>>;
  readonly byCategory: readonly number[];
  readonly pooled: Pooled | null;
}

/** By the sentence's tokens, which live as long as the sentence is cached. */
const features = new WeakMap<readonly Token[], SentenceFeatures>();
const weighed = new WeakMap<Weights, Map<string, WeakMap<readonly Token[], Weighed>>>();

/** The features of a sentence, read once for as long as it is cached. */
export function featuresOf({ tokens, text }: Pick<SentenceReading, 'tokens' | 'text'>): SentenceFeatures {
  let found = features.get(tokens);
  if (!found) {
    found = readFeatures(text);
    features.set(tokens, found);
  }
  return found;
}

/** The features of the text that is answered, likewise; null where there is none. */
export function featuresOfReplied({ review }: Reading): SentenceFeatures | null {
  return review && featuresOf(review);
}

const repliedPools = new WeakMap<Weights, WeakMap<SentenceFeatures, Pooled>>();
const nothingReplied: SentenceFeatures = readFeatures('');

function replyPoolsOf(weights: Weights, network: Network, theirs: SentenceFeatures | null): Pooled {
  let known = repliedPools.get(weights);
  if (!known) repliedPools.set(weights, (known = new WeakMap<SentenceFeatures, Pooled>()));
  const key = theirs ?? nothingReplied;
  let found = known.get(key);
  if (!found) known.set(key, (found = network.replyPools(replyWords(theirs))));
  return found;
}

function sumOf(weights: Weights, hashes: Iterable<number>): number {
  let sum = 0;
  for (const hash of hashes) sum += weights.weightOf(hash);
  return sum;
}

function weigh(weights: Weights, sentence: SentenceReading, kind: Reading['draft']['kind']): Weighed {
  let byKind = weighed.get(weights);
  if (!byKind) weighed.set(weights, (byKind = new Map<string, WeakMap<readonly Token[], Weighed>>()));
  let known = byKind.get(kind);
  if (!known) byKind.set(kind, (known = new WeakMap<readonly Token[], Weighed>()));
  const before = known.get(sentence.tokens);
  if (before) return before;
  const found = featuresOf(sentence);
  const short = found.short.map(inKind(kind));
  const all: Readonly<Record<Part, Uint32Array>> = {
    grams: found.grams,
    kind: short,
    letters: found.letters,
    classes: found.classes,
    apart: found.apart,
  };
  const of = (part: Part): [number, number] => [sumOf(weights, all[part]), all[part].length];
  const result: Weighed = {
    features: found,
    pooled: weights.network?.pools(found.words) ?? null,
    sums: { grams: of('grams'), kind: of('kind'), letters: of('letters'), classes: of('classes'), apart: of('apart') },
    byCategory: categories.map((_, category) => {
      let sum = 0;
      for (const hash of short) sum += weights.categoryWeightOf(hash, category);
      return sum;
    }),
  };
  known.set(sentence.tokens, result);
  return result;
}

const share = (group: Group, sum: number, held: number): number =>
  held === 0 ? 0 : (shares[group] * sum) / Math.sqrt(held);

/** Weighs a draft by what it says and by what its reading found (`names`). Deterministic; never throws. */
export function judge(reading: Reading, names: ReadonlySet<string>, weights: Weights): Judgment {
  const { kind, replyTo } = reading.draft;
  const sentences = reading.sentences.map((sentence) => weigh(weights, sentence, kind));
  const theirs = featuresOfReplied(reading);
  const context = contextFeatures(
    kind,
    replyTo,
    theirs,
    sentences.map((sentence) => sentence.features),
  );
  const read = readingFeatures(names);
  let score = weights.bias;
  const held: Record<Part, number> = { grams: 0, kind: 0, letters: 0, classes: 0, apart: 0 };
  for (const part of parts) {
    let sum = 0;
    for (const { sums } of sentences) {
      sum += sums[part][0];
      held[part] += sums[part][1];
    }
    score += share(part, sum, held[part]);
  }
  for (const [group, hashes] of [
    ['reply', context.reply],
    ['shared', context.shared],
    ['read', read],
  ] as const)
    score += share(group, sumOf(weights, hashes), hashes.length);

  const { network } = weights;
  const byNetwork = network?.read(
    kind,
    replyTo?.rating,
    sentences.flatMap(({ pooled, features: { words } }) => (pooled ? [{ pooled, words: words.length }] : [])),
    replyPoolsOf(weights, network, theirs),
  );
  score += networkShare * (byNetwork?.score ?? 0);

  let best: SentenceReading | null = null;
  let most = -Infinity;
  for (const [index, { sums }] of sentences.entries()) {
    let own = 0;
    // Damped, so that a sentence of two words does not win by one of them.
    for (const part of parts) own += (shares[part] * sums[part][0]) / Math.sqrt(sums[part][1] + 30);
    for (const given of byNetwork?.parts[index] ?? []) own += networkShare * given;
    const sentence = reading.sentences[index];
    if (own > most && sentence && sentence.tokens.length > 0) {
      most = own;
      best = sentence;
    }
  }
  const byCategory = categories.map((_, category) => {
    let own = 0;
    for (const sentence of sentences) own += sentence.byCategory[category] ?? 0;
    let found = 0;
    for (const hash of read) found += weights.categoryWeightOf(hash, category);
    return (weights.categoryBias[category] ?? 0) + share('kind', own, held.kind) + share('read', found, read.length);
  });
  return {
    score,
    best: best && { sentence: best, span: heaviest(best, kind, weights, held, byNetwork?.parts[best.index]) },
    categories: categories
      .map((_, index) => index)
      .toSorted((a, b) => (byCategory[b] ?? 0) - (byCategory[a] ?? 0) || a - b)
      .map(categoryAt),
  };
}

/** The words of a sentence that together weigh most. */
function heaviest(
  sentence: SentenceReading,
  kind: Reading['draft']['kind'],
  weights: Weights,
  held: Readonly<Record<Part, number>>,
  byNetwork: Float32Array | undefined,
): Span {
  const { words } = featuresOf(sentence);
  const weightAt = Float64Array.from(words, (_, index) => networkShare * (byNetwork?.[index] ?? 0));
  const about = inKind(kind);
  for (let index = 0; index < words.length; index += 1) {
    for (const { hash, length, group, short } of runsFrom(words, index)) {
      const weight =
        share(group, weights.weightOf(hash), held[group]) +
        (short ? share('kind', weights.weightOf(about(hash)), held.kind) : 0);
      for (let at = index; at < index + length; at += 1) weightAt[at] = (weightAt[at] ?? 0) + weight / length;
    }
  }
  // The run with the largest sum (Kadane), where a word of no weight costs a little.
  const mean = weightAt.reduce((sum, weight) => sum + Math.abs(weight), 0) / Math.max(1, words.length);
  let top = -Infinity;
  let [from, to] = [0, words.length];
  let sum = 0;
  let start = 0;
  for (const [index, weight] of weightAt.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += weight - mean * 0.15;
    if (sum > top) {
      top = sum;
      [from, to] = [start, index + 1];
    }
  }
  const isWord = (index: number): boolean =>
    /[\p{L}\p{N}]/u.test(sentence.text.slice(words[index]?.start, words[index]?.end));
  while (from < to - 1 && !isWord(from)) from += 1;
  while (to > from + 1 && !isWord(to - 1)) to -= 1;
  return {
    start: sentence.span.start + (words[from]?.start ?? 0),
    end: sentence.span.start + (words[to - 1]?.end ?? sentence.text.length),
  };
}
