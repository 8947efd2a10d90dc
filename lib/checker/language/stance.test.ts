import { describe, expect, it } from 'vitest';
import { readSentence } from '../sentence.ts';
import type { Stance } from './stance.ts';

const stanceOf = (text: string): Stance => readSentence(text).stance;

/** The words that nothing asserts of anybody. */
function hedgedWords(text: string): string {
  const { tokens, stance } = readSentence(text);
  return tokens
    .filter((_token, index) => stance.hedged[index] === true)
    .map((token) => token.text)
    .join(' ');
}

describe('what is not asserted', () => {
  it.each([
    ['If you are a patient, please call.', 'If you are a patient'],
    ['Si usted es paciente, llámenos.', 'Si usted es paciente'],
    ["We can't confirm who was here, but your crown was fine.", "can't confirm who was here"],
    ['No podemos confirmar nada por aquí, pero su corona quedó bien.', 'No podemos confirmar nada por aquí'],
    ['No podemos confirmar nada pero su corona quedó bien.', 'No podemos confirmar nada'],
    ['Cuando llegue a recepción, pregunte por Nelly.', 'Cuando llegue a recepción'],
    ['Cuando llegó a recepción, preguntó por Nelly.', ''],
    ['Sí, su cita es el lunes.', ''],
    ['Si hubiera venido a su cita, lo sabría.', ''],
    ["If you hadn't missed your visit, you would know.", ''],
    ['Por privacidad no hablamos de citas, Rosa.', 'Por privacidad no hablamos de citas'],
    ['Your crown is ready.', ''],
    ['Su corona está lista.', ''],
  ])('%s', (text, hedged) => {
    expect(hedgedWords(text)).toBe(hedged);
  });
});

describe('how a sentence is meant', () => {
  const forms = ['question', 'general', 'refusal', 'imperative', 'self', 'unreal', 'noncare', 'authorized'] as const;

  it.each<[string, ReadonlyArray<(typeof forms)[number]>]>([
    ['How is your knee?', ['question']],
    ['¿Cómo sigue su rodilla?', ['question']],
    ['Nobody should leave in pain.', ['general']],
    ['Nadie debería irse con dolor.', ['general']],
    ['Muchos pacientes preguntan por la anestesia.', ['general']],
    ['No patients were there.', ['general']],
    ['No tenemos su expediente.', []],
    ["We don't discuss care here.", ['refusal']],
    ['Por ley no podemos hablar de ningún caso.', ['refusal']],
    ['Por aquí no damos horas de nadie.', ['refusal']],
    ['Please call us.', ['imperative']],
    ['Por favor llame a recepción.', ['imperative']],
    ['My mom had chemo.', ['self']],
    ['Mi mamá tuvo quimio.', ['self']],
    ['Me operaron de la rodilla.', ['self']],
    ['This is a manikin.', ['unreal']],
    ['Es un maniquí.', ['unreal']],
    ['We are hiring two nurses.', ['noncare']],
    ['Nos vemos en la kermés.', ['noncare']],
    ['She gave written consent.', ['authorized']],
    ['Con autorización firmada.', ['authorized']],
    ['Su corona está lista.', []],
  ])('%s', (text, expected) => {
    const stance = stanceOf(text);
    expect(forms.filter((form) => stance[form])).toEqual(expected);
  });

  it.each([
    ['She said "thank you" and left', [false, false, true, true, false, false]],
    ['Dijo «gracias» y salió', [false, true, false, false]],
  ])('knows what is quoted: %s', (text, quoted) => {
    expect(stanceOf(text).quoted).toEqual(quoted);
  });
});
