import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSites, forgetSites, readSites, sitesKey } from './added-sites.ts';
import type { WriteArea } from './storage.ts';

function memory(start: Record<string, unknown> = {}): WriteArea & { readonly content: Record<string, unknown> } {
  const content = { ...start };
  return {
    content,
    get: (key) => Promise.resolve(typeof key === 'string' ? { [key]: content[key] } : { ...content }),
    set: async (items) => void Object.assign(content, items),
    remove: async (key) => void Reflect.deleteProperty(content, key),
  };
}

const [forum, clinic] = ['https://forum.example/*', 'https://clinic.example/*'];

describe('the sites that a person added', () => {
  it('are kept once each, also when several come at once', async () => {
    const local = memory();
    await Promise.all([addSites(local, [forum]), addSites(local, [clinic]), addSites(local, [forum])]);
    expect(local.content).toEqual({ [sitesKey]: [forum, clinic] });
  });

  it('leave nothing behind when the last one goes', async () => {
    const local = memory({ pause: 1 });
    await addSites(local, [forum, clinic]);
    await forgetSites(local, [forum]);
    expect(await readSites(local)).toEqual([clinic]);
    await forgetSites(local, [clinic]);
    expect(local.content).toEqual({ pause: 1 });
  });

  it('are the good ones of what is stored, and a new one joins them', async () => {
    const local = memory({ pause: 1, [sitesKey]: [forum, 7, null, 'https://*/*', { a: 1 }, 'http://x.example/*'] });
    expect(await readSites(local)).toEqual([forum]);
    await addSites(local, [clinic]);
    expect(local.content).toEqual({ pause: 1, [sitesKey]: [forum, clinic] });
  });

  it('are read out of anything without an error: 200 stores', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        const local = memory({ [sitesKey]: stored });
        await addSites(local, [clinic]);
        expect(await readSites(local)).toContain(clinic);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
