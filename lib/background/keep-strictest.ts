import { strictestKey } from '../messages.ts';
import type { EffectivePolicy } from '../policy/layer.ts';
import type { WriteArea } from '../policy/storage.ts';
import { strictestStage } from '../policy/strictest-stage.ts';

/** Leaves for the pages' scripts the stage that holds a draft which the background gives no answer to. */
export async function keepStrictest(local: WriteArea, { values, managed }: EffectivePolicy): Promise<void> {
  // What an organization has set may only be late: until it is known, what was kept holds.
  if (managed !== 'present' && managed !== 'absent') return;
  const strictest = values.holdPosts ? strictestStage(values) : 'off';
  const kept = (await local.get(strictestKey))[strictestKey];
  if (kept !== strictest) await local.set({ [strictestKey]: strictest });
}
