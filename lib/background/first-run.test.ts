import { describe, expect, it } from 'vitest';
import { shouldGreet, type Arrival } from './first-run.ts';

const alone: Arrival = {
  reason: 'install',
  installType: 'normal',
  managed: async () => ({}),
  managedArrives: async () => false,
};

describe('shouldGreet', () => {
  it('greets a person who installed it alone', async () => {
    expect(await shouldGreet(alone)).toBe(true);
  });

  it('greets in Firefox, where no policy means a rejection', async () => {
    const managed = async (): Promise<never> => {
      throw new Error('Managed storage manifest not found');
    };
    expect(await shouldGreet({ ...alone, managed })).toBe(true);
  });

  it.each<[string, Partial<Arrival>]>([
    ['an update', { reason: 'update' }],
    ['a copy that the organization installed', { installType: 'admin' }],
    ['a policy that is there', { managed: async () => ({ organizationName: 'Riverbend' }) }],
    ['a policy that arrives a moment later', { managedArrives: async () => true }],
  ])('stays quiet for %s', async (_why, part) => {
    expect(await shouldGreet({ ...alone, ...part })).toBe(false);
  });
});
