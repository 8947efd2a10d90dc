import { setTimeout as pause } from 'node:timers/promises';

/** How long anything is waited for, in milliseconds. */
const patience = 10_000;
const interval = 50;

/** Asks until the answer is neither null, undefined nor false; throws `failure` after ten seconds. */
export async function until<T>(
  ask: () => Promise<T>,
  failure: string | (() => Promise<string>),
): Promise<NonNullable<T>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(typeof failure === 'string' ? failure : await failure());
    await pause(interval);
  }
}
