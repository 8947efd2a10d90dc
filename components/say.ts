import type { ComposePluralKey, ComposeTextKey } from '../lib/locales/compose.ts';

type Texts = Readonly<Record<string, string>>;

/** A text of the interface with its `{name}` places filled in. Empty until the texts have arrived. */
export function say(texts: Texts, key: ComposeTextKey, params: Readonly<Record<string, string | number>> = {}): string {
  return (texts[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** The variant of a plural that fits `count`, the number in place of `#`. */
export function sayCount(
  texts: Texts,
  key: ComposePluralKey,
  count: number,
  params: Readonly<Record<string, string | number>> = {},
): string {
  // English and Spanish agree for the numbers a draft can have: one, or any other.
  const variant = count === 1 ? 'one' : 'other';
  return say(texts, `${key}.${variant}`, params).replace('#', String(count));
}
