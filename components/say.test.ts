import { describe, expect, it } from 'vitest';
import { textsFor } from '../lib/locales/compose.ts';
import { say, sayCount } from './say.ts';

describe('saying a text', () => {
  it('fills in the places, and shows what it is given as it is', () => {
    const texts = textsFor('en');
    expect(say(texts, 'dialog.position', { index: 1, count: 3 })).toBe('1 of 3');
    expect(say(texts, 'replies.insert.label', { title: '{title} $& <b>' })).toContain('“{title} $& <b>”');
  });

  it('takes the variant of the number', () => {
    expect(sayCount(textsFor('en'), 'announce.fewer', 1)).toBe('1 thing left to check.');
    expect(sayCount(textsFor('es'), 'announce.fewer', 2)).toBe('Quedan 2 cosas por revisar.');
  });

  it('is empty before the texts have come', () => {
    expect(say({}, 'pill.clear')).toBe('');
  });
});
