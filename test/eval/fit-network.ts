import { draftKinds } from '../../lib/checker/draft.ts';
import { hashOf, readFeatures } from '../../lib/checker/learned/features.ts';
import {
  draftBank,
  filtersOf,
  forEachTensor,
  hiddenSize,
  inputOf,
  inputSize,
  pool,
  replyBank,
  sizesOf,
  strongest,
  tapsFor,
  vectorOf,
  vectorSize,
} from '../../lib/checker/learned/network.ts';
import type { Bank, NetworkData, Pooled, Tensors, WordKey } from '../../lib/checker/learned/network.ts';
import type { Example, ExampleWord } from './examples.ts';
import firstVectors from './word-vectors.json';
import { base64, bytesOf } from './bytes.ts';
import { random } from './hinge.ts';

/** How often all drafts are gone through; found by cross-validation, as all numbers here. */
const rounds = 4;
const batch = 32;
const rate = 0.0015;
/** Share of the filters, and of the layer over them, that is silent while a draft is learned. */
const silent = 0.5;
/** Share of the words that are taken for unknown ones while a draft is learned. */
const hiddenWords = 0.1;
/** The words of the most drafts have a vector of their own. */
const mostOwn = 5000;
const leastSeen = 3;
/** What the first vectors are made smaller by, and how many steps of theirs are 1. */
const firstSize = 0.3;
const firstUnit = 32;

// Copies: reading another module's constant in the innermost loops takes longer than what is reckoned there.
const numbers = vectorSize;
const inputs = inputSize;
const unitCount = hiddenSize;

type Name = keyof Tensors;

/** One tensor with its slopes and what Adam (Kingma and Ba 2015) remembers of them. */
interface Learned {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

function learned(size: number, first: () => number): Learned {
  return {
    values: Float32Array.from({ length: size }, first),
    slopes: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
  };
}

function move({ values, slopes, mean, square }: Learned, from: number, to: number, step: number, pace: number): void {
  const meanShare = 1 - 0.9 ** step;
  const squareShare = 1 - 0.999 ** step;
  for (let at = from; at < to; at += 1) {
    const slope = slopes[at] ?? 0;
    const m = (mean[at] ?? 0) + 0.1 * (slope - (mean[at] ?? 0));
    const s = (square[at] ?? 0) + 0.001 * (slope * slope - (square[at] ?? 0));
    mean[at] = m;
    square[at] = s;
    values[at] = (values[at] ?? 0) - (pace * (m / meanShare)) / (Math.sqrt(s / squareShare) + 1e-8);
    slopes[at] = 0;
  }
}

/** The words that most examples hold. */
function commonWords(examples: readonly Example[]): number[] {
  const count = new Map<number, number>();
  for (const { words, reply } of examples)
    for (const hash of new Set([...words.flat(), ...reply].map((word) => word.hash)))
      count.set(hash, (count.get(hash) ?? 0) + 1);
  return [...count]
    .filter(([, times]) => times >= leastSeen)
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostOwn)
    .map(([hash]) => hash);
}

interface Word extends WordKey {
  readonly name: string;
}

/** What a text was made of while it was learned from: for the way back. */
interface Pass {
  readonly words: readonly Word[];
  readonly pooled: Pooled;
}

/** Begins with vectors that other texts taught: a class's, and for a word of its own what it differs by from its class. */
function startFrom(classes: Float32Array, own: Float32Array, ownAt: ReadonlyMap<number, number>): void {
  const numbersOf = (coded: string): number[] =>
    [...new Int8Array(Buffer.from(coded, 'base64'))].map((byte) => (byte * firstSize) / firstUnit);
  for (const [index, coded] of firstVectors.classes.entries()) classes.set(numbersOf(coded), index * numbers);
  for (const [word, coded] of Object.entries(firstVectors.words)) {
    const place = ownAt.get(hashOf(word));
    const classIndex = readFeatures(word).words[0]?.classIndex ?? 0;
    if (place === undefined) continue;
    for (const [at, number] of numbersOf(coded).entries())
      own[place * numbers + at] = number - (classes[classIndex * numbers + at] ?? 0);
  }
}

/** Fits the network on these drafts by Adam on the logistic loss; the same drafts give the same network. */
export function fitNetwork(examples: readonly Example[]): NetworkData {
  const next = random(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  const ownHashes = commonWords(examples);
  const ownAt = new Map(ownHashes.map((hash, index) => [hash, index]));
  const sizes = sizesOf(ownHashes.length);
  const spread: Readonly<Record<Name, number>> = {
    own: 0.02,
    classes: 0.02,
    capitals: 0.02,
    draftFilters: 0.1,
    draftBias: 0.01,
    replyFilters: 0.12,
    replyBias: 0.01,
    hidden: Math.sqrt(1 / inputs),
    hiddenBias: 0,
    out: Math.sqrt(1 / unitCount),
    outBias: 0,
  };
  const all = forEachTensor((name) => learned(sizes[name], () => normal() * spread[name]));
  startFrom(all.classes.values, all.own.values, ownAt);
  const tensors: Tensors = forEachTensor((name) => all[name].values);

  const keys = new Map<string, Word>();
  const keyOf = ({ hash, classIndex, capitals }: ExampleWord): Word => {
    const own = ownAt.get(hash) ?? -1;
    const name = `${own} ${classIndex} ${capitals}`;
    let key = keys.get(name);
    if (!key) keys.set(name, (key = { name, own, classIndex, capitals }));
    return key;
  };
  const unknown = keyOf({ hash: -1, classIndex: 0, capitals: 0 });
  const texts = examples.map(({ words, reply }) => ({
    sentences: words.map((sentence) => sentence.map(keyOf)),
    reply: reply.map(keyOf),
  }));

  // Filters and vectors stand still within a batch: what a filter makes of a word is reckoned once.
  const vectors = new Map<Word, Float32Array>();
  const draftTaps = new Map<Word, Float32Array>();
  const replyTaps = new Map<Word, Float32Array>();
  const wordSlopes = new Map<Word, Float32Array>();
  const vector = (word: Word): Float32Array => {
    let found = vectors.get(word);
    if (!found) vectors.set(word, (found = vectorOf(tensors, word)));
    return found;
  };
  const tapsOf = (kept: Map<Word, Float32Array>, word: Word, filters: Float32Array): Float32Array => {
    let found = kept.get(word);
    if (!found) kept.set(word, (found = tapsFor(vector(word), filters)));
    return found;
  };
  const passOf = (bank: Bank, words: readonly Word[]): Pass => {
    const seen = words.map((word) => (next() < hiddenWords ? unknown : word));
    const [kept, filters] = bank === draftBank ? [draftTaps, tensors.draftFilters] : [replyTaps, tensors.replyFilters];
    return {
      words: seen,
      pooled: pool(
        bank,
        seen.map((word) => tapsOf(kept, word, filters)),
      ),
    };
  };
  const slopeOf = (word: Word): Float32Array => {
    let found = wordSlopes.get(word);
    if (!found) wordSlopes.set(word, (found = new Float32Array(numbers)));
    return found;
  };
  /** The way back through one filter of a bank. */
  const back = (bank: Bank, filter: number, { words, pooled }: Pass, slope: number, of: Learned): void => {
    const group = Math.floor(filter / bank.count);
    const width = bank.widths[group] ?? 1;
    const place = bank.widths.slice(0, group).reduce<number>((sum, one) => sum + one, 0);
    const first = (pooled.at[filter] ?? 0) - (width >> 1);
    const last = Math.min(width, words.length - first);
    for (let offset = Math.max(0, -first); offset < last; offset += 1) {
      const word = words[first + offset];
      if (!word) continue;
      const from = ((place + offset) * bank.count + (filter % bank.count)) * numbers;
      const values = vector(word);
      const slopes = slopeOf(word);
      for (let at = 0; at < numbers; at += 1) {
        of.slopes[from + at] = (of.slopes[from + at] ?? 0) + slope * (values[at] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + slope * (of.values[from + at] ?? 0);
      }
    }
  };

  const draftSize = filtersOf(draftBank);
  const replySize = filtersOf(replyBank);
  const input = new Float32Array(inputs);
  const inputSlopes = new Float32Array(inputs);
  const units = new Float32Array(unitCount);
  const keep = 1 - silent;

  const learn = (row: number, weight: number): void => {
    const example = examples[row];
    const text = texts[row];
    if (!example || !text) return;
    const { kind, replyTo } = example.draft;
    const passes = text.sentences.map((words) => passOf(draftBank, words));
    const reply = passOf(replyBank, text.reply);
    const { most, where } = strongest(passes.map(({ pooled }) => pooled));
    inputOf(tensors, kind, replyTo?.rating ?? 0, most, reply.pooled.most, input);
    for (let at = 0; at < draftSize + replySize; at += 1) input[at] = next() < silent ? 0 : (input[at] ?? 0) / keep;
    let score = tensors.outBias[0] ?? 0;
    for (let unit = 0; unit < unitCount; unit += 1) {
      let value = tensors.hiddenBias[unit] ?? 0;
      const from = unit * inputs;
      for (let at = 0; at < inputs; at += 1) value += (tensors.hidden[from + at] ?? 0) * (input[at] ?? 0);
      units[unit] = value <= 0 || next() < silent ? 0 : value / keep;
      score += (tensors.out[unit] ?? 0) * (units[unit] ?? 0);
    }
    const slope = weight * (1 / (1 + Math.exp(-score)) - (example.bad ? 1 : 0));
    all.outBias.slopes[0] = (all.outBias.slopes[0] ?? 0) + slope;
    inputSlopes.fill(0);
    for (let unit = 0; unit < unitCount; unit += 1) {
      if (units[unit] === 0) continue;
      all.out.slopes[unit] = (all.out.slopes[unit] ?? 0) + slope * (units[unit] ?? 0);
      const own = (slope * (tensors.out[unit] ?? 0)) / keep;
      all.hiddenBias.slopes[unit] = (all.hiddenBias.slopes[unit] ?? 0) + own;
      const from = unit * inputs;
      for (let at = 0; at < inputs; at += 1) {
        all.hidden.slopes[from + at] = (all.hidden.slopes[from + at] ?? 0) + own * (input[at] ?? 0);
        inputSlopes[at] = (inputSlopes[at] ?? 0) + own * (tensors.hidden[from + at] ?? 0);
      }
    }
    const about = draftKinds.indexOf(kind) * draftSize;
    for (let filter = 0; filter < draftSize + replySize; filter += 1) {
      if (input[filter] === 0) continue;
      const own = (inputSlopes[filter] ?? 0) / keep;
      const isDraft = filter < draftSize;
      const bias = isDraft ? all.draftBias : all.replyBias;
      const place = isDraft ? about + filter : filter - draftSize;
      bias.slopes[place] = (bias.slopes[place] ?? 0) + own;
      const pass = isDraft ? passes[where[filter] ?? -1] : reply;
      if (!pass || (isDraft ? (most[filter] ?? 0) : (reply.pooled.most[filter - draftSize] ?? 0)) === 0) continue;
      if (isDraft) back(draftBank, filter, pass, own, all.draftFilters);
      else back(replyBank, filter - draftSize, pass, own, all.replyFilters);
    }
  };

  const moved = Object.values(all).filter((one) => one !== all.own);
  const order = examples.map((_, index) => index);
  const steps = Math.ceil(order.length / batch) * rounds;
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (let from = 0; from < order.length; from += batch) {
      for (const kept of [vectors, draftTaps, replyTaps, wordSlopes]) kept.clear();
      const rows = order.slice(from, from + batch);
      for (const row of rows) learn(row, (examples[row]?.importance ?? 1) / rows.length);
      step += 1;
      const pace = rate * Math.max(0.05, 1 - step / steps);
      const ownTouched = new Set<number>();
      for (const [word, slopes] of wordSlopes) {
        for (let at = 0; at < numbers; at += 1) {
          const slope = slopes[at] ?? 0;
          const inClass = word.classIndex * numbers + at;
          const inCapitals = word.capitals * numbers + at;
          all.classes.slopes[inClass] = (all.classes.slopes[inClass] ?? 0) + slope;
          all.capitals.slopes[inCapitals] = (all.capitals.slopes[inCapitals] ?? 0) + slope;
          if (word.own >= 0)
            all.own.slopes[word.own * numbers + at] = (all.own.slopes[word.own * numbers + at] ?? 0) + slope;
        }
        if (word.own >= 0) ownTouched.add(word.own);
      }
      for (const own of ownTouched) move(all.own, own * numbers, (own + 1) * numbers, step, pace);
      for (const one of moved) move(one, 0, one.values.length, step, pace);
    }
  }
  return {
    words: base64(Uint8Array.from(Buffer.from(Uint32Array.from(ownHashes).buffer))),
    tensors: forEachTensor((name) => {
      const { bytes, unit } = bytesOf(tensors[name], 1);
      return { unit, bytes: base64(bytes) };
    }),
  };
}
