import type { Token } from './tokens.ts';
import { withoutAccents } from './verbs.ts';

/**
 * A small language for "what is said": words, classes and gaps over the tokens of one sentence.
 *
 *   `thank|thanks you? for ..3 $visit`
 *
 * - `word`, `a|b` a word or one of several (as in Token.norm) · `$class` one of our word lists (may take several tokens)
 * - `#Tag` a tag of compromise · `/re/` a regular expression on the whole norm · `*` any token
 * - `$class&#Tag` a token that is both
 * - `!a|b` a token that is none of them · `x?` optional · `..3` zero to three tokens, not across a full stop, colon or dash
 * - `^` start of the sentence or of a clause · `[` `]` what to mark (else all of it)
 */
interface Test {
  readonly negated: boolean;
  readonly any: boolean;
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly tags: readonly string[];
  readonly expressions: readonly RegExp[];
  /** All of one of these. */
  readonly together: ReadonlyArray<readonly Test[]>;
}

type Element =
  | { readonly kind: 'token'; readonly test: Test; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'open' | 'close' };

interface Pattern {
  /** Its place among all patterns. */
  readonly id: number;
  readonly elements: readonly Element[];
  /** What the first word must be, where the pattern begins with a needed word. */
  readonly first: Test | null;
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

/** Another word without its accent; all others are written with it or without. */
const meantByAccent = new Set(['sí', 'él', 'tú']);

function compileTest(source: string): Test {
  const negated = source.startsWith('!');
  const all = (negated ? source.slice(1) : source).split('|');
  const isTogether = (part: string): boolean => part.includes('&') && part.length > 1;
  const parts = all.filter((part) => !isTogether(part));
  const words = parts.filter((part) => !/^(?:[$#]|\/.)/.test(part) && part !== '*');
  const starting = (sign: string): string[] => parts.filter((part) => part.startsWith(sign));
  return {
    negated,
    any: parts.includes('*'),
    words: new Set(words.flatMap((word) => (meantByAccent.has(word) ? [word] : [word, withoutAccents(word)]))),
    classes: starting('$').map((part) => part.slice(1)),
    tags: starting('#').map((part) => part.slice(1)),
    expressions: parts
      .filter((part) => /^\/.+\/$/.test(part))
      .map((part) => new RegExp(`^(?:${part.slice(1, -1)})$`, 'u')),
    together: all.filter(isTogether).map((part) => part.split('&').map(compileTest)),
  };
}

/** How many tokens the test takes at this token; 0 for none. */
function taken(test: Test, token: Token): number {
  let longest = test.any || test.words.has(token.norm) ? 1 : 0;
  if (token.classes.size > 0) {
    for (const name of test.classes) longest = Math.max(longest, token.classes.get(name) ?? 0);
  }
  if (longest === 0) {
    for (const tag of test.tags) if (token.tags.has(tag)) longest = 1;
    for (const expression of test.expressions) if (expression.test(token.norm)) longest = 1;
    for (const tests of test.together) if (tests.every((one) => taken(one, token) > 0)) longest = 1;
  }
  return test.negated ? (longest === 0 ? 1 : 0) : longest;
}

/** The keys one of which a sentence needs for this test, or null where anything may do. */
function keysOf(test: Test): string[] | null {
  if (test.negated || test.any || test.expressions.length > 0) return null;
  const together = test.together.map(([one]) => one && keysOf(one));
  if (together.some((keys) => !keys)) return null;
  return [
    ...test.words,
    ...test.classes.map((name) => `$${name}`),
    ...test.tags.map((name) => `#${name}`),
    ...together.flatMap((keys) => keys ?? []),
  ];
}

/** Which patterns a key makes possible, by the rarest of what each needs; `always` holds those that need nothing. */
const wakes = new Map<string, number[]>();
const always: number[] = [];
let count = 0;

function compile(source: string): Pattern {
  const elements: Element[] = [];
  const needs: string[][] = [];
  for (const part of source.trim().split(/\s+/)) {
    if (part === '^') elements.push({ kind: 'start' });
    else if (part === '[') elements.push({ kind: 'open' });
    else if (part === ']') elements.push({ kind: 'close' });
    else if (part.startsWith('..')) elements.push({ kind: 'gap', most: Number(part.slice(2)) });
    else {
      const optional = part.endsWith('?') && part.length > 1;
      const test = compileTest(optional ? part.slice(0, -1) : part);
      elements.push({ kind: 'token', test, optional });
      const keys = keysOf(test);
      if (keys && !optional) needs.push(keys);
    }
  }
  const lead = elements.find((element) => element.kind === 'token' || element.kind === 'gap');
  // The rarest word first: a longer list is more often met.
  needs.sort((a, b) => commonness(a) - commonness(b));
  const id = count;
  count += 1;
  const [rarest] = needs;
  if (rarest) for (const key of rarest) wakes.set(key, [...(wakes.get(key) ?? []), id]);
  else always.push(id);
  return { id, elements, needs, first: lead?.kind === 'token' && !lead.optional ? lead.test : null };
}

/** A class stands for many words, a tag for more. */
function commonness(keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) sum += key.startsWith('#') ? 60 : key.startsWith('$') ? 12 : 1;
  return sum;
}

/** What a sentence holds, for patterns: made once, asked by every group. */
export interface PatternIndex {
  readonly tokens: readonly Token[];
  /** Its words, "$classes" and "#Tags". */
  readonly keys: ReadonlySet<string>;
  /** By a pattern's id, 1 where the sentence holds the rarest of what it needs. */
  readonly awake: Uint8Array;
}

export function indexPatterns(tokens: readonly Token[]): PatternIndex {
  const keys = new Set<string>();
  for (const token of tokens) {
    keys.add(token.norm);
    for (const name of token.classes.keys()) keys.add(`$${name}`);
    for (const tag of token.tags) keys.add(`#${tag}`);
  }
  const awake = new Uint8Array(count);
  for (const id of always) awake[id] = 1;
  for (const key of keys) {
    const ids = wakes.get(key);
    if (ids) for (const id of ids) awake[id] = 1;
  }
  return { tokens, keys, awake };
}

/** One pattern a line or string. */
export function patterns(...sources: readonly string[]): PatternGroup {
  const lines = sources.flatMap((source) => source.split('\n')).filter((line) => line.trim() !== '');
  return { patterns: lines.map(compile) };
}

const hardStop = /[.;:!?—–…\n(]|\s-\s/;
const clauseStart = /[.,;:!?—–…\n("“”]|\s-\s/;

interface Marks {
  from: number;
  to: number;
}

/** Where a match of the elements from `element` on ends, or -1. Notes the marked words on the way back. */
function walk(
  elements: readonly Element[],
  element: number,
  tokens: readonly Token[],
  index: number,
  marks: Marks,
): number {
  const current = elements[element];
  if (current === undefined) return index;
  const token = tokens[index];
  switch (current.kind) {
    case 'start':
      return index === 0 || (token !== undefined && clauseStart.test(token.before))
        ? walk(elements, element + 1, tokens, index, marks)
        : -1;
    case 'open':
    case 'close': {
      const end = walk(elements, element + 1, tokens, index, marks);
      if (end >= 0) marks[current.kind === 'open' ? 'from' : 'to'] = index;
      return end;
    }
    case 'gap':
      for (let skipped = 0; skipped <= current.most; skipped += 1) {
        const end = walk(elements, element + 1, tokens, index + skipped, marks);
        if (end >= 0) return end;
        const next = tokens[index + skipped];
        if (next === undefined || (index + skipped > 0 && hardStop.test(next.before))) return -1;
      }
      return -1;
    case 'token': {
      const length = token ? taken(current.test, token) : 0;
      if (length > 0) {
        const end = walk(elements, element + 1, tokens, index + length, marks);
        if (end >= 0) return end;
      }
      return current.optional ? walk(elements, element + 1, tokens, index, marks) : -1;
    }
  }
}

const noHits: readonly Hit[] = [];

/** Hits from left to right, without overlaps within one pattern. */
export function findHits(group: PatternGroup, { tokens, keys, awake }: PatternIndex): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (const { id, elements, first, needs } of group.patterns) {
    // A pattern made after the index is unknown to it: undefined, not 0.
    if (awake[id] === 0 || !needs.every((any) => any.some((key) => keys.has(key)))) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (first && token && taken(first, token) === 0) continue;
      const marks: Marks = { from: -1, to: -1 };
      const last = walk(elements, 0, tokens, at, marks);
      if (last <= at) continue;
      (hits ??= []).push({
        from: marks.from < 0 ? at : marks.from,
        to: marks.to < 0 ? last : marks.to,
        first: at,
        last,
      });
      at = last - 1;
    }
  }
  return hits?.sort((a, b) => a.from - b.from || b.to - a.to) ?? noHits;
}
