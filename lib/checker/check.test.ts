import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../test/eval/hinge.ts';
import { anyDraft, disguises, laws } from '../../test/soak/laws.ts';
import { check, createSentenceCache, messageText } from './check.ts';
import type { Draft } from './draft.ts';
import { plainText } from './language/plain.ts';
import { flags } from './finding.ts';
import { defaultPolicy } from './policy.ts';
import { rules } from './registry.ts';

/** As many as keep `npm test` short; `npm run soak` does the rest. */
const runs = 60;
const reply = (text: string): Draft => ({ text, kind: 'reply', replyTo: null, images: [] });

describe('check', () => {
  it.each(Object.entries(laws))('1 %s', { timeout: 60_000 }, (_title, law) => {
    fc.assert(fc.property(anyDraft, law), { seed: 11, numRuns: runs });
  });

  it.each(Object.entries(disguises))('2 reads through %s', (_way, disguise) => {
    const next = random(5);
    const text =
      'Hi Lena, you were our patient in May and your root canal went great. Gracias por su visita a la clínica.';
    const plain = check(reply(text), defaultPolicy);
    expect(plain.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
    const written = disguise(text, next);
    expect(written).not.toBe(text);
    const found = check(reply(written), defaultPolicy);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(
      plain.map(({ rule, severity }) => [rule, severity]),
    );
    expect(found.map(({ start, end }) => plainText(written.slice(start, end)).text)).toEqual(
      plain.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it.each([
    'you were our pat\u200Bient',
    'you were our раtіent',
    'yo\0u were our pa\u202Etient',
    'you were our p\uFEFFatie\u00ADnt',
  ])('3 finds the error in %j', (text) => {
    expect(check(reply(`Hi. ${text}.`), defaultPolicy)).toMatchObject([
      { severity: 'error', rule: 'patient-confirmation' },
    ]);
  });

  it('3 throws on nothing: a megabyte without a space, half of every emoji, null bytes', { timeout: 120_000 }, () => {
    for (const long of [
      'x'.repeat(1_000_000),
      '\uD83D'.repeat(200_000),
      '\0'.repeat(500_000),
      '\u200D'.repeat(200_000),
    ])
      expect(() => check(reply(long), defaultPolicy)).not.toThrow();
    expect(check(reply(`${'x'.repeat(1_000_000)} Your root canal went great.`), defaultPolicy)).not.toEqual([]);
  });

  it.each([1, 4, 30])('finds a sentence that tells for sure among %i harmless ones', (count) => {
    const harmless = ' We read every comment and we would like to listen.'.repeat(count);
    const found = check(reply(`Your root canal went great, Lena.${harmless}`), defaultPolicy);
    expect(found.filter(flags).map(({ rule }) => rule)).toContain('health-detail');
  });

  it('leaves posts on medicine in general alone', () => {
    const posts = [
      'Do you know how your HDL cholesterol level compares?',
      'To confirm the diagnosis, a doctor may do a surgical lung biopsy.',
      'Blood always has some glucose in it because the body needs it for energy.',
    ];
    for (const text of posts)
      expect(check({ text, kind: 'post', replyTo: null, images: [] }, defaultPolicy).filter(flags)).toEqual([]);
  });

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
      fc.property(anyDraft, (one) => {
        for (const { message } of check(one, defaultPolicy)) expect(messageText(message, 'es')?.title).toBeTruthy();
      }),
      { seed: 13, numRuns: 40 },
    );
  }, 60_000);

  it('8 offers wordings that keep the rest of the sentence, the greeting, and the rest of the draft', () => {
    const first = (words: string, as: Draft['kind'], replyTo: Draft['replyTo'] = null): string | undefined => {
      const [rewrite] = check({ text: words, kind: as, replyTo, images: [] }, defaultPolicy)[0]?.rewrites ?? [];
      return rewrite && words.slice(0, rewrite.start) + rewrite.text + words.slice(rewrite.end);
    };
    const glad = { text: 'Great people', author: 'Lena', rating: 5 };
    expect(first('Thank you for choosing us, Lena! 😊', 'review-reply', glad)).toMatch(
      /^Thank you for (?:the kind words|such a nice note|taking the time to write), Lena! 😊$/,
    );
    expect(first('Lena, your root canal went great.', 'review-reply', glad)).toMatch(/^Lena, [a-z]/);
    expect(first('Say hello to our 92-year-old champion!', 'post')).toBe('Say hello to our champion!');
    expect(first('Please call us at [phone number].', 'reply')).toBe('Please call us.');
    expect(first('Thank you for the note, [Name]!', 'reply')).toBe('Thank you for the note!');
    const others = 'The new mural in our lobby is done. Come and see it on Friday.';
    expect(first(`${others} Mr. Ortiz cried when his biopsy came back clear.`, 'post')).toBe(others);
  });

  it('9 has a wording for each of hundreds of findings, though it reads only so much again', () => {
    const one = 'Thank you for choosing us for your root canal, Lena. ';
    const cache = createSentenceCache();
    const whole: Draft = { text: one.repeat(400), kind: 'review-reply', replyTo: null, images: [] };
    const findings = check(whole, defaultPolicy, cache);
    expect(findings.length).toBeGreaterThan(100);
    expect(findings.every(({ rewrites }) => rewrites.length > 0)).toBe(true);
  });
});
