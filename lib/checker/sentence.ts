import { findHits } from './language/pattern.ts';
import type { Hit, PatternGroup } from './language/pattern.ts';
import { readStance } from './language/stance.ts';
import type { Stance } from './language/stance.ts';
import { parseWords, withClasses } from './language/tokens.ts';
import type { Token } from './language/tokens.ts';

/** What a sentence says by itself, wherever it stands: this is what the cache keeps. */
export interface SentenceCore {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its words and "$classes". */
  readonly keys: ReadonlySet<string>;
  readonly stance: Stance;
  hits(group: PatternGroup): readonly Hit[];
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
export function readSentence(text: string, tokens = withClasses(parseWords(text))): SentenceCore {
  const keys = new Set<string>();
  for (const token of tokens) {
    keys.add(token.norm);
    for (const name of token.classes.keys()) keys.add(`$${name}`);
  }
  const found = new Map<PatternGroup, readonly Hit[]>();
  return {
    text,
    tokens,
    keys,
    stance: readStance(text, tokens, keys),
    hits(group) {
      let hits = found.get(group);
      if (!hits) {
        hits = findHits(group, tokens, keys);
        found.set(group, hits);
      }
      return hits;
    },
  };
}
