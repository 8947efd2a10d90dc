import { describe, expect, it } from 'vitest';
import { check } from '../checker/check.ts';
import { draftKinds } from '../checker/draft.ts';
import { defaultPolicy } from '../checker/policy.ts';
import { languages } from './language.ts';
import { starterReplies } from './starter-replies.ts';

describe('starter replies', () => {
  const angry = {
    text: 'Waited two hours for my root canal and nobody called about my bill!',
    author: 'Kim R',
    rating: 1,
  };
  const cases = languages.flatMap((language) => starterReplies[language].map(({ title, text }) => ({ title, text })));

  it.each(cases)('$title: nothing is found in it, whatever it answers', ({ text }) => {
    for (const kind of draftKinds) {
      for (const replyTo of [null, angry]) {
        expect(check({ text, kind, replyTo, images: [] }, defaultPolicy)).toEqual([]);
      }
    }
  });
});
