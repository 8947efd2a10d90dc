import type { OptionKey, PolicyOption, PolicyValues } from './option.ts';

const files: Readonly<Record<string, PolicyOption>> = import.meta.glob(['./options/*.ts', '!./options/*.test.ts'], {
  eager: true,
  import: 'default',
});

type Options = { readonly [Key in OptionKey]: PolicyOption<PolicyValues[Key]> };

/**
 * Every option by its key, which is its file's name. A file declares its value's type beside its schema, so folder and
 * type agree.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a folder walk has no types
export const options = Object.fromEntries(
  Object.entries(files).map(([path, option]) => [path.replace(/^.*\/|\.ts$/g, ''), option]),
) as Options;

export const optionKeys: readonly OptionKey[] = Object.keys(options).filter(isOptionKey);

export function isOptionKey(key: string): key is OptionKey {
  return Object.hasOwn(options, key);
}
