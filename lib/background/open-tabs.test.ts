import { expect, it } from 'vitest';
import { injectOpenTabs } from './open-tabs.ts';

it('reaches every tab that can be reached and counts the others', async () => {
  const reached: number[] = [];
  const failed = await injectOpenTabs(
    {
      query: async () => [{ id: 1 }, { id: undefined }, { id: 2 }, { id: 3 }],
      execute: async (id) => {
        if (id === 2) throw new Error('Frame with ID 0 is showing error page');
        reached.push(id);
      },
    },
    ['https://x.com/*'],
    '/compose.js',
  );
  expect(reached).toEqual([1, 3]);
  expect(failed).toBe(1);
});
