import { expect, it } from 'vitest';
import { takeTurns } from './in-turn.ts';

it('does one thing after the other, whatever became of the one before', async () => {
  const inTurn = takeTurns();
  const steps: string[] = [];
  const slow = inTurn(async () => {
    steps.push('slow begins');
    await new Promise((resolve) => setImmediate(resolve));
    steps.push('slow fails');
    throw new Error('no');
  });
  const quick = inTurn(async () => {
    steps.push('quick');
    return 1;
  });
  await expect(slow).rejects.toThrow('no');
  expect(await quick).toBe(1);
  expect(steps).toEqual(['slow begins', 'slow fails', 'quick']);
});
