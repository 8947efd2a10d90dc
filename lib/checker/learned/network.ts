import { draftKinds } from '../draft.ts';
import type { DraftKind } from '../draft.ts';
import { classCount } from './features.ts';
import type { FeatureWord } from './features.ts';
import { bytesOf } from './base64.ts';

/**
 * What the words of a draft say by their order and their likeness, which weights of single runs cannot know: filters
 * slide over word vectors, sentence by sentence; each tells how strongly its pattern is anywhere in the draft, one more
 * layer tells what patterns say together. Which words made a filter speak is known, so the words can be shown.
 */

/** Numbers a word vector holds. */
export const vectorSize = 32;
/** How many words in a row a filter sees; `count` filters of each width. */
export const draftBank = { widths: [1, 2, 3, 5], count: 64 } as const;
export const replyBank = { widths: [1, 3], count: 24 } as const;
export type Bank = typeof draftBank | typeof replyBank;
/** Patterns that are weighed together. */
export const hiddenSize = 64;
const ratings = 6;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
export const filtersOf = (bank: Bank): number => bank.widths.length * bank.count;
export const tapsOf = (bank: Bank): number => sum(bank.widths) * bank.count;
/** What the layer over the filters is given: each filter of draft and reply, the kind, the rating. */
export const inputSize = filtersOf(draftBank) + filtersOf(replyBank) + draftKinds.length + ratings;
export const capitalForms = 3;

/** All that is learned, as plain numbers; `words` are the hashes of words with a vector of their own. */
export interface Tensors {
  readonly own: Float32Array;
  readonly classes: Float32Array;
  readonly capitals: Float32Array;
  readonly draftFilters: Float32Array;
  readonly draftBias: Float32Array;
  readonly replyFilters: Float32Array;
  readonly replyBias: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** The same for each tensor, in an order that never changes. */
export function forEachTensor<T>(of: (name: keyof Tensors) => T): Record<keyof Tensors, T> {
  return {
    own: of('own'),
    classes: of('classes'),
    capitals: of('capitals'),
    draftFilters: of('draftFilters'),
    draftBias: of('draftBias'),
    replyFilters: of('replyFilters'),
    replyBias: of('replyBias'),
    hidden: of('hidden'),
    hiddenBias: of('hiddenBias'),
    out: of('out'),
    outBias: of('outBias'),
  };
}

/** How many numbers each holds. */
export function sizesOf(ownWords: number): Readonly<Record<keyof Tensors, number>> {
  return {
    own: ownWords * vectorSize,
    classes: classCount * vectorSize,
    capitals: capitalForms * vectorSize,
    draftFilters: tapsOf(draftBank) * vectorSize,
    draftBias: draftKinds.length * filtersOf(draftBank),
    replyFilters: tapsOf(replyBank) * vectorSize,
    replyBias: filtersOf(replyBank),
    hidden: hiddenSize * inputSize,
    hiddenBias: hiddenSize,
    out: hiddenSize,
    outBias: 1,
  };
}

/** The network as it is kept: bytes as base64, and what one step of a byte stands for. */
export interface NetworkData {
  /** 32-bit hashes of the words with a vector of their own. */
  readonly words: string;
  readonly tensors: Readonly<Record<keyof Tensors, { readonly unit: number; readonly bytes: string }>>;
}

/** Which vectors make up a word's: its own (-1 for none), its class's, its capitals'. */
export interface WordKey {
  readonly own: number;
  readonly classIndex: number;
  readonly capitals: number;
}

export function vectorOf(tensors: Tensors, { own, classIndex, capitals }: WordKey): Float32Array {
  const vector = new Float32Array(vectorSize);
  for (let at = 0; at < vectorSize; at += 1) {
    vector[at] =
      (own < 0 ? 0 : (tensors.own[own * vectorSize + at] ?? 0)) +
      (tensors.classes[classIndex * vectorSize + at] ?? 0) +
      (tensors.capitals[capitals * vectorSize + at] ?? 0);
  }
  return vector;
}

/** What each place of each filter makes of a word: `taps[place * count + filter]`, the places of all widths in a row. */
export function tapsFor(vector: Float32Array, filters: Float32Array): Float32Array {
  const taps = new Float32Array(filters.length / vectorSize);
  let at = 0;
  for (let tap = 0; tap < taps.length; tap += 1) {
    // Four sums beside each other: most of the time that a new word costs is spent here.
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let index = 0; index < vectorSize; index += 4) {
      first += (vector[index] ?? 0) * (filters[at] ?? 0);
      second += (vector[index + 1] ?? 0) * (filters[at + 1] ?? 0);
      third += (vector[index + 2] ?? 0) * (filters[at + 2] ?? 0);
      fourth += (vector[index + 3] ?? 0) * (filters[at + 3] ?? 0);
      at += 4;
    }
    taps[tap] = first + second + third + fourth;
  }
  return taps;
}

/** How strongly each filter's pattern stands in a text, and at which word; 0 and -1 where it stands nowhere. */
export interface Pooled {
  readonly most: Float32Array;
  readonly at: Int32Array;
}

export function pool(bank: Bank, taps: readonly Float32Array[]): Pooled {
  const { count, widths } = bank;
  const most = new Float32Array(widths.length * count);
  const at = new Int32Array(widths.length * count).fill(-1);
  const values = new Float32Array(count);
  let place = 0;
  for (const [group, width] of widths.entries()) {
    const before = width >> 1;
    for (let middle = 0; middle < taps.length; middle += 1) {
      values.fill(0);
      const last = Math.min(width, taps.length - middle + before);
      for (let offset = Math.max(0, before - middle); offset < last; offset += 1) {
        const word = taps[middle - before + offset];
        if (!word) continue;
        const from = (place + offset) * count;
        for (let filter = 0; filter < count; filter += 1)
          values[filter] = (values[filter] ?? 0) + (word[from + filter] ?? 0);
      }
      const base = group * count;
      for (let filter = 0; filter < count; filter += 1) {
        const value = values[filter] ?? 0;
        if (value > (most[base + filter] ?? 0)) {
          most[base + filter] = value;
          at[base + filter] = middle;
        }
      }
    }
    place += width;
  }
  return { most, at };
}

/** The strongest of several sentences for each filter, and in which sentence; 0 and -1 where its pattern stands in none. */
export function strongest(sentences: readonly Pooled[]): { readonly most: Float32Array; readonly where: Int32Array } {
  const size = filtersOf(draftBank);
  const most = new Float32Array(size);
  const where = new Int32Array(size).fill(-1);
  for (const [index, pooled] of sentences.entries()) {
    for (let filter = 0; filter < size; filter += 1) {
      if ((pooled.most[filter] ?? 0) > (most[filter] ?? 0)) {
        most[filter] = pooled.most[filter] ?? 0;
        where[filter] = index;
      }
    }
  }
  return { most, where };
}

/** What the layer over the filters is given. Fills `input` and returns it. */
export function inputOf(
  tensors: Tensors,
  kind: DraftKind,
  rating: number,
  draft: Float32Array,
  reply: Float32Array,
  input: Float32Array,
): Float32Array {
  input.fill(0);
  const about = draftKinds.indexOf(kind) * draft.length;
  for (let filter = 0; filter < draft.length; filter += 1)
    input[filter] = Math.max(0, (draft[filter] ?? 0) + (tensors.draftBias[about + filter] ?? 0));
  for (let filter = 0; filter < reply.length; filter += 1)
    input[draft.length + filter] = Math.max(0, (reply[filter] ?? 0) + (tensors.replyBias[filter] ?? 0));
  const rest = draft.length + reply.length;
  input[rest + draftKinds.indexOf(kind)] = 1;
  input[rest + draftKinds.length + rating] = 1;
  return input;
}

/** What the network makes of a draft. */
export interface NetworkReading {
  /** Above 0: more likely somebody is exposed than not, in log-odds. */
  readonly score: number;
  /** For each sentence and word: what it gave to the score. */
  readonly parts: readonly Float32Array[];
}

export interface Network {
  /** Of a sentence of the draft. */
  pools(words: readonly FeatureWord[]): Pooled;
  /** Of the text that is answered. */
  replyPools(words: readonly FeatureWord[]): Pooled;
  /** `sentences` are what `pools` gave, `words` how many each has; `reply` is what `replyPools` gave. */
  read(
    kind: DraftKind,
    rating: number | undefined,
    sentences: ReadonlyArray<{ readonly pooled: Pooled; readonly words: number }>,
    reply: Pooled,
  ): NetworkReading;
}

/** Words whose taps are kept; the oldest goes first. */
const mostKept = 4000;

export function readNetwork(data: NetworkData): Network {
  const tensors: Tensors = forEachTensor((name) => {
    const { unit, bytes } = data.tensors[name];
    return Float32Array.from(new Int8Array(bytesOf(bytes).buffer), (byte) => byte * unit);
  });
  const ownAt = new Map([...new Uint32Array(bytesOf(data.words).buffer)].map((hash, index) => [hash, index]));
  const keyOf = ({ hash, classIndex, capitals }: FeatureWord): WordKey => ({
    own: ownAt.get(hash) ?? -1,
    classIndex,
    capitals,
  });
  const kept = new Map<number, Float32Array>();
  const draftTaps = (word: FeatureWord): Float32Array => {
    const key = keyOf(word);
    const name = ((key.own + 1) * classCount + key.classIndex) * capitalForms + key.capitals;
    let taps = kept.get(name);
    if (!taps) {
      taps = tapsFor(vectorOf(tensors, key), tensors.draftFilters);
      kept.set(name, taps);
      const oldest = kept.size > mostKept ? kept.keys().next() : null;
      if (oldest && !oldest.done) kept.delete(oldest.value);
    }
    return taps;
  };
  return {
    pools: (words) => pool(draftBank, words.map(draftTaps)),
    replyPools: (words) =>
      pool(
        replyBank,
        words.map((word) => tapsFor(vectorOf(tensors, keyOf(word)), tensors.replyFilters)),
      ),
    read(kind, rating, sentences, reply) {
      const size = filtersOf(draftBank);
      const { most, where } = strongest(sentences.map(({ pooled }) => pooled));
      const input = inputOf(tensors, kind, rating ?? 0, most, reply.most, new Float32Array(inputSize));
      let score = tensors.outBias[0] ?? 0;
      const slope = new Float32Array(size);
      for (let unit = 0; unit < hiddenSize; unit += 1) {
        let value = tensors.hiddenBias[unit] ?? 0;
        const from = unit * inputSize;
        for (let index = 0; index < inputSize; index += 1)
          value += (tensors.hidden[from + index] ?? 0) * (input[index] ?? 0);
        if (value <= 0) continue;
        const weight = tensors.out[unit] ?? 0;
        score += weight * value;
        for (let filter = 0; filter < size; filter += 1)
          slope[filter] = (slope[filter] ?? 0) + weight * (tensors.hidden[from + filter] ?? 0);
      }
      return { score, parts: partsOf(sentences, where, slope, input) };
    },
  };
}

/** Gives what each filter gave to the words that it stood on. */
function partsOf(
  sentences: ReadonlyArray<{ readonly pooled: Pooled; readonly words: number }>,
  where: Int32Array,
  slope: Float32Array,
  input: Float32Array,
): Float32Array[] {
  const parts = sentences.map(({ words }) => new Float32Array(words));
  for (let filter = 0; filter < where.length; filter += 1) {
    const sentence = sentences[where[filter] ?? -1];
    const part = parts[where[filter] ?? -1];
    const given = (slope[filter] ?? 0) * (input[filter] ?? 0);
    if (!sentence || !part || given === 0) continue;
    const width = draftBank.widths[Math.floor(filter / draftBank.count)] ?? 1;
    const from = Math.max(0, (sentence.pooled.at[filter] ?? 0) - (width >> 1));
    const to = Math.min(sentence.words, (sentence.pooled.at[filter] ?? 0) - (width >> 1) + width);
    for (let at = from; at < to; at += 1) part[at] = (part[at] ?? 0) + given / (to - from);
  }
  return parts;
}
