import { describe, expect, it } from 'vitest';
import { stages } from '../checker/finding.ts';
import { verdictOf, type Standing } from './verdict.ts';

const clean: Standing = {
  mayHold: true,
  text: 'Open until five.',
  answered: 'Open until five.',
  isTroubled: false,
  strictest: 'confirm',
  findings: [],
};
const at = (change: Partial<Standing>): string => verdictOf({ ...clean, ...change });

describe('verdictOf', () => {
  it('lets a clean draft pass, and an empty one without asking', () => {
    expect(at({})).toBe('pass');
    expect(at({ text: ' \n', answered: null })).toBe('pass');
  });

  it('waits for the answer to exactly this text', () => {
    expect(at({ answered: 'Open until five' })).toBe('wait');
    expect(at({ answered: null })).toBe('wait');
  });

  it('holds by what was found before the edit, as long as its words stand', () => {
    expect(at({ answered: 'Open', findings: [{ stage: 'confirm', severity: 'error' }] })).toBe('hold');
    expect(at({ answered: 'Open', findings: [{ stage: 'coach', severity: 'error' }] })).toBe('wait');
  });

  it.each(stages)('goes by the stage of a finding: %s', (stage) => {
    const verdict = at({ strictest: 'block', findings: [{ stage, severity: 'error' }] });
    expect(verdict).toBe(stage === 'confirm' || stage === 'block' ? 'hold' : 'pass');
  });

  it('never holds for a tip', () => {
    expect(at({ findings: [{ stage: 'confirm', severity: 'info' }] })).toBe('pass');
  });

  it('where the checker cannot answer, confirm lets pass and block holds', () => {
    expect(at({ isTroubled: true })).toBe('pass-unchecked');
    expect(at({ isTroubled: true, strictest: 'block' })).toBe('hold-unchecked');
  });

  it('holds by what was found before the checker could not answer any more', () => {
    expect(at({ isTroubled: true, findings: [{ stage: 'confirm', severity: 'error' }] })).toBe('hold');
    expect(at({ isTroubled: true, findings: [{ stage: 'confirm', severity: 'info' }] })).toBe('pass-unchecked');
  });

  it('does not take a box that could not be read for an empty one', () => {
    expect(at({ isTroubled: true, strictest: 'block', text: '', answered: null })).toBe('hold-unchecked');
  });

  it('holds nothing where holding has ended, or no rule asks for it', () => {
    const found: Partial<Standing> = { findings: [{ stage: 'block', severity: 'error' }], strictest: 'block' };
    expect(at({ ...found, mayHold: false })).toBe('pass');
    expect(at({ mayHold: false, answered: null })).toBe('pass');
    expect(at({ strictest: 'coach', answered: null, isTroubled: true })).toBe('pass');
  });
});
