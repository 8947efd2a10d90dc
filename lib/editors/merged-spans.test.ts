import { expect, it } from 'vitest';
import { merged } from './merged-spans.ts';

const span = (start: number, end: number) => ({ start, end });

it('makes one span of those that overlap or touch, in order, and changes none that is given', () => {
  const given = [span(4, 9), span(0, 30), span(40, 42), span(30, 33), span(41, 45)];
  const before = structuredClone(given);
  expect(merged(given)).toEqual([span(0, 33), span(40, 45)]);
  expect(given).toEqual(before);
  expect(merged([])).toEqual([]);
});
