import { describe, expect, it } from 'vitest';
import { compose as composeEn } from './en/compose.ts';
import { finding as findingEn } from './en/finding.ts';
import { hold as holdEn } from './en/hold.ts';
import { options as optionsEn } from './en/options.ts';
import { popup as popupEn } from './en/popup.ts';
import { practice as practiceEn } from './en/practice.ts';
import { compose as composeEs } from './es/compose.ts';
import { finding as findingEs } from './es/finding.ts';
import { hold as holdEs } from './es/hold.ts';
import { options as optionsEs } from './es/options.ts';
import { popup as popupEs } from './es/popup.ts';
import { practice as practiceEs } from './es/practice.ts';
import { t, type TextKey } from './translate.ts';

const english: Readonly<Record<TextKey, string>> = { ...findingEn, ...holdEn, ...optionsEn, ...popupEn, ...practiceEn };
const spanish: Readonly<Record<TextKey, string>> = { ...findingEs, ...holdEs, ...optionsEs, ...popupEs, ...practiceEs };
const keys = Object.keys(english) as TextKey[];

/** The names of a message's places: "{site}", "{count, plural, …}". */
function places(message: string): string[] {
  return [...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? '').toSorted();
}

/** Names no one is to be frightened with, in either language. */
const frightening = /violat|illegal|fine of|penalt|lawsuit|infracci|ilegal|multa|sanci|demanda/i;

describe('the texts', () => {
  it.each(keys)('%s has the same places in Spanish, and formats in both', (key) => {
    expect(places(spanish[key])).toEqual(places(english[key]));
    const params = Object.fromEntries(places(english[key]).map((name) => [name, 2]));
    for (const language of ['en', 'es'] as const) {
      const said = t(language, key, params);
      expect(said).not.toMatch(/[{}#]/);
      expect(said.trim()).toBe(said);
      expect(said).not.toBe('');
    }
  });

  it.each(Object.keys(composeEn) as (keyof typeof composeEn)[])('%s of pill and popover has the same places', (key) => {
    expect(places(composeEs[key])).toEqual(places(composeEn[key]));
    expect(composeEs[key].includes('#')).toBe(composeEn[key].includes('#'));
  });

  it('frighten nobody', () => {
    const all = [english, spanish, composeEn, composeEs].flatMap((texts) => Object.entries(texts));
    expect(all.filter(([, message]) => frightening.test(message))).toEqual([]);
  });

  it('count in both languages', () => {
    expect(t('en', 'options.value.entries', { count: 1 })).toBe('1 entry');
    expect(t('es', 'options.value.entries', { count: 3 })).toBe('3 entradas');
  });

  it('throw where a place has no value, so that no page shows a brace', () => {
    expect(() => t('en', 'popup.on')).toThrow('site');
  });
});
