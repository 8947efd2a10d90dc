import { countLanguage, spanishOf } from './language/detect.ts';
import type { LanguageCounts } from './language/detect.ts';
import { findHits, indexPatterns } from './language/pattern.ts';
import type { Hit, PatternGroup } from './language/pattern.ts';
import { readSpanish } from './language/spanish.ts';
import { readStance } from './language/stance.ts';
import type { Stance } from './language/stance.ts';
import { plainWords, parseWords, withClasses } from './language/tokens.ts';
import type { Token, Word } from './language/tokens.ts';

/** What a sentence says by itself, wherever it stands: this is what the cache keeps. */
export interface SentenceCore {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its words, "$classes" and "#Tags". */
  readonly keys: ReadonlySet<string>;
  readonly stance: Stance;
  readonly language: LanguageCounts;
  /** Spanish, or Spanish and English mixed: read as such. */
  readonly spanish: boolean;
  hits(group: PatternGroup): readonly Hit[];
  /** Every match of a global expression in its text. */
  matches(expression: RegExp): readonly RegExpExecArray[];
}

/** Sentences already read, in memory only. The oldest goes first when `limit` is reached. */
export interface SentenceCache {
  get(text: string): SentenceCore | undefined;
  set(text: string, core: SentenceCore): void;
}

export function createSentenceCache(limit = 400): SentenceCache {
  const cores = new Map<string, SentenceCore>();
  return {
    get(text) {
      const core = cores.get(text);
      if (core) {
        cores.delete(text);
        cores.set(text, core);
      }
      return core;
    },
    set(text, core) {
      cores.set(text, core);
      if (cores.size > limit) {
        const oldest = cores.keys().next();
        if (!oldest.done) cores.delete(oldest.value);
      }
    },
  };
}

/** Reads one sentence; linear in its length but for the patterns, which look a few words ahead. */
export function readSentence(text: string): SentenceCore {
  return coreOf(text, parseWords(text));
}

/** The same without parts of speech: for what stands so far down that reading it well would keep the writer waiting. */
export function skimSentence(text: string): SentenceCore {
  return coreOf(text, plainWords(text));
}

function coreOf(text: string, words: readonly Word[]): SentenceCore {
  const language = countLanguage(text);
  const spanish = spanishOf(language);
  const tokens = spanish === 'none' ? withClasses(words) : readSpanish(words, spanish === 'most');
  const index = indexPatterns(tokens);
  const found = new Map<PatternGroup, readonly Hit[]>();
  const matched = new Map<RegExp, readonly RegExpExecArray[]>();
  return {
    text,
    tokens,
    keys: index.keys,
    stance: readStance(text, index),
    language,
    spanish: spanish !== 'none',
    hits(group) {
      let hits = found.get(group);
      if (!hits) {
        hits = findHits(group, index);
        found.set(group, hits);
      }
      return hits;
    },
    matches(expression) {
      let matches = matched.get(expression);
      if (!matches) {
        matches = [...text.matchAll(expression)];
        matched.set(expression, matches);
      }
      return matches;
    },
  };
}
