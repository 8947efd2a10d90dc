import { expect, it } from 'vitest';
import { countLanguage, languageOf, readLanguage } from './detect.ts';

it.each([
  ['Thank you for the kind words', 'en'],
  ['Gracias por sus palabras, nuestro equipo está muy feliz', 'es'],
  ['Merci beaucoup pour votre visite, nous sommes ravis', 'other'],
  ['感谢您的来信', 'other'],
  ['Wonderful!!', 'none'],
  ['12345', 'none'],
])('%s is %s', (text, language) => {
  expect(readLanguage(text)).toBe(language);
});

it('adds up: the parts of a text tell what the whole does', () => {
  const parts = ['Hola, gracias por venir.', 'See you soon!', 'Su equipo está aquí para usted.'];
  expect(languageOf(parts.map(countLanguage))).toBe(readLanguage(parts.join(' ')));
});
