import { describe, expect, it } from 'vitest';
import { languageFor } from './language.ts';

describe('the interface’s language', () => {
  it.each([
    ['es', ['en-US'], 'es'],
    ['en', ['es-MX'], 'en'],
    ['auto', ['es-419', 'en'], 'es'],
    ['auto', ['fr-CA', 'ES', 'en'], 'es'],
    ['auto', ['est', 'eng'], 'en'],
    ['auto', [], 'en'],
    ['klingon', ['de'], 'en'],
  ])('set to %s in a browser that prefers %j is %s', (setting, preferred, expected) => {
    expect(languageFor(setting, preferred)).toBe(expected);
  });
});
