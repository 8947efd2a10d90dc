import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, createSentenceCache, messageText } from './check.ts';
import type { Draft } from './draft.ts';
import { draftKinds } from './draft.ts';
import { defaultPolicy } from './policy.ts';
import { rules } from './registry.ts';

const kind = fc.constantFrom(...draftKinds);
/** Pieces that rules look for, between anything a keyboard or a paste can bring. */
const pieces = [
  'Thank you for choosing us',
  'your crown',
  'Our 92-year-old champion',
  'MRN 00482917',
  'had a guy come in today',
  '👩‍⚕️',
  '👍🏽',
  'é',
  'e\u0301',
  '\u0000',
  '\uD83D',
  '\uDC4D',
  '\u200D',
  '\u202E',
  '\u200B',
  '\n',
  '. ',
  '! ',
  '? ',
  '“',
  '’',
  ' ',
  'if ',
  'Gracias por su visita',
  '#beforeandafter',
  '@someone',
  '(555) 555-0100',
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const draft = fc.record({
  text,
  kind,
  replyTo: fc.option(fc.record({ text, author: text, rating: fc.integer({ min: 1, max: 5 }) }), { nil: null }),
  images: fc.constant([]),
});

const edges = (value: string): Set<number> => {
  const found = new Set([value.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)) found.add(index);
  return found;
};

describe('check', () => {
  it('1 finds spans inside the text, on grapheme edges, sorted, without overlaps of one rule', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const findings = check(one, defaultPolicy);
        const at = edges(one.text);
        for (const { start, end, sentence, rewrites } of findings) {
          expect(start).toBeLessThan(end);
          expect(at.has(start) && at.has(end)).toBe(true);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          for (const rewrite of rewrites)
            expect(0 <= rewrite.start && rewrite.start <= rewrite.end && rewrite.end <= one.text.length).toBe(true);
        }
        for (const [index, finding] of findings.entries()) {
          const next = findings[index + 1];
          expect(finding.start).toBeLessThanOrEqual(next?.start ?? Infinity);
          const later = findings.slice(index + 1).filter((other) => other.rule === finding.rule);
          expect(later.every((other) => other.start >= finding.end)).toBe(true);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  }, 60_000);

  it('2 gives the same answer every time, with and without a cache', () => {
    const cache = createSentenceCache(5);
    fc.assert(
      fc.property(draft, (one) => {
        const plain = check(one, defaultPolicy);
        expect(check(one, defaultPolicy, cache)).toEqual(plain);
        expect(check(one, defaultPolicy, cache)).toEqual(plain);
      }),
      { seed: 12, numRuns: 60 },
    );
  }, 60_000);

  it('3 reads one megabyte without a space, and one with many, in bounded time', () => {
    for (const long of ['x'.repeat(1_000_000), '\uD83D'.repeat(200_000), 'your visit was '.repeat(8_000)]) {
      const began = performance.now();
      check({ text: long, kind: 'reply', replyTo: null, images: [] }, defaultPolicy);
      expect(performance.now() - began).toBeLessThan(20_000);
    }
  }, 90_000);

  it('4 obeys the policy: a rule that is off finds nothing, a severity and a stage replace the rule’s own', () => {
    const one: Draft = { text: 'Thank you for choosing us, Lena!', kind: 'review-reply', replyTo: null, images: [] };
    const found = check(one, defaultPolicy).find((finding) => finding.rule === 'patient-confirmation');
    expect(found).toMatchObject({ severity: 'error', stage: 'confirm' });
    const with_ = (rule: object): unknown =>
      check(one, { ...defaultPolicy, rules: { 'patient-confirmation': rule } }).find(
        (finding) => finding.rule === 'patient-confirmation',
      );
    expect(with_({ stage: 'off' })).toBeUndefined();
    expect(with_({ severity: 'info', stage: 'block' })).toMatchObject({ severity: 'info', stage: 'block' });
    const url = { url: 'https://intranet.example/social', text: 'Our policy' };
    expect(check(one, { ...defaultPolicy, links: { 'patient-confirmation': url } })[0]?.links[0]).toEqual(url);
  });

  it('5 says the phone and the role in a safe wording only when policy has them', () => {
    const one: Draft = {
      text: 'Your A1C came back high.',
      kind: 'review-reply',
      replyTo: { text: 'Rude', rating: 1 },
      images: [],
    };
    const whole = (policy: typeof defaultPolicy): string | undefined =>
      check(one, policy)[0]?.rewrites.find(({ scope }) => scope === 'draft')?.text;
    expect(whole(defaultPolicy)).toContain('Please call our office.');
    expect(whole({ ...defaultPolicy, phone: '555-0100', contactRole: 'our office manager' })).toContain(
      'Please call our office manager at 555-0100.',
    );
  });

  it('6 looks only for numbers in a language that it does not read', () => {
    const one: Draft = {
      text: 'Merci beaucoup pour votre visite, nous sommes ravis. MRN 00482917',
      kind: 'review-reply',
      replyTo: null,
      images: [],
    };
    const found = check(one, defaultPolicy);
    expect(found.map(({ rule }) => rule)).toEqual(['identity-number']);
    expect([...new Set(found.map(({ rule }) => rules.get(rule)?.anyLanguage))]).toEqual([true]);
  });

  it('7 has a text for every message that a finding carries', () => {
    fc.assert(
      fc.property(draft, (one) => {
        for (const { message } of check(one, defaultPolicy)) expect(messageText(message, 'es')?.title).toBeTruthy();
      }),
      { seed: 13, numRuns: 40 },
    );
  }, 60_000);
});
