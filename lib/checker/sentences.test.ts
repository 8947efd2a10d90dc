import { expect, it } from 'vitest';
import { longestSentence, splitSentences } from './sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Hello there. We are open!', ['Hello there.', 'We are open!']],
  ['Dr. Cho is in. Call us', ['Dr. Cho is in.', 'Call us']],
  ['Come at 3 p.m. We are open.', ['Come at 3 p.m.', 'We are open.']],
  ['one\n\ntwo', ['one', 'two']],
  ['So proud 🎉 Well done', ['So proud 🎉', 'Well done']],
])('splits %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

it('knows that the last sentence has not ended', () => {
  expect(splitSentences('Done. Not yet').map(({ ended }) => ended)).toEqual([true, false]);
});

it('cuts what is too long, and never between the halves of a character', () => {
  const text = '😀'.repeat(longestSentence);
  const parts = split(text);
  expect(parts.join('')).toBe(text);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(longestSentence);
    expect(part).not.toMatch(/^[\uDC00-\uDFFF]/);
  }
});
