import { compose as english } from './en/compose.ts';
import { compose as spanish } from './es/compose.ts';
import type { Language } from './language.ts';

/** A text of the pill or the popover. Plurals: the key without its `.one` or `.other`. */
export type ComposeTextKey = keyof typeof english;
type WithoutVariant<Key> = Key extends `${infer Base}.other` ? Base : never;
export type ComposePluralKey = WithoutVariant<ComposeTextKey>;

/** What the background sends to a page's script, so that the script carries no catalogue. */
export function textsFor(language: Language): Readonly<Record<ComposeTextKey, string>> {
  return { en: english, es: spanish }[language];
}
