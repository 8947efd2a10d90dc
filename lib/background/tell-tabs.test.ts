import { expect, it } from 'vitest';
import { tellTabs, type TellingHost } from './tell-tabs.ts';

it('tells every tab, whichever of them refuse', async () => {
  const told: unknown[] = [];
  const tabs: TellingHost = {
    query: async () => [{ id: 1 }, {}, { id: 2 }, { id: 3 }],
    send: async (id, message) => {
      if (id === 2) throw new Error('Could not establish connection. Receiving end does not exist.');
      told.push([id, message]);
    },
  };
  await tellTabs(tabs, { type: 'refresh' });
  expect(told).toEqual([
    [1, { type: 'refresh' }],
    [3, { type: 'refresh' }],
  ]);
});
