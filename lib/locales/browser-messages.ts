import { textsFor, type ComposeTextKey } from './compose.ts';
import type { Language } from './language.ts';

/**
 * What stands in `_locales/<language>/messages.json`: these texts, each under the name that the browser takes for it. A
 * dollar would begin a placeholder there.
 */
export function browserMessages(
  language: Language,
  keys: readonly ComposeTextKey[],
  nameOf: (key: string) => string,
): Readonly<Record<string, { readonly message: string }>> {
  const texts = textsFor(language);
  return Object.fromEntries(keys.map((key) => [nameOf(key), { message: texts[key].replaceAll('$', '$$$$') }]));
}
