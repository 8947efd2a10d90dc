import { takeTurns } from './in-turn.ts';
import { sitePattern } from './site-pattern.ts';
import type { ReadArea, WriteArea } from './storage.ts';

/** Where the sites that a person added stand in `storage.local`. */
export const sitesKey = 'sites';

const inTurn = takeTurns();

/** The match patterns of the sites that a person added, each once. What is stored and is none is passed over. */
export async function readSites(local: ReadArea): Promise<readonly string[]> {
  const stored = (await local.get(sitesKey))[sitesKey];
  const items: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return [...new Set(items.flatMap((item) => (typeof item === 'string' ? (sitePattern(item) ?? []) : [])))];
}

export function addSites(local: WriteArea, patterns: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const known = await readSites(local);
    const fresh = patterns.filter((pattern) => !known.includes(pattern));
    if (fresh.length > 0) await local.set({ [sitesKey]: [...known, ...fresh] });
  });
}

/** Forgets sites; without any left, nothing stays stored. */
export function forgetSites(local: WriteArea, patterns: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const known = await readSites(local);
    const left = known.filter((pattern) => !patterns.includes(pattern));
    if (left.length === known.length) return;
    await (left.length > 0 ? local.set({ [sitesKey]: left }) : local.remove(sitesKey));
  });
}
