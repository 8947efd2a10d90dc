import type { Rule } from './rule.ts';

const modules = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule by its id, which is its file's name; in the order of the names, so that answers are the same everywhere. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(modules)
    .filter(([path]) => !path.endsWith('.test.ts'))
    .map(([path, rule]): [string, Rule] => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), rule])
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
