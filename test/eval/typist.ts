import type { Chance } from './chance.ts';

/** What the box holds after a key, and how long the person waited before it. */
export interface Stroke {
  /** Milliseconds. */
  readonly wait: number;
  readonly text: string;
}

type Moment = 'inWord' | 'atWord' | 'atSentence' | 'seesTypo' | 'backspace';
/** Milliseconds before a key (median) and how they spread: a pause of 600 ms comes before every seventh word. */
const pauses: Readonly<Record<Moment, readonly [median: number, spread: number]>> = {
  inWord: [150, 0.35],
  atWord: [280, 0.7],
  atSentence: [900, 0.8],
  seesTypo: [450, 0.4],
  backspace: [120, 0.2],
};
/** One letter in so many is another one at first. */
const typoEvery = 60;
/** Keys that are typed on before a typo is seen, at most. */
const seesWithin = 4;
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(letter: string): string | null {
  const row = rows.find((keys) => keys.includes(letter));
  if (row === undefined) return null;
  const at = row.indexOf(letter);
  return row.charAt(at === 0 ? 1 : at - 1);
}

/** The keys by which a person writes a text: with pauses where words and sentences begin, and typos that are taken back. */
export function* strokesOf(text: string, chance: Chance): Generator<Stroke> {
  const waitAfter = (typed: string): number => {
    const kind = /(?:^|[.!?…]["'”’)]*\s+|\n)$/u.test(typed) ? 'atSentence' : /\s$/u.test(typed) ? 'atWord' : 'inWord';
    return chance.around(...pauses[kind]);
  };
  const letters = [...text];
  let typed = '';
  for (const [index, letter] of letters.entries()) {
    const wrong = chance.below(typoEvery) === 0 ? neighbour(letter) : null;
    if (wrong !== null) {
      const seen = [typed];
      for (const next of [wrong, ...letters.slice(index + 1, index + 1 + chance.below(seesWithin + 1))]) {
        const before = seen.at(-1) ?? '';
        seen.push(before + next);
        yield { wait: waitAfter(before), text: before + next };
      }
      seen.pop();
      yield { wait: chance.around(...pauses.seesTypo), text: seen.pop() ?? '' };
      for (const back of seen.toReversed()) yield { wait: chance.around(...pauses.backspace), text: back };
    }
    yield { wait: waitAfter(typed), text: typed + letter };
    typed += letter;
  }
}
