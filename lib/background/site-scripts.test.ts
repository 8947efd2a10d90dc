import { describe, expect, it } from 'vitest';
import { addSites, forgetSites, sitesKey } from '../policy/added-sites.ts';
import { createSiteScripts, type SiteScripts, type SiteScriptsHost } from './site-scripts.ts';

const forum = 'https://forum.example/*';
const clinic = 'https://*.clinic.example/*';

function browser(start: { readonly allowed?: readonly string[]; readonly stored?: unknown } = {}) {
  const content: Record<string, unknown> = start.stored === undefined ? {} : { [sitesKey]: start.stored };
  const allowed = new Set(start.allowed);
  const registered = new Map<string, readonly string[]>([['personal-messages', ['https://x.com/*']]]);
  const covered = new Set<string>();
  const steps: string[] = [];
  const host: SiteScriptsHost = {
    local: {
      get: async (key) => (typeof key === 'string' ? { [key]: content[key] } : { ...content }),
      set: async (items) => void Object.assign(content, items),
      remove: async (key) => void Reflect.deleteProperty(content, key),
    },
    isAllowed: async (pattern) => allowed.has(pattern),
    giveBack: async (pattern) => {
      steps.push(`give back ${pattern}`);
      allowed.delete(pattern);
    },
    registered: async () => [...registered.keys()],
    register: async (scripts) => {
      for (const { id, matches } of scripts) {
        if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.set(id, matches);
      }
    },
    unregister: async (ids) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    cover: async (patterns) => patterns.forEach((pattern) => covered.add(pattern)),
    uncover: async (patterns) => {
      steps.push(`uncover ${patterns.join()}`);
      patterns.forEach((pattern) => covered.delete(pattern));
    },
  };
  return { host, content, allowed, covered, steps, scripts: () => [...registered].slice(1) };
}

async function started(world: ReturnType<typeof browser>, policy: readonly string[] = []): Promise<SiteScripts> {
  const sites = createSiteScripts(world.host);
  await sites.follow(policy);
  return sites;
}

describe('sites that no platform names', () => {
  it('are covered at once when a person adds one, and leave nothing behind when it is removed', async () => {
    const world = browser();
    const sites = await started(world);
    world.allowed.add(forum);
    await addSites(world.host.local, [forum]);
    await sites.settle();
    expect(world.scripts()).toEqual([[`person ${forum}`, [forum]]]);
    expect([...world.covered]).toEqual([forum]);

    await forgetSites(world.host.local, [forum]);
    await sites.settle();
    expect(world.scripts()).toEqual([]);
    expect(world.content).toEqual({});
    expect(world.allowed.size).toBe(0);
    // While it may still be read, so that its style can be taken out too.
    expect(world.steps).toEqual([`uncover ${forum}`, `give back ${forum}`]);
  });

  it('are forgotten when the browser’s own settings take the permission away', async () => {
    const world = browser({ allowed: [forum], stored: [forum] });
    const sites = await started(world);
    expect([...world.covered]).toEqual([forum]);
    world.allowed.clear();
    await sites.settle();
    expect(world.scripts()).toEqual([]);
    expect(world.content).toEqual({});
    expect(world.steps).toEqual([`uncover ${forum}`]);
  });

  it('of the organization are registered where the permission is there, and wait for it where it is not', async () => {
    const world = browser();
    const sites = await started(world, [clinic]);
    expect(world.scripts()).toEqual([]);
    world.allowed.add(clinic);
    await sites.settle();
    expect(world.scripts()).toEqual([[`policy ${clinic}`, [clinic]]]);
    await sites.follow([]);
    expect(world.scripts()).toEqual([]);
    expect(world.allowed.size).toBe(0);
  });

  it('of the organization stand until its policy is known again', async () => {
    const world = browser({ allowed: [clinic] });
    await started(world, [clinic]);
    await createSiteScripts(world.host).settle();
    expect(world.scripts()).toEqual([[`policy ${clinic}`, [clinic]]]);
    expect(world.steps).toEqual([]);
  });

  it('stay covered where another pattern has them too', async () => {
    const one = 'https://a.clinic.example/*';
    const world = browser({ allowed: [clinic, one], stored: [one] });
    const sites = await started(world, [clinic]);
    world.covered.clear();
    await forgetSites(world.host.local, [one]);
    await sites.settle();
    expect([...world.covered]).toEqual([clinic]);
  });

  it('pass from the person to the organization and back without leaving a tab', async () => {
    const world = browser({ allowed: [forum], stored: [forum] });
    const sites = await started(world);
    await sites.follow([forum]);
    expect(world.scripts().map(([id]) => id)).toEqual([`policy ${forum}`]);
    await sites.follow([]);
    expect(world.scripts().map(([id]) => id)).toEqual([`person ${forum}`]);
    expect(world.steps).toEqual([]);
  });

  it('are the good ones of a store that is garbage', async () => {
    const world = browser({ allowed: [forum], stored: [forum, { a: 1 }, null, 'https://*/*'] });
    await started(world);
    expect(world.scripts().map(([id]) => id)).toEqual([`person ${forum}`]);
  });

  it('are looked at one change after the other', async () => {
    const world = browser({ allowed: [forum], stored: [forum] });
    const sites = createSiteScripts(world.host);
    await Promise.all([sites.settle(), sites.follow([]), sites.settle(), sites.settle()]);
    expect(world.scripts()).toHaveLength(1);
  });
});
