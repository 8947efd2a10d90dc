import { describe, expect, it } from 'vitest';
import { readSentence } from '../sentence.ts';

/** Every word with one of these tags, as "word Tag". */
function tagged(text: string, tags: readonly string[]): string[] {
  return readSentence(text).tokens.flatMap((token) =>
    tags.filter((tag) => token.tags.has(tag)).map((tag) => `${token.norm} ${tag}`),
  );
}

describe('whose deed a Spanish verb tells of', () => {
  it.each([
    ['Usted llegó tarde.', ['llego YouDid']],
    ['Viniste el lunes con tu mamá.', ['viniste YouDid']],
    ['Ya has venido tres veces.', ['venido YouDid']],
    ['Nunca ha pisado esta clínica.', ['pisado Dropped']],
    ['Vino el martes.', ['vino Dropped']],
    ['vino el martes y firmo la hoja', ['vino Dropped', 'firmo Dropped']],
    ['Vino Marcos el martes.', ['vino TheyDid']],
    ['La señora firmó el papel.', ['firmo TheyDid']],
    ['La señora que vino ayer es amable.', ['vino TheyDid']],
    ['Ella canceló su cita.', ['cancelo TheyDid']],
    ['Bermúdez firmó por cinco años.', ['firmo TheyDid']],
    ['El doctor llegó a las ocho.', []],
    ['La Dra. Vélez salió de viaje.', []],
    ['El sistema se cayó en todo el condado.', []],
    ['Se cayó el sistema.', []],
    ['El equipo del turno de la noche llegó temprano.', []],
    ['Quien lo pidió es quien debe leerlo.', []],
    ['Nos gustó leerle.', []],
  ])('%s', (text, expected) => {
    expect(tagged(text, ['YouDid', 'TheyDid', 'Dropped'])).toEqual(expected);
  });
});

describe('a Spanish sentence', () => {
  it('is read without accents, but for words that are others with them', () => {
    expect(readSentence('Sí, él llegó a su próxima cita.').tokens.map(({ norm }) => norm)).toEqual(
      'sí él llego a su proxima cita'.split(' '),
    );
  });

  it.each([
    ['Fue un placer atenderla.', 'atenderla', 'treated', 'Object'],
    ['Te vacunamos el martes.', 'vacunamos', 'treated', 'Past1p'],
    ['Ya te sacamos la muela.', 'sacamos', 'treated', 'Past1p'],
    ['¿Trajiste la tarjeta?', 'trajiste', 'conduct', 'Past2'],
    ['Llegué temprano a la clínica.', 'llegue', 'came', 'Past1'],
  ])('knows what its verbs mean: %s', (text, norm, name, tag) => {
    const token = readSentence(text).tokens.find((one) => one.norm === norm);
    expect(token?.classes.has(name)).toBe(true);
    expect(token?.tags.has(tag)).toBe(true);
  });

  it.each([
    ['Your cita is on Monday porque la doctora viene.', true],
    ['La Jolla office opens on Monday.', false],
    ['We moved to the Los Angeles office at once.', false],
    ['Su cita es el lunes.', true],
    ['muchisimas gracias', true],
  ])('is told from an English one: %s', (text, expected) => {
    expect(readSentence(text).spanish).toBe(expected);
  });

  it('keeps the tags of English words in a mixed one', () => {
    expect(tagged('She walked home y su mamá lloró.', ['PastTense'])).toEqual(['walked PastTense', 'lloro PastTense']);
  });

  it('has classes that English has not: "once" is eleven, "pie" a foot', () => {
    expect(readSentence('Le duele el pie desde ayer.').keys.has('$body')).toBe(true);
    expect(readSentence('The pie was great.').keys.has('$body')).toBe(false);
  });
});
