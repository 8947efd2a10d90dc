import { endPause, pauseKey } from '../policy/pause.ts';
import type { WriteArea } from '../policy/storage.ts';

/** The alarm that ends "off until tomorrow" where a box is still open at midnight. */
export const pauseAlarm = 'pause-ends';

/** As much of `browser.alarms` as it takes. */
export interface Alarms {
  /** `when` in epoch ms. */
  create(name: string, info: { when: number }): unknown;
  clear(name: string): unknown;
}

/** Follows a change of the pause: an alarm for its end, or none where it ended early. */
export function followPause(changes: Readonly<Record<string, unknown>>, area: string, alarms: Alarms): void {
  if (area !== 'local' || !(pauseKey in changes)) return;
  const change = changes[pauseKey];
  const now = typeof change === 'object' && change !== null && 'newValue' in change ? change.newValue : undefined;
  const until = typeof now === 'object' && now !== null && 'until' in now ? now.until : undefined;
  if (typeof until === 'number') alarms.create(pauseAlarm, { when: until });
  else alarms.clear(pauseAlarm);
}

/** The alarm rang: what is stored goes, and every open box hears of it as of any other change. */
export async function onPauseAlarm(name: string, local: WriteArea): Promise<void> {
  if (name === pauseAlarm) await endPause(local);
}
