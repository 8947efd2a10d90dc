import { describe, expect, it } from 'vitest';
import { readReview } from './review.ts';

describe('the text that is answered', () => {
  it.each([
    ['They were kind, thank you', 1, 'bad'],
    ['They were rude', 5, 'good'],
    ['They were rude', 3, 'mixed'],
    ['Great people', undefined, 'good'],
    ['Great people, terrible wait', undefined, 'mixed'],
    ['Son unos groseros, pésimo trato', undefined, 'bad'],
    ['Muy amables todos, los recomiendo', undefined, 'good'],
    ['me cobraron de más', undefined, 'bad'],
    ['muy amables pero mucha espera', undefined, 'mixed'],
  ] as const)('%s (%s stars) is %s', (text, rating, tone) => {
    expect(readReview({ text, ...(rating !== undefined && { rating }) }).tone).toBe(tone);
  });

  it.each([
    ['They pulled my tooth', ['care']],
    ['Me sacaron la muela', ['care']],
    ['Loved the 5k last week', ['noncare']],
    ['Qué bonita la kermés', ['noncare']],
    ['Your nurses were angels to my dad', ['kin']],
    ['Gracias por cuidar a mi mami', ['kin']],
    ['Are you open on Sunday?', ['question']],
    ['¿Abren los domingos?', ['question']],
    ['nice people', []],
    ['muy buena gente', []],
  ] as const)('%s: %s', (text, expected) => {
    const review = readReview({ text });
    expect((['care', 'noncare', 'kin', 'question'] as const).filter((trait) => review[trait])).toEqual(expected);
  });

  it.each([
    ['Kid has a fever of 103, can I give Motrin?', true],
    ['Tengo la presión alta, ¿puedo dejar la pastilla?', true],
    ["What's ringworm?", false],
    ['Do you have any openings for my son?', false],
    ['My back hurts and you never called.', false],
  ])('%s asks for advice: %s', (text, expected) => {
    expect(readReview({ text }).asksForAdvice).toBe(expected);
  });

  it('knows a colleague or a company by its name', () => {
    expect(readReview({ text: 'Congrats!', author: 'Kim Doe, RN' }).professional).toBe(true);
    expect(readReview({ text: 'Congrats!', author: 'Kim Doe' }).professional).toBe(false);
  });

  it('takes the author as shown, in words', () => {
    const review = readReview({ text: 'ok', author: ' Jules M. ' });
    expect(review.author).toBe('Jules M.');
    expect([...review.authorWords]).toEqual(['jules', 'm']);
    expect(readReview({ text: 'ok', author: ' ' }).author).toBeNull();
  });

  it('holds words of more than three letters, for echoes', () => {
    expect([...readReview({ text: 'La muela me dolió' }).words]).toEqual(['muela', 'dolio']);
  });
});
