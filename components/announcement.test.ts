import { describe, expect, it } from 'vitest';
import { textsFor } from '../lib/locales/compose.ts';
import type { ShownFinding } from '../lib/messages.ts';
import { announce, silence } from './announcement.ts';

const texts = textsFor('en');

function finding(rule: string, start: number, severity: ShownFinding['severity'] = 'error'): ShownFinding {
  return {
    rule,
    start,
    end: start + 4,
    severity,
    category: 'identifier',
    stage: 'confirm',
    title: `Title of ${rule}.`,
    why: '',
    advice: '',
    basis: '',
    link: null,
    rewrites: [],
    sentence: { start: 0, end: 40, ended: true },
    firm: true,
    mayBeOwn: false,
  };
}

describe('the live region', () => {
  it('says a new finding with its title and how many there are', () => {
    const one = announce(silence, [finding('name', 3)], texts);
    expect(one.text).toBe('1 thing to check in your draft. Title of name.');
    const two = announce(one, [finding('name', 3), finding('date', 20)], texts);
    expect(two.text).toBe('2 things to check in your draft. Title of date.');
  });

  it('is silent while findings only move with the text', () => {
    const before = announce(silence, [finding('name', 3)], texts);
    expect(announce(before, [finding('name', 17)], texts)).toBe(before);
  });

  it('says the same rule a second time', () => {
    const before = announce(silence, [finding('name', 3)], texts);
    expect(announce(before, [finding('name', 3), finding('name', 20)], texts).text).toContain('2 things');
  });

  it('counts down and says when nothing is left', () => {
    const two = announce(silence, [finding('name', 3), finding('date', 20)], texts);
    const one = announce(two, [finding('date', 20)], texts);
    expect(one.text).toBe('1 thing left to check.');
    expect(announce(one, [], texts).text).toBe('Nothing left to check in your draft.');
  });

  it('says nothing of tips, and nothing of a draft that was clear all along', () => {
    expect(announce(silence, [], texts)).toBe(silence);
    expect(announce(silence, [finding('tip', 0, 'info')], texts)).toBe(silence);
  });
});
