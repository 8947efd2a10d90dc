// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Span } from '../checker/finding.ts';
import { replaceInBox, type ReplaceBox, type ReplaceWay } from './replace.ts';

interface Fake {
  text: string;
  selected: Span | null;
  /** What the box makes of new words. */
  take(text: string): string;
}

function fakeBox(fake: Fake, change: Partial<ReplaceBox> = {}): ReplaceBox {
  const element = document.createElement('div');
  const splice: ReplaceWay = ({ text }) => {
    const { start, end } = fake.selected ?? { start: 0, end: 0 };
    fake.text = fake.text.slice(0, start) + fake.take(text) + fake.text.slice(end);
  };
  return {
    element,
    read: () => fake.text,
    selection: () => fake.selected,
    select: (span) => {
      fake.selected = span;
      return true;
    },
    target: () => null,
    fit: (text) => text,
    capacity: Infinity,
    ways: () => [splice],
    ...change,
  };
}

function fakeOf(text: string, take: Fake['take'] = (given) => given): Fake {
  return { text, selected: { start: text.length, end: text.length }, take };
}

const text = 'Thank you Maria for coming';
const maria: Span = { start: 10, end: 15 };

describe('replacing', () => {
  it('is done when the box holds what was asked for, and the caret moves with its words', async () => {
    const fake = fakeOf(text);
    expect(await replaceInBox(fakeBox(fake), maria, 'all', text)).toBe('replaced');
    expect(fake.text).toBe('Thank you all for coming');
    expect(fake.selected).toEqual({ start: 24, end: 24 });
  });

  it('leaves the caret behind the new words where none was in the box', async () => {
    const fake = { ...fakeOf(text), selected: null };
    expect(await replaceInBox(fakeBox(fake), maria, 'all', text)).toBe('replaced');
    expect(fake.selected).toEqual({ start: 13, end: 13 });
  });

  it('takes no-break spaces for the spaces that they were written for', async () => {
    const fake = fakeOf(text, (given) => given.replaceAll(' ', '\u00A0'));
    expect(await replaceInBox(fakeBox(fake), maria, 'so  much', text)).toBe('replaced');
  });

  it('writes nothing where the text is not the one that was checked', async () => {
    const fake = fakeOf(text);
    expect(await replaceInBox(fakeBox(fake), maria, 'all', `${text}!`)).toBe('changed-meanwhile');
    expect(fake.text).toBe(text);
  });

  it('writes nothing where the text changed while the selection settled', async () => {
    const fake = fakeOf(text);
    const box = fakeBox(fake, {
      select: (span) => {
        fake.selected = span;
        fake.text = `${text}!`;
        return true;
      },
    });
    expect(await replaceInBox(box, maria, 'all', text)).toBe('changed-meanwhile');
    expect(fake.text).toBe(`${text}!`);
  });

  it('writes nothing where the box selects something else', async () => {
    const fake = fakeOf(text);
    const box = fakeBox(fake, { select: () => true });
    expect(await replaceInBox(box, maria, 'all', text)).toBe('refused');
    expect(fake.text).toBe(text);
  });

  it('selects once more where the box put an older selection back', async () => {
    const fake = fakeOf(text);
    let tries = 0;
    const box = fakeBox(fake, {
      select: (span) => {
        tries++;
        if (tries > 1) fake.selected = span;
        return true;
      },
    });
    expect(await replaceInBox(box, maria, 'all', text)).toBe('replaced');
    expect(fake.text).toBe('Thank you all for coming');
  });

  it.each([
    { start: -1, end: 2 },
    { start: 5, end: 4 },
    { start: 3, end: text.length + 1 },
  ])('writes nothing outside the text: $start to $end', async (span) => {
    const fake = fakeOf(text);
    expect(await replaceInBox(fakeBox(fake), span, 'all', text)).toBe('refused');
    expect(fake.text).toBe(text);
  });

  it('writes nothing that the box has no room for', async () => {
    const fake = fakeOf(text);
    expect(await replaceInBox(fakeBox(fake, { capacity: 20 }), maria, 'everybody', text)).toBe('refused');
    expect(fake.text).toBe(text);
  });

  it('is refused where the editor takes the words back or makes others of them', async () => {
    expect(await replaceInBox(fakeBox(fakeOf(text, () => 'Maria')), maria, 'all', text)).toBe('refused');
    expect(await replaceInBox(fakeBox(fakeOf(text, () => 'al')), maria, 'all', text)).toBe('refused');
  });

  it('tries the next way only while the box holds the old text', async () => {
    const fake = fakeOf(text);
    const tried: string[] = [];
    const way =
      (name: string, made?: string): ReplaceWay =>
      () => {
        tried.push(name);
        if (made !== undefined) fake.text = made;
      };
    const ways = [way('nothing'), way('wrong', 'Thank you for coming'), way('never', 'Thank you all for coming')];
    expect(await replaceInBox(fakeBox(fake, { ways: () => ways }), maria, 'all', text)).toBe('refused');
    expect(tried).toEqual(['nothing', 'wrong']);
  });
});
