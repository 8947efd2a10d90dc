import { describe, expect, it } from 'vitest';
import { holdFragment, readHoldFragment } from './hold-question.ts';

const question = {
  tab: 7,
  frame: 0,
  ticket: '3c2f0a10-0000-4000-8000-000000000001',
  language: 'es',
  titles: ['Dice qué tuvo alguien & por qué', 'a=b#c'],
};

describe('the question of a hold', () => {
  it('comes back as it was put into an address', () => {
    const { hash } = new URL(`moz-extension://x/hold.html${holdFragment(question)}`);
    expect(readHoldFragment(hash)).toEqual(question);
  });

  it.each(['', '#tab=7', holdFragment({ ...question, ticket: 'x' }), holdFragment({ ...question, tab: -1 })])(
    'is none in %j',
    (fragment) => {
      expect(readHoldFragment(fragment)).toBeNull();
    },
  );
});
