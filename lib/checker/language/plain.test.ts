import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../test/eval/hinge.ts';
import { disguises } from '../../../test/soak/laws.ts';
import { plainText } from './plain.ts';

describe('plain letters', () => {
  it.each(Object.entries(disguises))('1 reads %s as what they stand for', (_way, disguise) => {
    const next = random(3);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('patient', 'visit', ' ', 'año', '. ', 'X-ray', '😀', "you're"), { minLength: 1 }),
        (words) => {
          const text = words.join('');
          expect(plainText(disguise(text, next)).text).toBe(text);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each(['Thank you, señora! We’re open 9–5 👩‍⚕️👍🏽 1️⃣ 🇺🇸.', 'Спасибо, доктор. Ευχαριστώ.', '谢谢', 'don’t\ttab\nline'])(
    '2 leaves %s as it is',
    (text) => {
      const read = plainText(text);
      expect(read.text).toBe(text);
      expect(read.written({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    },
  );

  it('3 knows where each word stands in what was written', () => {
    const written = 'our pa\u200Btie\u0336nt 𝗟𝗲𝗻𝗮!\u200B';
    const { text, written: find } = plainText(written);
    expect(text).toBe('our patient Lena!');
    const words = ['our', 'patient', 'Lena'].map((word) => {
      const start = text.indexOf(word);
      const span = find({ start, end: start + word.length });
      return written.slice(span.start, span.end);
    });
    expect(words).toEqual(['our', 'pa\u200Btie\u0336nt', '𝗟𝗲𝗻𝗮']);
    expect(find({ start: 0, end: text.length })).toEqual({ start: 0, end: written.length });
  });

  it('4 keeps spans in order and inside what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
        const { text, written: find } = plainText(written);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = find({ start: at, end: at + 1 });
          expect(start <= end && end <= written.length && start >= Math.min(last, start)).toBe(true);
          last = end;
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
