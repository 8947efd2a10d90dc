import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layer } from './layer.ts';
import { itemLimit } from './option.ts';
import { optionKeys, options } from './registry.ts';

describe('layering', () => {
  it('puts the organization over the person over the defaults, key by key', () => {
    const { values, sources, problems } = layer(
      { organizationName: 'Cedar Falls Dental', phone: '' },
      { organizationName: 'Mine', phone: '555-0100', contactRole: 'our manager' },
      'present',
    );
    expect(values).toMatchObject({ organizationName: 'Cedar Falls Dental', phone: '', contactRole: 'our manager' });
    expect(sources).toMatchObject({
      organizationName: 'managed',
      phone: 'managed',
      contactRole: 'user',
      language: 'default',
    });
    expect(problems).toEqual([]);
  });

  it('keeps the good items of a list and names the bad ones by their place', () => {
    const { values, problems } = layer({ ownWords: ['Cedar Falls', 7, ' Dr. Osei ', ''] }, {}, 'present');
    expect(values.ownWords).toEqual(['Cedar Falls', 'Dr. Osei']);
    expect(problems).toEqual([
      { key: 'ownWords', source: 'managed', item: 1, what: 'wrong-type' },
      { key: 'ownWords', source: 'managed', item: 3, what: 'wrong-type' },
    ]);
  });

  it('reads lists and records out of JSON in a string, entry by entry', () => {
    const { values, problems } = layer(
      {
        ruleSettings: '{"identifier-phone": {"stage": "block"}, "health-detail": {"stage": "scream"}, "Bad Id": {}}',
        approvedReplies: '[{"title": "Thanks", "text": "Thank you."}, {"title": "No text"}]',
      },
      {},
      'present',
    );
    expect(values.ruleSettings).toEqual({ 'identifier-phone': { stage: 'block' } });
    expect(values.approvedReplies).toEqual([{ title: 'Thanks', text: 'Thank you.' }]);
    expect(problems).toEqual([
      { key: 'approvedReplies', source: 'managed', item: 1, what: 'wrong-type' },
      { key: 'ruleSettings', source: 'managed', item: 'health-detail', what: 'wrong-type' },
      { key: 'ruleSettings', source: 'managed', item: 'Bad Id', what: 'unknown-key' },
    ]);
  });

  it('takes only https for policy pages', () => {
    const link = (url: string): object => ({ url, text: 'Our policy' });
    const { values, problems } = layer(
      {
        policyLinks: {
          identifier: link('https://intranet.example/privacy'),
          // oxlint-disable-next-line eslint/no-script-url -- what must not come through
          image: link('javascript:alert(1)'),
          marketing: link('http://intranet.example/'),
          'patient-story': link('data:text/html,x'),
        },
      },
      {},
      'present',
    );
    expect(values.policyLinks).toEqual({ identifier: link('https://intranet.example/privacy') });
    expect(problems.map(({ item, what }) => [item, what])).toEqual([
      ['image', 'not-https'],
      ['marketing', 'not-https'],
      ['patient-story', 'not-https'],
    ]);
  });

  it('falls to the strictest value where the organization set something that cannot be understood', () => {
    const { values, sources, problems } = layer({ mayPause: 'no', part2Program: 1, language: 'fr' }, {}, 'present');
    expect(values).toMatchObject({ mayPause: false, part2Program: true, language: 'auto' });
    expect(sources).toMatchObject({ mayPause: 'managed', part2Program: 'managed', language: 'managed' });
    expect(problems).toHaveLength(3);
  });

  it('does not let a person set what is the organization’s alone', () => {
    const { values, problems } = layer(
      {},
      { mayPause: false, ruleSettings: '{"identifier-phone":{"stage":"off"}}' },
      'absent',
    );
    expect(values.mayPause).toBe(true);
    expect(values.ruleSettings).toEqual({});
    expect(problems.map(({ what }) => what)).toEqual(['not-yours-to-set', 'not-yours-to-set']);
  });

  it('names keys that it does not know', () => {
    expect(layer({ organisationName: 'x' }, {}, 'present').problems).toEqual([
      { key: 'organisationName', source: 'managed', what: 'unknown-key' },
    ]);
  });

  it('leaves out what is beyond the limit and says so', () => {
    const { values, problems } = layer(
      { ownWords: Array.from({ length: itemLimit + 5 }, (_, n) => `w${n}`) },
      {},
      'present',
    );
    expect(values.ownWords).toHaveLength(itemLimit);
    expect(problems).toEqual([{ key: 'ownWords', source: 'managed', item: itemLimit, what: 'too-many' }]);
  });

  it('never says a value in a problem', () => {
    const canary = 'CANARY-7731';
    const wrong = Object.fromEntries(
      optionKeys.map((key) => [key, [{ [canary]: canary.repeat(900) }, canary.repeat(900)]]),
    );
    const { problems } = layer(wrong, wrong, 'present');
    expect(problems.length).toBeGreaterThan(optionKeys.length);
    expect(JSON.stringify(problems)).not.toContain(canary);
  });

  it('is not poisoned by "__proto__"', () => {
    const hostile = JSON.parse('{"__proto__": {"stage": "off"}, "constructor": {"stage": "off"}}') as object;
    const { values } = layer({ ruleSettings: hostile, ['__proto__']: { mayPause: true } }, {}, 'present');
    expect(Object.keys(values.ruleSettings)).toEqual(['constructor']);
    expect(({} as Record<string, unknown>)['stage']).toBeUndefined();
  });

  it('never throws, and always gives values of the right form: 500 policies', () => {
    const anything = fc.dictionary(fc.constantFrom(...optionKeys, 'other'), fc.anything({ withNullPrototype: true }));
    fc.assert(
      fc.property(anything, anything, (managed, user) => {
        const { values } = layer(managed, user, 'present');
        for (const key of optionKeys) {
          expect(options[key].parse(values[key]).problems).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
