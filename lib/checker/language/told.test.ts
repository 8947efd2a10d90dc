import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../draft.ts';
import { defaultPolicy } from '../policy.ts';
import { readDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { isOutweighed, orAll } from './told.ts';

const readingOf = (text: string, kind: DraftKind): Reading =>
  readDraft({ text, kind, replyTo: null, images: [] }, defaultPolicy);

const wholeOf = (text: string, kind: DraftKind): string[] =>
  [...orAll(readingOf(text, kind), 'any', [])].map(({ start, end }) => text.slice(start, end));

describe('a draft as a whole', () => {
  it.each([
    ['reply', 'Your crown broke on Monday and you told the doctor that your jaw still hurt.'],
    ['post', 'She was in room 4 with her mom when her surgery finally ended last night.'],
    ['reply', 'Usted llegó el lunes con su mamá, le sacamos la muela y ya le toca quitarse los puntos.'],
  ] as const)('tells enough (%s): %s', (kind, text) => {
    expect(wholeOf(text, kind)).toHaveLength(1);
  });

  it.each([
    ['reply', 'Thank you for the kind words.'],
    ['post', 'We are open until six on Friday.'],
    ['reply', 'Gracias por sus palabras.'],
    ['post', 'Abrimos el viernes hasta las seis, no necesita cita.'],
    ['reply', 'Aquí todo presupuesto se firma antes de que alguien se siente.'],
  ] as const)('tells too little (%s): %s', (kind, text) => {
    expect(wholeOf(text, kind)).toEqual([]);
  });

  it('says nothing more where a phrase has told', () => {
    const text = 'Your crown broke on Monday and you told the doctor that your jaw still hurt.';
    const reading = readingOf(text, 'reply');
    const [sentence] = reading.sentences;
    if (!sentence) throw new Error('no sentence');
    const told = [{ sentence, start: 0, end: 10 }];
    expect([...orAll(reading, 'any', told)]).toEqual(told);
  });

  it('does not speak where others published: a link and no word of ourselves', () => {
    const text = 'She was in room 4 with her mom when her surgery finally ended last night';
    expect(wholeOf(`${text} https://news.example/1`, 'post')).toEqual([]);
    expect(wholeOf(`${text}, and we cried. https://news.example/1`, 'post')).toHaveLength(1);
  });

  it.each([
    ['Join us for free coffee and open hours, or ask our staff about new parking.', true],
    ['Your crown broke on Monday and you told the doctor that your jaw still hurt.', false],
  ])('can outweigh a phrase: %s %s', (text, expected) => {
    expect(isOutweighed(readingOf(text, 'reply'))).toBe(expected);
  });
});
