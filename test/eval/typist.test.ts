import { describe, expect, it } from 'vitest';
import { Chance } from './chance.ts';
import { strokesOf } from './typist.ts';

const text =
  'Thank you for your kind words 😀! We pass them on to the team. Have a good week, and stay warm out there.\n'.repeat(
    20,
  );
const strokes = [...strokesOf(text, new Chance(1))];
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

describe('the typist', () => {
  it('writes the text, one character added or taken away a key', () => {
    expect(strokes.at(-1)?.text).toBe(text);
    let before = '';
    for (const stroke of strokes) {
      const [shorter, longer] = [before, stroke.text].toSorted((a, b) => a.length - b.length);
      expect(longer?.startsWith(shorter ?? ' ')).toBe(true);
      expect([...(longer ?? '')].length - [...(shorter ?? '')].length).toBe(1);
      before = stroke.text;
    }
  });

  it('errs, and waits longest before a sentence', () => {
    const isBack = (index: number): boolean =>
      (strokes[index]?.text.length ?? 0) < (strokes[index - 1]?.text.length ?? 0);
    expect(strokes.filter((_, index) => isBack(index)).length).toBeGreaterThan(20);
    const before = (pattern: RegExp): number =>
      median(strokes.filter((_, index) => pattern.test(strokes[index - 1]?.text ?? '')).map(({ wait }) => wait));
    expect(before(/\w$/u)).toBeLessThan(before(/\w $/u));
    expect(before(/\w $/u)).toBeLessThan(before(/[.!] $/u));
  });

  it('types the same text the same way', () => {
    expect([...strokesOf(text, new Chance(1))]).toEqual(strokes);
    expect([...strokesOf(text, new Chance(2))]).not.toEqual(strokes);
  });
});
