import type { Span } from '../finding.ts';

/** A text in plain letters, and where its words stand in what was written. Offsets are UTF-16 units. */
export interface PlainText {
  readonly text: string;
  /** The span of what was written that reads as `[start, end)` of `text`. */
  readonly written: <T extends Span>(span: T) => T;
}

/** Signs that nobody sees: zero-width and direction marks, soft hyphens, controls other than tabs and line breaks. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/u;
/** Lines over and through letters. */
const overlay = /[\u0305\u0332-\u0338\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6]/u;
/** Letters of another shape: mathematical, full-width and circled ones, ligatures. */
const styled = /[\u24B6-\u24E9\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}]/u;
const smallCapitals = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, index) => [letter, 'abcdefghijklmnoprstuvwyz'.charAt(index)]),
);
/** Letters of other scripts that look like ours; read as ours only in a word that has ours too. */
const lookalikes = new Map(
  [
    ['аɑα', 'a'],
    ['ЬƄ', 'b'],
    ['сϲ', 'c'],
    ['ԁ', 'd'],
    ['еҽε', 'e'],
    ['ɡ', 'g'],
    ['һ', 'h'],
    ['іıι', 'i'],
    ['јϳ', 'j'],
    ['кκ', 'k'],
    ['ӏ', 'l'],
    ['мМΜ', 'm'],
    ['пη', 'n'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υ', 'u'],
    ['ѵν', 'v'],
    ['ԝω', 'w'],
    ['хχ', 'x'],
    ['уγ', 'y'],
    ['АΑ', 'A'],
    ['ВΒ', 'B'],
    ['СϹ', 'C'],
    ['ЕΕ', 'E'],
    ['НΗ', 'H'],
    ['ІΙ', 'I'],
    ['Ј', 'J'],
    ['КΚ', 'K'],
    ['ОΟ', 'O'],
    ['РΡ', 'P'],
    ['Ѕ', 'S'],
    ['ТΤ', 'T'],
    ['УΥ', 'Y'],
    ['ХΧ', 'X'],
    ['Ζ', 'Z'],
  ].flatMap(([shapes = '', letter = '']) => [...shapes].map((shape): [string, string] => [shape, letter])),
);
/** What most drafts hold none of: they are read as they are. */
const anyOfThese = new RegExp(
  `${[unseen, overlay, styled].map(({ source }) => source).join('|')}|\\p{Mn}|[${[...smallCapitals.keys(), ...lookalikes.keys()].join('')}]`,
  'u',
);
const mixed = new RegExp(`[\\p{L}${[...lookalikes.keys()].join('')}]+`, 'gu');
/** A joiner and what it joins are one picture. */
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;

const asWritten = <T extends Span>(span: T): T => span;

/**
 * Reads a text as a person sees it, so that "pa\u200Btient", "раtient" and "𝗽𝗮𝘁𝗶𝗲𝗻𝘁" are one word to every rule.
 * Linear in the length; most texts come back as they are.
 */
export function plainText(written: string): PlainText {
  if (!anyOfThese.test(written)) return { text: written, written: asWritten };
  const letters: string[] = [];
  /** For each unit of the plain text the span of what was written that it stands for. */
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const put = (letter: string, start: number): void => {
    letters.push(letter);
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
  };
  for (const letter of written) {
    const start = at;
    at += letter.length;
    const last = letters.at(-1) ?? '';
    const joins = letter === '\u200D' && picture.test(last);
    if (!joins && (unseen.test(letter) || overlay.test(letter))) continue;
    const composed = /\p{Mn}/u.test(letter) ? (last + letter).normalize('NFC') : '';
    if (composed.length === 1 && last.length === 1) {
      letters[letters.length - 1] = composed;
      ends[ends.length - 1] = at;
    } else put(styled.test(letter) ? letter.normalize('NFKC') : (smallCapitals.get(letter) ?? letter), start);
  }
  const text = letters
    .join('')
    .replace(mixed, (word) =>
      /[a-z]/i.test(word) ? word.replace(/[^a-z]/gi, (letter) => lookalikes.get(letter) ?? letter) : word,
    );
  return {
    text,
    written: (span) => {
      // What begins or ends the text takes with it what nobody sees there.
      const start = span.start <= 0 ? 0 : (starts[span.start] ?? written.length);
      const end =
        span.end >= text.length ? written.length : span.end === span.start ? start : (ends[span.end - 1] ?? start);
      return { ...span, start, end: Math.max(start, end) };
    },
  };
}
