import { expect, it } from 'vitest';
import { setPersonalMessages, type PersonalMessagesHost } from './personal-messages.ts';

function browser() {
  const scripts = new Set<string>(['person https://forum.example/*']);
  const told: boolean[] = [];
  const host: PersonalMessagesHost = {
    registered: async () => [...scripts],
    register: async (id) => scripts.add(id),
    unregister: async (ids) => ids.map((id) => scripts.delete(id)),
    tell: async (wanted) => told.push(wanted),
  };
  return { host, scripts, told };
}

it('tells open tabs of a change, and of nothing else', async () => {
  const { host, scripts, told } = browser();
  await setPersonalMessages(host, false, false);
  expect(told).toEqual([]);
  await setPersonalMessages(host, true, false);
  await setPersonalMessages(host, true, false);
  expect(told).toEqual([true]);
  expect(scripts.size).toBe(2);
  await setPersonalMessages(host, true, true);
  await setPersonalMessages(host, false, false);
  expect(told).toEqual([true, true, false]);
  expect([...scripts]).toEqual(['person https://forum.example/*']);
});
