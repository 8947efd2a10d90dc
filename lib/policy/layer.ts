import type { OptionKey, PolicyOption, PolicyProblem, PolicyValues } from './option.ts';
import { isOptionKey, optionKeys, options } from './registry.ts';

/** Who set a value. What the organization set, nobody else changes. */
export type Source = 'managed' | 'user' | 'default';

/** The settings in force, and who set each. */
export interface EffectivePolicy {
  readonly values: PolicyValues;
  readonly sources: Readonly<Record<OptionKey, Source>>;
  readonly problems: readonly PolicyProblem[];
  /** `pending`: the browser has not answered yet; until it has, checking cannot be switched off. */
  readonly managed: 'present' | 'absent' | 'unreadable' | 'pending';
}

export type Settings = Readonly<Record<string, unknown>>;

/**
 * Lays managed settings over the person's own over the defaults, key by key. Of a list or record the good items are
 * kept and the others reported. A managed value that is no use at all still takes the key from the person, and counts
 * as the option's strictest value.
 */
export function layer(managed: Settings, user: Settings, managedState: EffectivePolicy['managed']): EffectivePolicy {
  const problems: PolicyProblem[] = [];
  const values: Partial<Record<OptionKey, unknown>> = {};
  const sources: Partial<Record<OptionKey, Source>> = {};

  for (const key of optionKeys) {
    const option: PolicyOption = options[key];
    const set = fromManaged(key, option, managed, problems) ?? fromUser(key, option, user, problems);
    values[key] = set ? set.value : option.default;
    sources[key] = set ? set.source : 'default';
  }
  for (const key of Object.keys(managed)) {
    if (!isOptionKey(key)) problems.push({ key: key.slice(0, 60), source: 'managed', what: 'unknown-key' });
  }
  // Every key of the registry went through its own parser above; the walk has lost the parsers' types.
  return {
    values: values as PolicyValues, // oxlint-disable-line typescript/no-unsafe-type-assertion -- see above
    sources: sources as Record<OptionKey, Source>, // oxlint-disable-line typescript/no-unsafe-type-assertion -- see above
    problems,
    managed: managedState,
  };
}

interface Set {
  readonly value: unknown;
  readonly source: Source;
}

function fromManaged(key: OptionKey, option: PolicyOption, managed: Settings, problems: PolicyProblem[]): Set | null {
  if (!Object.hasOwn(managed, key)) return null;
  const parsed = option.parse(managed[key]);
  problems.push(...parsed.problems.map((problem) => ({ key, source: 'managed' as const, ...problem })));
  if ('value' in parsed) return { value: parsed.value, source: 'managed' };
  return { value: 'strictest' in option ? option.strictest : option.default, source: 'managed' };
}

function fromUser(key: OptionKey, option: PolicyOption, user: Settings, problems: PolicyProblem[]): Set | null {
  if (!Object.hasOwn(user, key)) return null;
  if (!option.userMaySet) {
    problems.push({ key, source: 'user', what: 'not-yours-to-set' });
    return null;
  }
  const parsed = option.parse(user[key]);
  problems.push(...parsed.problems.map((problem) => ({ key, source: 'user' as const, ...problem })));
  return 'value' in parsed ? { value: parsed.value, source: 'user' } : null;
}
