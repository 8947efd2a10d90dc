import { layer, type EffectivePolicy, type Settings } from './layer.ts';
import type { PolicyProblem } from './option.ts';
import { userKey, type PolicyStorage, type ReadArea, type WatchedStorage } from './storage.ts';

interface Answer {
  readonly settings: Settings;
  readonly state: EffectivePolicy['managed'];
}

/** Reads what the organization and the person have set. Never rejects: what cannot be read is among the problems. */
export async function readPolicy(storage: PolicyStorage): Promise<EffectivePolicy> {
  const [managed, user] = await Promise.all([readManaged(storage.managed), readUser(storage.local)]);
  return combine(managed, user);
}

/**
 * Calls back with the settings now and after each change, until `signal` aborts. `storage.managed` can take seconds
 * after a cold start; where it is late the first call comes without it, with `managed: 'pending'`. Listens from the
 * first moment on, so that a worker that was started by a change hears of it. `isNews` is false for what the
 * storage held as the listening began.
 */
export function watchPolicy(
  storage: WatchedStorage,
  listener: (policy: EffectivePolicy, isNews: boolean) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const read = async (isFirst: boolean): Promise<void> => {
    const turn = ++latest;
    let isNews = !isFirst;
    const tell = (policy: EffectivePolicy): void => {
      if (turn === latest && !signal.aborted) listener(policy, isNews);
      isNews = true;
    };
    const managed = readManaged(storage.managed);
    let answered = false;
    const noteAnswer = async (): Promise<void> => {
      await managed;
      answered = true;
    };
    void noteAnswer();
    const user = await readUser(storage.local);
    if (isFirst && !answered) tell(pending(user));
    tell(combine(await managed, user));
  };
  const onChange = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && userKey in changes)) void read(false);
  };
  storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChange), { once: true });
  void read(true);
}

function pending(user: Settings | null): EffectivePolicy {
  const policy = combine({ settings: {}, state: 'pending' }, user);
  return { ...policy, values: { ...policy.values, mayPause: false } };
}

function combine(managed: Answer, user: Settings | null): EffectivePolicy {
  const policy = layer(managed.settings, user ?? {}, managed.state);
  const unreadable: PolicyProblem[] = [];
  if (managed.state === 'unreadable') unreadable.push({ key: '', source: 'managed', what: 'unreadable' });
  if (user === null) unreadable.push({ key: '', source: 'user', what: 'unreadable' });
  return { ...policy, problems: [...unreadable, ...policy.problems] };
}

async function readManaged(area: ReadArea): Promise<Answer> {
  try {
    const settings = await area.get();
    return { settings, state: Object.keys(settings).length > 0 ? 'present' : 'absent' };
  } catch (error) {
    // Firefox throws where no policy is set (bugs 1784446, 1868153); anything else is told to the person.
    const none = error instanceof Error && /managed storage manifest not found/i.test(error.message);
    return { settings: {}, state: none ? 'absent' : 'unreadable' };
  }
}

async function readUser(area: ReadArea): Promise<Settings | null> {
  try {
    const user = (await area.get(userKey))[userKey];
    return typeof user === 'object' && user !== null ? { ...user } : {};
  } catch {
    // Not swallowed: null becomes a problem that the options page shows.
    return null;
  }
}
