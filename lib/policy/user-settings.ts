import { takeTurns } from './in-turn.ts';
import type { OptionKey, PolicyOption, PolicyProblem, PolicyValues } from './option.ts';
import { options } from './registry.ts';
import { userKey, type WriteArea } from './storage.ts';

/** What became of a wish to change a setting. */
export type SetOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: readonly Pick<PolicyProblem, 'item' | 'what'>[] };

const inTurn = takeTurns();

/**
 * Keeps one of the person's own settings, if all of it is good; with any problem nothing is written. It holds where
 * the organization has not set the same key. Rejects where the browser's storage does.
 */
export function setUserSetting<Key extends OptionKey>(
  local: WriteArea,
  key: Key,
  value: PolicyValues[Key],
): Promise<SetOutcome> {
  return inTurn(async () => {
    const option: PolicyOption = options[key];
    if (!option.userMaySet) return { saved: false, problems: [{ what: 'not-yours-to-set' }] };
    const parsed = option.parse(value);
    if (parsed.problems.length > 0 || !('value' in parsed)) return { saved: false, problems: parsed.problems };
    const { [key]: _before, ...others } = await readAll(local);
    // A wish that is the default is none: then a later default holds.
    const isDefault = JSON.stringify(parsed.value) === JSON.stringify(option.default);
    await local.set({ [userKey]: isDefault ? others : { ...others, [key]: parsed.value } });
    return { saved: true };
  });
}

/** Adds words that are always fine here. Words that are there already, or are too long, change nothing. */
export function addOwnWords(local: WriteArea, words: string): Promise<SetOutcome> {
  return inTurn(async () => {
    const all = await readAll(local);
    const known = options.ownWords.parse(all['ownWords'] ?? []).value ?? [];
    const parsed = options.ownWords.parse([...known, words.trim()]);
    if (parsed.problems.length > 0) return { saved: false, problems: parsed.problems };
    const value = [...new Set(parsed.value)];
    await local.set({ [userKey]: { ...all, ownWords: value } });
    return { saved: true };
  });
}

async function readAll(local: WriteArea): Promise<Record<string, unknown>> {
  const user = (await local.get(userKey))[userKey];
  return typeof user === 'object' && user !== null ? { ...user } : {};
}
