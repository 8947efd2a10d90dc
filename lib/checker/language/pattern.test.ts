import { describe, expect, it } from 'vitest';
import { findHits, indexPatterns, patterns } from './pattern.ts';
import { parseWords, withClasses } from './tokens.ts';

const indexOf = (text: string) => indexPatterns(withClasses(parseWords(text)));
const hitsOf = (source: string, text: string): string[] => {
  const group = patterns(source);
  const index = indexOf(text);
  return findHits(group, index).map(({ from, to }) =>
    index.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  );
};

describe('patterns', () => {
  it.each([
    ['thank|thanks you', 'Well, thank you all', ['thank you']],
    ['your ..2 $procedure', 'Your new root canal went well', ['your new root canal']],
    ['^ please call', 'We said please call', []],
    ['^ please call', 'Hello, please call', ['please call']],
    ['your ..3 visit', 'Your note. A visit', []],
    ['for [ your visit ]', 'Thanks for your visit', ['your visit']],
    ['/[0-9]+yo/', 'a 92yo champion', ['92yo']],
    ['#PastTense home', 'She walked home', ['walked home']],
    ['not !a patient', 'not our patient', ['not our patient']],
  ])('%s in %s', (source, text, expected) => {
    expect(hitsOf(source, text)).toEqual(expected);
  });

  it('finds the same with an index that was made before the pattern', () => {
    const index = indexOf('Thanks for your visit');
    const late = patterns('for your visit');
    expect(findHits(late, index)).toHaveLength(1);
  });
});
