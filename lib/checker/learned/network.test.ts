import { describe, expect, it } from 'vitest';
import { readFeatures } from './features.ts';
import { draftBank, forEachTensor, pool, readNetwork, sizesOf, tapsFor, vectorSize } from './network.ts';
import type { Network, NetworkData, NetworkReading, Tensors } from './network.ts';

const unit = 0.01;
const own = ['knee', 'surgery'];

/** A network of zeros but for what is set: steps of 0.01. */
function networkWith(set: Partial<Record<keyof Tensors, Readonly<Record<number, number>>>>): Network {
  const sizes = sizesOf(own.length);
  const coded = (bytes: Int8Array | Uint32Array): string => Buffer.from(bytes.buffer).toString('base64');
  const hashes = Uint32Array.from(own, (word) => readFeatures(word).words[0]?.hash ?? 0);
  const data: NetworkData = {
    words: coded(hashes),
    tensors: forEachTensor((name) => {
      const bytes = new Int8Array(sizes[name]);
      for (const [at, value] of Object.entries(set[name] ?? {})) bytes[Number(at)] = value;
      return { unit, bytes: coded(bytes) };
    }),
  };
  return readNetwork(data);
}

function read(network: Network, sentences: readonly string[], reply = ''): NetworkReading {
  return network.read(
    'reply',
    undefined,
    sentences.map((text) => {
      const { words } = readFeatures(text);
      return { pooled: network.pools(words), words: words.length };
    }),
    network.replyPools(readFeatures(reply).words),
  );
}

/** Where the first filter of two words has its two places. */
const pairTap = draftBank.count;
/** The first filter of two words stands after all of one word. */
const pairFilter = draftBank.count;
/** "knee" is 1 in the first number of its vector, "surgery" in the second; a filter looks for them in this order. */
const kneeSurgery = networkWith({
  own: { 0: 100, [vectorSize + 1]: 100 },
  draftFilters: { [pairTap * vectorSize]: 100, [(pairTap + draftBank.count) * vectorSize + 1]: 100 },
  draftBias: Object.fromEntries(Array.from({ length: 4 * 256 }, (_, at) => [at, at % 256 === pairFilter ? -100 : 0])),
  hidden: { [pairFilter]: 100 },
  out: { 0: 100 },
});

describe('the network', () => {
  it('finds words that follow each other, wherever they stand', () => {
    expect(read(kneeSurgery, ['knee surgery']).score).toBeCloseTo(1, 1);
    expect(read(kneeSurgery, ['We are open.', 'Her knee surgery went well.']).score).toBeCloseTo(1, 1);
    expect(read(kneeSurgery, ['surgery knee']).score).toBe(0);
    expect(read(kneeSurgery, ['knee.', 'surgery']).score).toBe(0);
  });

  it('says which words it was', () => {
    const { parts } = read(kneeSurgery, ['We are open.', 'Her knee surgery went well.']);
    const given = parts.map((part) => [...part].map((value) => value > 0.1));
    expect(given).toEqual([
      [false, false, false, false],
      [false, true, true, false, false, false],
    ]);
  });

  it('reads drafts without a word, and the same draft the same way', () => {
    expect(read(kneeSurgery, []).score).toBe(0);
    expect(read(kneeSurgery, ['', '😀']).parts.map((part) => part.length)).toEqual([0, 1]);
    expect(read(kneeSurgery, ['knee surgery'], 'my knee').score).toBe(
      read(kneeSurgery, ['knee surgery'], 'my knee').score,
    );
  });

  it('takes what a filter makes of a word from all numbers of its vector', () => {
    const vector = Float32Array.from({ length: vectorSize }, (_, at) => at);
    const filters = Float32Array.from({ length: 3 * vectorSize }, (_, at) => at % 5);
    const naive = [0, 1, 2].map((tap) =>
      vector.reduce((sum, value, at) => sum + value * (filters[tap * vectorSize + at] ?? 0), 0),
    );
    expect([...tapsFor(vector, filters)]).toEqual(naive);
  });

  it('is silent about a text without words', () => {
    const { most, at } = pool(draftBank, []);
    expect(new Set(most)).toEqual(new Set([0]));
    expect(new Set(at)).toEqual(new Set([-1]));
  });
});
