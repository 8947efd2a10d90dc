import { describe, expect, it } from 'vitest';
import { check } from '../checker/check.ts';
import { draftKinds } from '../checker/draft.ts';
import type { RepliedTo } from '../checker/draft.ts';
import { reviewTopics } from '../checker/language/review-topic.ts';
import { defaultPolicy } from '../checker/policy.ts';
import { languages } from './language.ts';
import { bands, reviewReplies, withOffice } from './review-replies.ts';

const answered: ReadonlyArray<RepliedTo | null> = [
  null,
  { text: 'Waited two hours for my root canal and nobody called about my bill!', author: 'Kim R', rating: 1 },
  { text: 'Best doctor ever, she saved my life. The staff are angels!', author: 'Lena Ortiz', rating: 5 },
  { text: 'ok i guess', rating: 3 },
  { text: 'Me cobraron dos veces y la recepcionista fue grosera', author: 'Don Ernesto', rating: 2 },
  { text: 'My mother was in your ICU for a month. Can anyone tell me what happened?', author: 'Jo' },
];
const offices = [{}, { phone: '(555) 555-0142', contactRole: 'our office manager' }];

const all = languages.flatMap((language) =>
  bands.flatMap((band) =>
    reviewTopics.flatMap((topic) =>
      reviewReplies[language][band][topic].map((text) => ({ language, band, topic, text })),
    ),
  ),
);

describe('the starter library', () => {
  it('has five replies or more for each kind of review, no two alike', () => {
    for (const language of languages) {
      for (const band of bands) {
        for (const topic of reviewTopics) expect(reviewReplies[language][band][topic].length).toBeGreaterThanOrEqual(5);
      }
    }
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.split(/[.!,:]/)[0])).size).toBeGreaterThan(0.95 * all.length);
  });

  it.each(all)('$language $band $topic: nothing, not even a tip, is found in "$text"', ({ language, text }) => {
    for (const office of offices) {
      const reply = withOffice(text, office, language);
      expect(reply).not.toMatch(/[{}[\]<>]/);
      for (const kind of draftKinds) {
        for (const replyTo of answered) {
          const found = check({ text: reply, kind, replyTo, images: [] }, { ...defaultPolicy, ...office });
          expect(found.map(({ rule, start, end }) => `${rule}: ${reply.slice(start, end)}`)).toEqual([]);
        }
      }
    }
  });

  it.each(all)('$language $band $topic: says nothing of a visit or of care in "$text"', ({ text }) => {
    expect(text).not.toMatch(
      /\b(?:visit|appointment|patient|treat|your (?:care|experience|trust|case)|choosing|see you|again|visita|cita|paciente|su (?:atención|experiencia|confianza|caso)|elegir|de nuevo|otra vez)/i,
    );
  });
});
