import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, remapSpan, stretchSpan } from './remap.ts';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

describe('editBetween', () => {
  it('finds nothing to do between equal texts', () => {
    expect(editBetween('same', 'same')).toBeNull();
  });

  it('law 1: applying the edit to the old text gives the new one', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edit = editBetween(before, after);
        if (!edit) return before === after;
        const inserted = after.slice(edit.start, edit.start + edit.length);
        return before.slice(0, edit.start) + inserted + before.slice(edit.end) === after;
      }),
    );
  });
});

describe('remapSpan', () => {
  it('law 2: a remapped span covers the same words as before', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(40), fc.nat(40), (before, after, a, b) => {
        const edit = editBetween(before, after);
        const start = Math.min(a, b, before.length);
        const end = Math.min(Math.max(a, b), before.length);
        if (!edit || start === end) return true;
        const moved = remapSpan({ start, end }, edit);
        return moved === null || after.slice(moved.start, moved.end) === before.slice(start, end);
      }),
    );
  });

  it('drops a span whose words were edited', () => {
    const edit = editBetween('Thanks Kim for coming', 'Thanks Kim for calling');
    expect(edit && remapSpan({ start: 15, end: 21 }, edit)).toBeNull();
  });

  it('moves a span behind the edit', () => {
    const edit = editBetween('your visit', 'about your visit');
    expect(edit && remapSpan({ start: 5, end: 10 }, edit)).toEqual({ start: 11, end: 16 });
  });
});

describe('stretchSpan', () => {
  it('law 3: stays inside the new text', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(40), fc.nat(40), (before, after, a, b) => {
        const edit = editBetween(before, after);
        if (!edit) return true;
        const start = Math.min(a, b, before.length);
        const end = Math.min(Math.max(a, b), before.length);
        const stretched = stretchSpan({ start, end }, edit);
        return stretched.start >= 0 && stretched.start <= stretched.end && stretched.end <= after.length;
      }),
    );
  });
});
