import type { WriteArea, ReadArea } from './storage.ts';

/** Where "off until tomorrow" stands in `storage.local`. */
export const pauseKey = 'pause';

/** Epoch ms; checking is off from `since` until `until`. */
export interface Pause {
  readonly since: number;
  readonly until: number;
}

const day = 24 * 60 * 60 * 1000;

/** From now until the next midnight where the person is, and never longer than 24 hours (a night can have 25). */
export function pauseFrom(now: Date): Pause {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  return { since: now.getTime(), until: Math.min(midnight, now.getTime() + day) };
}

/**
 * Whether checking is off. A clock that was moved back to before the start ends it, and so does anything that is not
 * a pause of at most 24 hours: in doubt drafts are checked.
 */
export function isPaused(stored: unknown, now: Date, mayPause: boolean): boolean {
  if (!mayPause || typeof stored !== 'object' || stored === null) return false;
  if (!('since' in stored) || !('until' in stored)) return false;
  const { since, until } = stored;
  if (typeof since !== 'number' || typeof until !== 'number' || until - since > day) return false;
  return since <= now.getTime() && now.getTime() < until;
}

/** Whether checking is off now. Where policy locks the switch it never is. */
export async function readPaused(local: ReadArea, now: Date, mayPause: boolean): Promise<boolean> {
  return isPaused((await local.get(pauseKey))[pauseKey], now, mayPause);
}

export async function startPause(local: WriteArea, now: Date): Promise<Pause> {
  const pause = pauseFrom(now);
  await local.set({ [pauseKey]: pause });
  return pause;
}

export async function endPause(local: WriteArea): Promise<void> {
  await local.remove(pauseKey);
}
