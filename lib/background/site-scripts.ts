import { forgetSites, readSites } from '../policy/added-sites.ts';
import { takeTurns } from '../policy/in-turn.ts';
import type { WriteArea } from '../policy/storage.ts';

type Adder = 'person' | 'policy';

/** As much of the browser as it takes to check posts on sites that no platform names. */
export interface SiteScriptsHost {
  readonly local: WriteArea;
  isAllowed(pattern: string): Promise<boolean>;
  /** Gives back the permission for a site. */
  giveBack(pattern: string): Promise<unknown>;
  /** Ids of all scripts that are registered with the browser, ours among them. */
  registered(): Promise<readonly string[]>;
  register(scripts: readonly { readonly id: string; readonly matches: string[] }[]): Promise<unknown>;
  unregister(ids: string[]): Promise<unknown>;
  /** Puts our script into the open tabs of these sites. */
  cover(patterns: readonly string[]): Promise<unknown>;
  /** Takes everything of ours out of them. */
  uncover(patterns: readonly string[]): Promise<unknown>;
}

export interface SiteScripts {
  /** The sites that the organization added, once its policy is known. */
  follow(fromPolicy: readonly string[]): Promise<void>;
  /** Looks again, after a person added or removed a site or a permission changed. */
  settle(): Promise<void>;
}

const idOf = (by: Adder, pattern: string): string => `${by} ${pattern}`;

function read(id: string): { readonly by: Adder; readonly pattern: string } | null {
  const [by, pattern] = id.split(' ');
  return (by === 'person' || by === 'policy') && pattern ? { by, pattern } : null;
}

/**
 * Keeps the registered scripts as the person's sites, the organization's and the browser's permissions have it. What
 * the browser has registered is the one memory of it: a worker that dies half-way takes it up where it was.
 */
export function createSiteScripts(host: SiteScriptsHost): SiteScripts {
  const inTurn = takeTurns();
  let policy: readonly string[] | null = null;

  const settle = async (): Promise<void> => {
    const ids = (await host.registered()).filter((id) => read(id) !== null);
    const now = new Set(ids.map((id) => read(id)?.pattern ?? ''));
    const stored = await readSites(host.local);
    // Until the policy is known, what it had added before stands.
    const added = policy ?? ids.flatMap((id) => (read(id)?.by === 'policy' ? (read(id)?.pattern ?? []) : []));
    const wanted = new Set([...added, ...stored]);
    const allowed: string[] = [];
    for (const pattern of wanted) if (await host.isAllowed(pattern)) allowed.push(pattern);

    // Its permission was taken away in the browser's own settings: the site is removed.
    await forgetSites(
      host.local,
      stored.filter((pattern) => !allowed.includes(pattern)),
    );
    const then = new Set(allowed.map((pattern) => idOf(added.includes(pattern) ? 'policy' : 'person', pattern)));
    const gone = [...now].filter((pattern) => !allowed.includes(pattern));
    if (gone.length > 0) {
      await host.uncover(gone);
      for (const pattern of gone) if (!wanted.has(pattern)) await host.giveBack(pattern);
    }
    const stale = ids.filter((id) => !then.has(id));
    if (stale.length > 0) await host.unregister(stale);
    const fresh = [...then].filter((id) => !ids.includes(id));
    if (fresh.length > 0) {
      await host.register(fresh.map((id) => ({ id, matches: [read(id)?.pattern ?? ''] })));
    }
    // What was taken out may be covered by another pattern still.
    const open = gone.length > 0 ? allowed : allowed.filter((pattern) => !now.has(pattern));
    if (open.length > 0) await host.cover(open);
  };

  return {
    follow: (fromPolicy) => {
      policy = fromPolicy;
      return inTurn(settle);
    },
    settle: () => inTurn(settle),
  };
}
