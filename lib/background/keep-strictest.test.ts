import { describe, expect, it } from 'vitest';
import { layer, type EffectivePolicy } from '../policy/layer.ts';
import { keepStrictest } from './keep-strictest.ts';

const blocking = { ruleSettings: JSON.stringify({ 'health-detail': { stage: 'block' } }) };

function arrange(kept: Record<string, unknown> = {}) {
  let writes = 0;
  return {
    kept,
    writes: () => writes,
    get: async () => kept,
    set: async (items: Record<string, unknown>) => {
      writes++;
      Object.assign(kept, items);
    },
    remove: async () => undefined,
  };
}

describe('keepStrictest', () => {
  it.each<[string, EffectivePolicy, string]>([
    ['what errors do by default', layer({}, {}, 'absent'), 'confirm'],
    ['that some rule blocks', layer(blocking, {}, 'present'), 'block'],
    ['that all holding has ended', layer({ ...blocking, holdPosts: false }, {}, 'present'), 'off'],
  ])('keeps %s', async (_what, policy, strictest) => {
    const local = arrange();
    await keepStrictest(local, policy);
    expect(local.kept).toEqual({ strictest });
  });

  it.each(['pending', 'unreadable'] as const)('keeps what it knew while the policy is %s', async (state) => {
    const local = arrange({ strictest: 'block' });
    await keepStrictest(local, layer({}, {}, state));
    expect(local.kept).toEqual({ strictest: 'block' });
  });

  it('writes nothing that is there already', async () => {
    const local = arrange({ strictest: 'confirm' });
    await keepStrictest(local, layer({}, {}, 'absent'));
    expect(local.writes()).toBe(0);
  });
});
