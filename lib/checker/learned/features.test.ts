import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeatures, runsFrom } from './features.ts';

const wordsOf = (text: string): string[] => readFeatures(text).words.map(({ start, end }) => text.slice(start, end));

describe('what is weighed of a sentence', () => {
  it('are its words and signs, where they stand', () => {
    expect(wordsOf('Saw 2 of "our" pts, y’all 😀')).toEqual([
      'Saw',
      '2',
      'of',
      '"',
      'our',
      '"',
      'pts',
      ',',
      'y’all',
      '😀',
    ]);
  });

  it('takes capitals, digits and what cannot be seen for the same', () => {
    expect([...readFeatures('ROOM 4 at 12').grams]).toEqual([...readFeatures('room 7 at 55').grams]);
    expect([...readFeatures('rec\u200Bord').grams]).toEqual([...readFeatures('record').grams]);
  });

  it('takes words of like use for one class', () => {
    const classes = (text: string): number[] => readFeatures(text).words.map(({ classHash }) => classHash);
    expect(classes('monday')).toEqual(classes('thursday'));
    expect(classes('monday')).not.toEqual(classes('kidney'));
  });

  it('holds every run that begins at a word', () => {
    const features = readFeatures('she went home after surgery');
    const all = new Set([...features.grams, ...features.classes]);
    const begun = features.words.flatMap((_, index) => runsFrom(features.words, index).map(({ hash }) => hash));
    expect(begun.length).toBeGreaterThan(20);
    expect(begun.filter((hash) => !all.has(hash))).toEqual([]);
  });

  it('reads any text, and the same text the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, letters } = readFeatures(text);
        for (const { start, end } of words) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect([...readFeatures(text).letters]).toEqual([...letters]);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
