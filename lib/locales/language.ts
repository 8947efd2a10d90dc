/** The languages the interface speaks. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/**
 * The interface's language. `setting` is the `language` option ("auto" follows the browser);
 * `navigatorLanguages` are BCP 47 tags, the preferred one first. English where neither says a language of ours.
 */
export function languageFor(setting: string, navigatorLanguages: readonly string[]): Language {
  const chosen = languages.find((language) => language === setting);
  if (chosen) return chosen;
  for (const tag of navigatorLanguages) {
    const known = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
