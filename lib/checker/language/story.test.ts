import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy.ts';
import { readDraft } from '../reading.ts';
import { storyMatches } from './story.ts';

const told = (text: string): string[] => {
  const reading = readDraft({ text, kind: 'post', replyTo: null, images: [] }, defaultPolicy);
  return [...storyMatches(reading)].map(({ start, end }) => text.slice(start, end));
};

it.each([
  ['A patient came in today with chest pain. She needed a stent.'],
  ['One of our residents finally walked after her hip replacement.'],
  ['Hoy llegó una señora con dolor de pecho. Le pusimos un stent y ya respira.'],
  ['Una de nuestras pacientes por fin caminó después de su operación de cadera.'],
  ['Today we saw una señora with a sugar of 540, llegó sin insulina.'],
])('tells of somebody: %s', (text) => {
  expect(told(text)).toHaveLength(1);
});

it.each([
  ['Chest pain can mean a heart attack. Call 911.'],
  ['Our hygienist joined the practice ten years ago today.'],
  ['Before my own hip surgery I was afraid, too.'],
  ['The simulated patient came in today with chest pain and needed a stent.'],
  ['El dolor de pecho puede ser un infarto. Llame al 911.'],
  ['Nuestra higienista cumple hoy diez años con nosotros.'],
  ['A mi mamá la operaron de la cadera y hoy camina.'],
  ['El maniquí llegó hoy con dolor de pecho y le pusimos un stent de mentiras.'],
  ['Muchos pacientes caminan al día siguiente de la operación de cadera.'],
])('tells of nobody: %s', (text) => {
  expect(told(text)).toEqual([]);
});

it('marks the sentence that tells the most', () => {
  expect(told('Feliz viernes. Hoy una paciente salió de su quimio sin dolor. Gracias al equipo de la noche.')).toEqual([
    'Hoy una paciente salió de su quimio sin dolor',
  ]);
});
