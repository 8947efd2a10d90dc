import { describe, expect, it, vi } from 'vitest';
import type { EffectivePolicy } from './layer.ts';
import { readPolicy, watchPolicy } from './read.ts';
import { userKey, type ReadArea, type WatchedStorage } from './storage.ts';

function area(content: Record<string, unknown>): ReadArea {
  return { get: (key) => Promise.resolve(typeof key === 'string' ? { [key]: content[key] } : { ...content }) };
}

const failing = (message: string): ReadArea => ({ get: () => Promise.reject(new Error(message)) });

function watched(managed: ReadArea, local: ReadArea) {
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const storage: WatchedStorage = {
    managed,
    local,
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return {
    storage,
    listeners,
    change: (key: string, name: string) => listeners.forEach((tell) => tell({ [key]: {} }, name)),
  };
}

/** All that is told from now on, and whether it was news. */
function listen(storage: WatchedStorage): { readonly seen: EffectivePolicy[]; readonly news: boolean[] } {
  const seen: EffectivePolicy[] = [];
  const news: boolean[] = [];
  watchPolicy(
    storage,
    (policy, isNews) => {
      seen.push(policy);
      news.push(isNews);
    },
    new AbortController().signal,
  );
  return { seen, news };
}

describe('reading the settings', () => {
  it('takes Firefox’s "manifest not found" for "no policy"', async () => {
    const policy = await readPolicy({ managed: failing('Managed storage manifest not found'), local: area({}) });
    expect(policy.managed).toBe('absent');
    expect(policy.problems).toEqual([]);
  });

  it('says so where the browser cannot hand the settings out, and goes on with what there is', async () => {
    const policy = await readPolicy({
      managed: failing('disk on fire'),
      local: area({ [userKey]: { phone: '555-0100' } }),
    });
    expect(policy.managed).toBe('unreadable');
    expect(policy.values.phone).toBe('555-0100');
    expect(policy.problems).toEqual([{ key: '', source: 'managed', what: 'unreadable' }]);
    const both = await readPolicy({ managed: area({ phone: '1' }), local: failing('no') });
    expect(both.problems).toEqual([{ key: '', source: 'user', what: 'unreadable' }]);
    expect(both.values.phone).toBe('1');
  });
});

describe('watching the settings', () => {
  it('follows a change of either area, and stops with its signal', async () => {
    const content: Record<string, unknown> = { phone: '1' };
    const { storage, listeners, change } = watched(area(content), area({}));
    const controller = new AbortController();
    const seen: EffectivePolicy[] = [];
    watchPolicy(storage, (policy) => seen.push(policy), controller.signal);
    expect(listeners.size).toBe(1);
    await vi.waitFor(() => expect(seen.at(-1)?.values.phone).toBe('1'));
    content['phone'] = '2';
    change('phone', 'managed');
    await vi.waitFor(() => expect(seen.at(-1)?.values.phone).toBe('2'));
    const calls = seen.length;
    change('somethingElse', 'local');
    await Promise.resolve();
    expect(seen).toHaveLength(calls);
    controller.abort();
    expect(listeners.size).toBe(0);
  });

  it('does not wait for a slow policy: until it comes nothing can be switched off', async () => {
    let deliver: (settings: Record<string, unknown>) => void = () => undefined;
    const slow: ReadArea = { get: () => new Promise((resolve) => (deliver = resolve)) };
    const { storage } = watched(slow, area({ [userKey]: { phone: '555-0100' } }));
    const { seen, news } = listen(storage);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toMatchObject({ managed: 'pending', values: { phone: '555-0100', mayPause: false } });
    deliver({ phone: '555-0199' });
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[1]).toMatchObject({ managed: 'present', values: { phone: '555-0199', mayPause: true } });
    expect(news).toEqual([false, true]);
  });

  it('drops an older reading that ends after a newer one', async () => {
    const waiting: ((settings: Record<string, unknown>) => void)[] = [];
    const slow: ReadArea = { get: () => new Promise((resolve) => waiting.push(resolve)) };
    const { storage, change } = watched(slow, area({}));
    const { seen, news } = listen(storage);
    change('phone', 'managed');
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.({ phone: 'new' });
    await vi.waitFor(() => expect(seen.at(-1)?.values.phone).toBe('new'));
    waiting[0]?.({ phone: 'old' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen.at(-1)?.values.phone).toBe('new');
    // A change that starts a background is news to the pages, though nothing was told before it.
    expect(news).toEqual([true]);
  });
});
