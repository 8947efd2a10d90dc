import * as v from 'valibot';

/**
 * The value of each option. An option's own file adds its line (`declare module '../option.ts'`), so that a new
 * option is one file.
 */
export interface PolicyValues {}

export type OptionKey = keyof PolicyValues;

export interface BothLanguages {
  readonly en: string;
  readonly es: string;
}

/**
 * How Chrome's managed schema declares it. `json`: a string that holds JSON, because Chrome drops a whole key for one
 * bad value inside it, and a string has nothing inside that Chrome would look at.
 */
export type ManagedKind = 'string' | 'boolean' | 'strings' | 'json';

/** What is wrong with one setting. Says where and what kind of wrong; never holds the value. */
export interface PolicyProblem {
  readonly key: string;
  readonly source: 'managed' | 'user';
  /** Index in a list or key in a record, where one item is wrong and the rest holds. */
  readonly item?: number | string;
  readonly what: ProblemKind;
}

export const problemKinds = [
  /** Not the type or form that this setting has. */
  'wrong-type',
  'not-json',
  'not-https',
  'too-long',
  'too-many',
  'unknown-key',
  'not-yours-to-set',
  /** The browser did not hand the organization's settings out. */
  'unreadable',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Good items and bad ones, apart. `value` is absent where nothing could be kept. */
export interface Parsed<Value> {
  readonly value?: Value;
  readonly problems: readonly Pick<PolicyProblem, 'item' | 'what'>[];
}

export interface PolicyOption<Value = unknown> {
  readonly label: BothLanguages;
  readonly description: BothLanguages;
  readonly default: Value;
  /** What holds where the organization set something that cannot be understood; else the default. */
  readonly strictest?: Value;
  /** Whether a person may set it for themselves where the organization has not. */
  readonly userMaySet: boolean;
  readonly managed: ManagedKind;
  /** Parses what came from the browser's management or from storage; never throws. */
  readonly parse: (raw: unknown) => Parsed<Value>;
}

/** Identity; gives an option its type. The key is the file's name. */
export function defineOption<Value>(option: PolicyOption<Value>): PolicyOption<Value> {
  return option;
}

/** More items than any practice has; what comes after them is reported and left out. */
export const itemLimit = 2000;

type Schema<Value> = v.GenericSchema<unknown, Value>;

/** One value: it holds or it does not. */
export function one<Value>(schema: Schema<Value>): PolicyOption<Value>['parse'] {
  return (raw) => {
    const result = v.safeParse(schema, raw);
    return result.success ? { value: result.output, problems: [] } : { problems: [{ what: kindOf(result.issues) }] };
  };
}

/** A list, item by item; it may come as JSON in a string. */
export function list<Value>(item: Schema<Value>): PolicyOption<readonly Value[]>['parse'] {
  return (raw) => {
    const given = unpack(raw);
    if (!Array.isArray(given)) return { problems: [{ what: given === undefined ? 'not-json' : 'wrong-type' }] };
    const value: Value[] = [];
    const problems: { item?: number; what: ProblemKind }[] = [];
    for (const [index, entry] of given.slice(0, itemLimit).entries()) {
      const result = v.safeParse(item, entry);
      if (result.success) value.push(result.output);
      else problems.push({ item: index, what: kindOf(result.issues) });
    }
    if (given.length > itemLimit) problems.push({ item: itemLimit, what: 'too-many' });
    return { value, problems };
  };
}

/** A record, entry by entry; it may come as JSON in a string. */
export function record<Value>(
  key: Schema<string>,
  entry: Schema<Value>,
): PolicyOption<Readonly<Record<string, Value>>>['parse'] {
  return (raw) => {
    const given = unpack(raw);
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      return { problems: [{ what: given === undefined ? 'not-json' : 'wrong-type' }] };
    }
    const good: [string, Value][] = [];
    const problems: { item?: string; what: ProblemKind }[] = [];
    const entries = Object.entries(given);
    for (const [name, value] of entries.slice(0, itemLimit)) {
      const parsedKey = v.safeParse(key, name);
      const result = v.safeParse(entry, value);
      if (parsedKey.success && result.success) good.push([parsedKey.output, result.output]);
      else {
        const issues = [...(parsedKey.issues ?? []), ...(result.issues ?? [])];
        problems.push({ item: name.slice(0, 60), what: parsedKey.success ? kindOf(issues) : 'unknown-key' });
      }
    }
    if (entries.length > itemLimit) problems.push({ what: 'too-many' });
    // fromEntries defines its keys, so a "__proto__" of an attacker's policy stays a plain key.
    return { value: Object.fromEntries(good), problems };
  };
}

/** JSON in a string, or the thing itself (Firefox hands objects through). Undefined where it is no JSON. */
function unpack(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw ?? null;
  try {
    return JSON.parse(raw) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Our schemas name the kind of wrong as their message where it is not simply the type. */
function kindOf(issues: readonly v.BaseIssue<unknown>[]): ProblemKind {
  return problemKinds.find((kind) => issues[0]?.message === kind) ?? 'wrong-type';
}

/** Text of one line or a few, trimmed. `limit` in UTF-16 code units. */
export function text(limit: number): Schema<string> {
  return v.pipe(v.string(), v.trim(), v.maxLength(limit, 'too-long'));
}

/** Text that must say something. */
export function someText(limit: number): Schema<string> {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limit, 'too-long'));
}

/** The id of a rule or of a category: kebab-case. */
export const ruleId: Schema<string> = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/));

/** Where a link may go. */
export const httpsUrl: Schema<string> = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000, 'too-long'),
  v.check((url) => URL.canParse(url) && new URL(url).protocol === 'https:', 'not-https'),
);
