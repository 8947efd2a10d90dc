import { describe, expect, it } from 'vitest';
import type { Finding } from '../checker/finding.ts';
import { rules } from '../checker/registry.ts';
import { showFinding } from './finding.ts';

function finding(message: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: message.split('.')[0] ?? '',
    category: 'identifier',
    severity: 'error',
    stage: 'confirm',
    basis: { kind: 'law', cite: '45 CFR 164.502(a)' },
    message,
    start: 0,
    end: 4,
    links: [],
    rewrites: [],
    sentence: { start: 0, end: 9, ended: true },
    firm: true,
    mayBeOwn: false,
    ...more,
  };
}

const messages = [...rules].flatMap(([id, rule]) => [
  id,
  ...Object.keys(rule.variants ?? {}).map((name) => `${id}.${name}`),
]);

describe('a finding in words', () => {
  it.each(messages)('%s has its own words in both languages', (message) => {
    const english = showFinding(finding(message), 'en');
    const spanish = showFinding(finding(message), 'es');
    for (const part of ['title', 'why', 'advice'] as const) {
      expect(english[part].length).toBeGreaterThan(0);
      expect(spanish[part]).not.toBe(english[part]);
    }
    expect(english.title).not.toContain('once more');
  });

  it('names the reason: law with its paragraph, house policy, advice', () => {
    expect(showFinding(finding('x'), 'en').basis).toBe('Privacy law (45 CFR 164.502(a))');
    expect(showFinding(finding('x', { basis: { kind: 'policy' } }), 'en').basis).toBe('House policy');
    expect(showFinding(finding('x', { basis: { kind: 'advice' } }), 'es').basis).toBe('Consejo');
  });

  it('shows the first link, which is the organization’s own where it has one', () => {
    const links = [
      { url: 'https://intranet.example', text: 'Our policy' },
      { url: 'https://www.law.cornell.edu', text: '45 CFR' },
    ];
    expect(showFinding(finding('x', { links }), 'en').link).toEqual(links[0]);
    expect(showFinding(finding('x'), 'en').link).toBeNull();
  });

  it('still stands where its rule has no words: what vanished would look clean', () => {
    const shown = showFinding(finding('gone-rule.variant'), 'en');
    expect(shown.title).toBe('Please look at these words once more.');
    expect(shown).toMatchObject({ start: 0, end: 4, severity: 'error', stage: 'confirm' });
  });

  it('carries nothing that the page has no use for', () => {
    const carried = Object.keys(showFinding(finding('x'), 'en'));
    expect(carried).not.toContain('message');
    expect(carried).not.toContain('links');
  });
});
