import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../lib/checker/learned/features.ts';
import { groups } from '../../lib/checker/learned/weights.ts';
import { readNetwork } from '../../lib/checker/learned/network.ts';
import type { Example } from './examples.ts';
import { fitNetwork } from './fit-network.ts';

const empty = new Uint32Array();

function example(text: string, bad: boolean): Example {
  return {
    source: 'made up',
    draft: { text, kind: 'reply', replyTo: null, images: [] },
    bad,
    importance: 1,
    category: -1,
    hashes: Object.fromEntries(groups.map((group) => [group, empty])) as Example['hashes'],
    words: [readFeatures(text).words],
    reply: [],
  };
}

describe('fitting the network', () => {
  // The same three words in both: only their order tells.
  const told = 'she saw him';
  const other = 'him saw she';
  const examples = Array.from({ length: 1500 }, (_, index) => example(index % 2 === 0 ? told : other, index % 2 === 0));
  const data = fitNetwork(examples);

  it('learns from the order of words', () => {
    const network = readNetwork(data);
    const nothing = network.replyPools([]);
    const score = (text: string): number => {
      const { words } = readFeatures(text);
      return network.read('reply', undefined, [{ pooled: network.pools(words), words: words.length }], nothing).score;
    };
    expect(score(told)).toBeGreaterThan(score(other) + 1);
  });

  it('gives the same network for the same drafts', () => {
    const few = examples.slice(0, 100);
    expect(fitNetwork(few)).toEqual(fitNetwork(few));
  });
});
