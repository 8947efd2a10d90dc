import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endPause, isPaused, pauseFrom, pauseKey, readPaused, startPause } from './pause.ts';
import type { WriteArea } from './storage.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

describe('off until tomorrow', () => {
  it('lasts until the next midnight where the person is', () => {
    const now = new Date(2026, 10, 22, 14, 30);
    expect(pauseFrom(now).until).toBe(new Date(2026, 10, 23).getTime());
    const lateOnNewYearsEve = new Date(2026, 11, 31, 23, 59, 59);
    expect(pauseFrom(lateOnNewYearsEve).until - lateOnNewYearsEve.getTime()).toBe(1000);
  });

  it('never holds longer than 24 hours by any clock, and holds at once: 1000 moments', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2024, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true }),
        fc.integer({ min: -3 * day, max: 3 * day }),
        (start, later) => {
          const pause = pauseFrom(start);
          expect(isPaused(pause, start, true)).toBe(true);
          const holds = isPaused(pause, new Date(start.getTime() + later), true);
          expect(holds && (later < 0 || later >= day)).toBe(false);
        },
      ),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('ends at midnight, and when the clock is moved back to before it began', () => {
    const now = new Date(2026, 10, 22, 14, 30);
    const pause = pauseFrom(now);
    expect(isPaused(pause, new Date(pause.until - 1), true)).toBe(true);
    expect(isPaused(pause, new Date(pause.until), true)).toBe(false);
    expect(isPaused(pause, new Date(now.getTime() - 1), true)).toBe(false);
  });

  it('does not hold where policy locks the switch', () => {
    const now = new Date();
    expect(isPaused(pauseFrom(now), now, false)).toBe(false);
  });

  it.each([
    null,
    'forever',
    {},
    { since: 0 },
    { since: 0, until: Infinity },
    { since: 0, until: 9e15 },
    { since: '0', until: 9e15 },
  ])('is not taken from %j in storage', (stored) => {
    expect(isPaused(stored, new Date(), true)).toBe(false);
  });

  it('is started and ended in storage', async () => {
    const content: Record<string, unknown> = {};
    const local: WriteArea = {
      get: (key) => Promise.resolve(typeof key === 'string' ? { [key]: content[key] } : content),
      set: async (items) => void Object.assign(content, items),
      remove: async (key) => void Reflect.deleteProperty(content, key),
    };
    const now = new Date(2026, 10, 22, 9);
    expect(await readPaused(local, now, true)).toBe(false);
    await startPause(local, now);
    expect(content[pauseKey]).toEqual({ since: now.getTime(), until: now.getTime() + 15 * hour });
    expect(await readPaused(local, now, true)).toBe(true);
    await endPause(local);
    expect(await readPaused(local, now, true)).toBe(false);
  });
});
