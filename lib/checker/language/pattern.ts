import type { Token } from './tokens.ts';

/**
 * A small language for "what is said": words, classes and gaps over the tokens of one sentence.
 *
 *   `thank|thanks you? for ..3 $visit`
 *
 * - `word`, `a|b` a word or one of several (as in Token.norm) · `$class` one of our word lists (may take several tokens)
 * - `#Tag` a tag of compromise · `/re/` a regular expression on the whole norm · `*` any token
 * - `!a|b` a token that is none of them · `x?` optional · `..3` zero to three tokens, not across a full stop, colon or dash
 * - `^` start of the sentence or of a clause · `[` `]` what to mark (else all of it)
 */
type Test = (token: Token) => number;

type Element =
  | { readonly kind: 'token'; readonly test: Test; readonly optional: boolean; readonly key: readonly string[] | null }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

interface Pattern {
  readonly elements: readonly Element[];
  /** Every needed element's words and classes: a sentence without them cannot match. */
  readonly needs: ReadonlyArray<readonly string[]>;
}

/** Patterns that mean the same; a sentence's hits are found once and kept with the sentence. */
export interface PatternGroup {
  readonly patterns: readonly Pattern[];
}

/** Tokens `[from, to)` to mark of a hit that took tokens `[first, last)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function compileTest(source: string): { test: Test; key: string[] | null } {
  const tests: Test[] = [];
  let key: string[] | null = [];
  const negated = source.startsWith('!');
  for (const part of (negated ? source.slice(1) : source).split('|')) {
    if (part === '*') {
      tests.push(() => 1);
      key = null;
    } else if (part.startsWith('$')) {
      const name = part.slice(1);
      tests.push((token) => token.classes.get(name) ?? 0);
      key?.push(part);
    } else if (part.startsWith('#')) {
      const tag = part.slice(1);
      tests.push((token) => (token.tags.has(tag) ? 1 : 0));
      key = null;
    } else if (part.startsWith('/')) {
      const expression = new RegExp(`^(?:${part.slice(1, -1)})$`, 'u');
      tests.push((token) => (expression.test(token.norm) ? 1 : 0));
      key = null;
    } else {
      tests.push((token) => (token.norm === part ? 1 : 0));
      key?.push(part);
    }
  }
  const [only] = tests;
  const any: Test =
    tests.length === 1 && only
      ? only
      : (token) => {
          let longest = 0;
          for (const test of tests) longest = Math.max(longest, test(token));
          return longest;
        };
  return negated ? { test: (token) => (any(token) ? 0 : 1), key: null } : { test: any, key };
}

function compile(source: string): Pattern {
  const elements: Element[] = [];
  const needs: string[][] = [];
  for (const part of source.trim().split(/\s+/)) {
    if (part === '^') elements.push({ kind: 'start' });
    else if (part === '[') elements.push({ kind: 'open' });
    else if (part === ']') elements.push({ kind: 'close' });
    else if (part.startsWith('..')) elements.push({ kind: 'gap', most: Number(part.slice(2)) });
    else {
      const optional = part.endsWith('?');
      const { test, key } = compileTest(optional ? part.slice(0, -1) : part);
      elements.push({ kind: 'token', test, optional, key });
      if (key && !optional) needs.push(key);
    }
  }
  return { elements, needs };
}

/** One pattern a line or string. */
export function patterns(...sources: readonly string[]): PatternGroup {
  const lines = sources.flatMap((source) => source.split('\n')).filter((line) => line.trim() !== '');
  return { patterns: lines.map(compile) };
}

const hardStop = /[.;:!?—–…\n(]|\s-\s/;
const clauseStart = /[.,;:!?—–…\n("“”]|\s-\s/;

function matchAt(elements: readonly Element[], tokens: readonly Token[], at: number): Hit | null {
  let from = -1;
  let to = -1;
  const step = (element: number, index: number): number => {
    const current = elements[element];
    if (current === undefined) return index;
    switch (current.kind) {
      case 'start': {
        const token = tokens[index];
        return index === 0 || (token !== undefined && clauseStart.test(token.before)) ? step(element + 1, index) : -1;
      }
      case 'open': {
        const end = step(element + 1, index);
        if (end >= 0) from = index;
        return end;
      }
      case 'close': {
        const end = step(element + 1, index);
        if (end >= 0) to = index;
        return end;
      }
      case 'gap': {
        for (let skipped = 0; skipped <= current.most; skipped += 1) {
          const end = step(element + 1, index + skipped);
          if (end >= 0) return end;
          const token = tokens[index + skipped];
          if (token === undefined || (index + skipped > 0 && hardStop.test(token.before))) return -1;
        }
        return -1;
      }
      case 'token': {
        const token = tokens[index];
        const taken = token ? current.test(token) : 0;
        if (taken > 0) {
          const end = step(element + 1, index + taken);
          if (end >= 0) return end;
        }
        return current.optional ? step(element + 1, index) : -1;
      }
    }
  };
  const last = step(0, at);
  if (last <= at) return null;
  return { from: from < 0 ? at : from, to: to < 0 ? last : to, first: at, last };
}

/** Hits from left to right, without overlaps within one pattern. `keys` holds the sentence's words and "$classes". */
export function findHits(group: PatternGroup, tokens: readonly Token[], keys: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of group.patterns) {
    if (!pattern.needs.every((key) => key.some((word) => keys.has(word)))) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const hit = matchAt(pattern.elements, tokens, at);
      if (hit) {
        hits.push(hit);
        at = Math.max(at, hit.last - 1);
      }
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
}
