import { describe, expect, it } from 'vitest';
import { strictestStage } from './strictest-stage.ts';

describe('strictestStage', () => {
  it('is that of errors where no rule is stricter', () => {
    expect(strictestStage({ ruleSettings: {} })).toBe('confirm');
    expect(strictestStage({ ruleSettings: { 'age-over-89': { stage: 'coach' }, other: { severity: 'info' } } })).toBe(
      'confirm',
    );
  });

  it('is block as soon as one rule blocks', () => {
    expect(strictestStage({ ruleSettings: { one: { stage: 'off' }, two: { stage: 'block' } } })).toBe('block');
  });
});
