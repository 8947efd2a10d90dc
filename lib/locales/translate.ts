import { IntlMessageFormat } from 'intl-messageformat';
import { finding as findingEn } from './en/finding.ts';
import { hold as holdEn } from './en/hold.ts';
import { options as optionsEn } from './en/options.ts';
import { popup as popupEn } from './en/popup.ts';
import { practice as practiceEn } from './en/practice.ts';
import { finding as findingEs } from './es/finding.ts';
import { hold as holdEs } from './es/hold.ts';
import { options as optionsEs } from './es/options.ts';
import { popup as popupEs } from './es/popup.ts';
import { practice as practiceEs } from './es/practice.ts';
import type { Language } from './language.ts';

const english = { ...findingEn, ...holdEn, ...popupEn, ...optionsEn, ...practiceEn };

/** A text of the extension's own pages. One that Spanish lacks does not compile. */
export type TextKey = keyof typeof english;

const catalogue: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  en: english,
  es: { ...findingEs, ...holdEs, ...popupEs, ...optionsEs, ...practiceEs },
};

const parsed = new Map<string, IntlMessageFormat>();

/**
 * A text in the person's language, its places filled in. Throws where a place has no value: a test formats each text.
 * Not for the page's script, which gets its texts as data.
 */
export function t(language: Language, key: TextKey, params: Readonly<Record<string, string | number>> = {}): string {
  const id = `${language} ${key}`;
  const message = parsed.get(id) ?? new IntlMessageFormat(catalogue[language][key], language, {}, { ignoreTag: true });
  parsed.set(id, message);
  return String(message.format(params));
}
