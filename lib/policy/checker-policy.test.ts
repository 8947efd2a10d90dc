import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../checker/policy.ts';
import { toCheckerPolicy } from './checker-policy.ts';
import { layer } from './layer.ts';

describe('what the checker gets', () => {
  it('is its own default where nothing is set: no empty name or phone', () => {
    expect(toCheckerPolicy(layer({}, {}, 'absent').values)).toEqual(defaultPolicy);
  });

  it('carries names, rules and links', () => {
    const { values } = layer(
      {
        organizationName: 'Cedar Falls Dental',
        phone: '555-0142',
        contactRole: 'our manager',
        ruleSettings: { 'identifier-phone': { severity: 'warning' } },
        policyLinks: { image: { url: 'https://intranet.example/images', text: 'Pictures' } },
      },
      {},
      'present',
    );
    expect(toCheckerPolicy(values)).toEqual({
      organizationName: 'Cedar Falls Dental',
      phone: '555-0142',
      contactRole: 'our manager',
      ownWords: [],
      part2Program: false,
      rules: { 'identifier-phone': { severity: 'warning' } },
      links: { image: { url: 'https://intranet.example/images', text: 'Pictures' } },
    });
  });
});
