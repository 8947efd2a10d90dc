import { describe, expect, it } from 'vitest';
import { namesOf } from '../check.ts';
import type { Draft } from '../draft.ts';
import { defaultPolicy } from '../policy.ts';
import { readDraft } from '../reading.ts';
import { judge } from './judge.ts';
import type { Judgment } from './judge.ts';
import { shipped } from './shipped.ts';
import { readWeights } from './weights.ts';

function judged(text: string, kind: Draft['kind'] = 'post', replyTo: Draft['replyTo'] = null): Judgment {
  const reading = readDraft({ text, kind, replyTo, images: [] }, defaultPolicy);
  return judge(reading, namesOf(reading), shipped());
}

describe('the learned weights', () => {
  it.each([
    [
      'post',
      'Our 94-year-old patient went home today after her hip surgery.',
      'Our office went home early today after the staff picnic.',
    ],
    ['reply', 'Your root canal went great, Lena.', 'Root canals go well for most people, Lena.'],
    [
      'review-reply',
      'We were sorry you missed both your visits in May.',
      'We were sorry to read this and want to listen.',
    ],
  ] as const)('put what exposes somebody above its look-alike (%s)', (kind, exposing, fine) => {
    expect(judged(exposing, kind).score).toBeGreaterThan(judged(fine, kind).score + 0.5);
  });

  it('point at words of the sentence that tells', () => {
    const text = 'Happy Friday, everybody. Mr. Dale went home after his hip surgery. Parking is free today.';
    const { best } = judged(text);
    expect(text.slice(best?.span.start, best?.span.end)).toMatch(/went home after his hip/);
    expect(text.slice(best?.span.start, best?.span.end)).not.toMatch(/Friday|Parking/);
  });

  it('name every category once, the likeliest first', () => {
    const { categories } = judged('Your potassium was 6.1, stop the lisinopril tonight.', 'reply');
    expect(categories[0]).toBe('health-detail');
    expect(new Set(categories).size).toBe(6);
  });

  it('weigh nothing where there is no weight', () => {
    const bytes = (length: number): string => Buffer.alloc(length).toString('base64');
    const none = readWeights({
      bias: -1,
      unit: 1,
      marks: bytes(1 << 18),
      weights: bytes(1 << 18),
      categoryUnit: 1,
      categoryBias: [0, 0, 0, 0, 0, 0],
      categoryWeights: bytes(6 << 13),
      network: null,
    });
    const reading = readDraft(
      { text: 'Your root canal went great.', kind: 'reply', replyTo: null, images: [] },
      defaultPolicy,
    );
    expect(judge(reading, namesOf(reading), none).score).toBe(-1);
  });

  it('stay within a megabyte', async () => {
    const { statSync } = await import('node:fs');
    const size = ['weights.json', 'classes.json'].reduce(
      (sum, name) => sum + statSync(new URL(name, import.meta.url)).size,
      0,
    );
    expect(size).toBeLessThan(1 << 20);
  });
});
