import { describe, expect, it } from 'vitest';
import { reviewTopics } from '../checker/language/review-topic.ts';
import { languages } from '../locales/language.ts';
import { bands, reviewReplies } from '../locales/review-replies.ts';
import { apart, chooseReplies, nextOf, offeredKey, offerReplies, poolFor } from './suggest-replies.ts';

const angry = { text: 'They billed me twice, and the front desk hung up!', author: 'Kim R', rating: 1 };

function area(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async () => ({ ...stored }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    remove: async () => undefined,
  };
}

describe('chooseReplies', () => {
  it('1 follows the stars, the topic and the language of the review', () => {
    const { replies } = chooseReplies(angry, {}, 'en', []);
    const written = reviewReplies.en.low.cost.map((text) => text.replace('{office}', 'our office'));
    expect(written).toEqual(expect.arrayContaining(replies.map(({ text }) => text)));
    const spanish = chooseReplies({ text: 'Muy buen servicio y la gente muy amable', rating: 5 }, {}, 'en', []);
    expect(reviewReplies.es.high.staff).toContain(spanish.replies[0]?.text);
    expect(spanish.replies[0]?.title).toBe('About the team 1');
  });

  it('2 goes by the tone where there are no stars, and by the interface where there are no words', () => {
    expect(reviewReplies.en.high.praise).toContain(
      chooseReplies({ text: 'Love love love this place' }, {}, 'es', []).replies[0]?.text,
    );
    expect(reviewReplies.es.high.general).toContain(
      chooseReplies({ text: '', rating: 5 }, {}, 'es', []).replies[0]?.text,
    );
    expect(chooseReplies(null, {}, 'en', []).replies.map(({ text }) => text)).toHaveLength(3);
  });

  it('3 says the phone and the role that policy gives', () => {
    const office = { phone: '555-0142', contactRole: 'our office manager' };
    expect(chooseReplies(angry, office, 'en', []).replies[0]?.text).toContain('our office manager at 555-0142');
    expect(chooseReplies(angry, {}, 'en', []).replies[0]?.text).toContain('call our office.');
  });

  it('4 has ten replies or more for each of 30 kinds of review', () => {
    for (const language of languages)
      for (const band of bands)
        for (const topic of reviewTopics)
          expect(new Set(poolFor(language, band, topic).map(({ text }) => text)).size).toBeGreaterThanOrEqual(apart);
  });

  it('5 repeats none within ten, over 60 requests for reviews of one kind and of changing kinds', () => {
    const others = [
      angry,
      { text: 'ok', rating: 3 },
      { text: 'Slow', rating: 2 },
      { text: 'Great people!', rating: 5 },
    ];
    for (const reviews of [[angry], others]) {
      let offered: readonly string[] = [];
      const shown: string[] = [];
      for (let turn = 0; turn < 60; turn += 1) {
        const review = reviews[turn % reviews.length] ?? angry;
        const chosen = chooseReplies(review, {}, 'en', offered);
        offered = chosen.offered;
        shown.push(...chosen.replies.map(({ text }) => text));
      }
      for (let at = 0; at + apart <= shown.length; at += 1)
        expect(new Set(shown.slice(at, at + apart)).size).toBe(apart);
    }
  });

  it('6 takes the one whose turn is the longest ago where all were offered lately', () => {
    const pool = poolFor('en', 'low', 'general').slice(0, 3);
    expect(nextOf(pool, ['b', ...pool.map(({ id }) => id).toReversed()])).toBe(pool[2]);
    expect(nextOf([], [])).toBeUndefined();
  });
});

describe('offerReplies', () => {
  it('remembers ids and no words, also where two ask at once', async () => {
    const local = area();
    const both = await Promise.all([offerReplies(local, angry, {}, 'en'), offerReplies(local, angry, {}, 'en')]);
    const texts = both.flat().map(({ text }) => text);
    expect(new Set(texts).size).toBe(6);
    const ids = local.stored[offeredKey];
    expect(ids).toHaveLength(6);
    for (const id of ids as string[]) expect(id).toMatch(/^(?:en|es) (?:low|middle|high) [a-z]+ \d$/);
  });

  it('begins anew where what is stored is nothing of ours', async () => {
    const local = area({ [offeredKey]: { not: 'a list' } });
    expect(await offerReplies(local, angry, {}, 'en')).toHaveLength(3);
  });

  it('offers replies all the same where the storage fails', async () => {
    const fails = async (): Promise<never> => Promise.reject(new Error('quota'));
    const first = await offerReplies({ ...area(), get: fails, set: fails }, angry, {}, 'en');
    expect(first).toEqual(chooseReplies(angry, {}, 'en', []).replies);
  });
});
