import { describe, expect, it } from 'vitest';
import { checkBy } from '../check.ts';
import type { CheckerPolicy } from '../policy.ts';
import { defaultPolicy } from '../policy.ts';
import { readWeights } from './weights.ts';
import type { Weights } from './weights.ts';

/** Weights that give every draft the same score. */
function always(score: number): Weights {
  const bytes = (length: number): string => Buffer.alloc(length).toString('base64');
  return readWeights({
    bias: score,
    unit: 0,
    marks: bytes(1 << 18),
    weights: bytes(1 << 18),
    categoryUnit: 0,
    categoryBias: [0, 1, 0, 0, 0, 0],
    categoryWeights: bytes(6 << 13),
    network: null,
  });
}

function messages(weights: Weights, text: string, policy: Partial<CheckerPolicy> = {}): string[] {
  const draft = { text, kind: 'review-reply', replyTo: null, images: [] } as const;
  return checkBy(weights, draft, { ...defaultPolicy, ...policy }).map(
    ({ message, severity }) => `${message} ${severity}`,
  );
}

describe('rules and weights together', () => {
  const [low, high] = [always(-5), always(5)];

  it('take back what a phrase seems to say where all else speaks against it', () => {
    expect(messages(always(1), 'Your A1C was high.')).toContain('health-detail error');
    expect(messages(low, 'Your A1C was high.')).toEqual([]);
  });

  it('never take back what is said outright, or a number that identifies', () => {
    expect(messages(low, 'Thank you for choosing us!')).toEqual(['patient-confirmation error']);
    expect(messages(low, 'We are open. SSN 219-09-9999.').join()).toMatch(/identity-number/);
  });

  it('tell of a draft as a whole where no phrase does, and only there', () => {
    expect(messages(high, 'The lobby has new chairs.')).toEqual(['health-detail.whole error']);
    expect(messages(always(0.8), 'The lobby has new chairs.')).toEqual(['health-detail.whole warning']);
    expect(messages(high, 'Thank you for choosing us!')).toEqual(['patient-confirmation error']);
  });

  it('do not say again in other words what policy switched off or made a tip', () => {
    const text = 'Thank you for choosing us!';
    expect(messages(high, text, { rules: { 'patient-confirmation': { stage: 'off' } } })).toEqual([]);
    expect(messages(high, text, { rules: { 'patient-confirmation': { severity: 'info' } } })).toEqual([
      'patient-confirmation info',
    ]);
    expect(messages(high, 'The lobby has new chairs.', { rules: { 'health-detail': { stage: 'off' } } })).toEqual([]);
  });

  it('tell all the same where policy switched off no more than tips', () => {
    const off = { rules: { 'grey-phrase': { stage: 'off' } } } as const;
    expect(messages(high, 'We are sorry about your experience.', off)).toEqual(['health-detail.whole error']);
  });
});
