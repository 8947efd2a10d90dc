import nlp from 'compromise/two';
import { shorthand } from './words/shorthand.ts';
import { classesAt } from './lexicon.ts';

/** One word of a sentence. Offsets are UTF-16 units from the start of the *sentence*, without punctuation around it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, shorthand spelled out ("ur" is "your", "pt" is "patient"). */
  readonly norm: string;
  /** Part of speech and kind, from compromise ("PastTense", "FirstName", "Negative"). */
  readonly tags: ReadonlySet<string>;
  /** Classes of our own word lists that start here, with the number of tokens each takes ("root canal" is 2). */
  readonly classes: ReadonlyMap<string, number>;
  /** What stands between this word and the one before: spaces, quotes, brackets. */
  readonly before: string;
  /** Punctuation and spaces after it. */
  readonly after: string;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Iterable<string>;
}

/** Longest run without a space that is worth parsing as language; longer ones are links, keys or noise. */
const longestWord = 80;
const overlong = new RegExp(`\\S{${longestWord + 1}}`);
/**
 * The steps of the parser that read word by word. Its last, "postTagger", corrects tags by a thousand sentence patterns in
 * two thirds of the time of all; our own patterns stand in for it, and points are fitted to these tags.
 */
const tagging = ['index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo'];
const noTags: ReadonlySet<string> = new Set();

function parsed(text: string): Term[] {
  // A run that no language has would cost the parser its suffix and typo rules for nothing.
  if (overlong.test(text)) return plain(text);
  const terms: Term[] = [];
  let length = 0;
  // The parser declares `any`; its own types say Term[][].
  const document: readonly Term[][] = nlp.tokenize(text).compute(tagging).document;
  for (const sentence of document) {
    for (const term of sentence) {
      terms.push(term);
      length += term.pre.length + term.text.length + term.post.length;
    }
  }
  return length === text.length ? terms : plain(text);
}

/** Gives what stands between two words to the first as far as its last space; what is left belongs to the next. */
function closeTerm(terms: Term[], gap: string): string {
  const last = terms.at(-1);
  if (!last) return gap;
  const space = gap.length - (/\S/.test(gap) ? (gap.split(/\s/).at(-1)?.length ?? 0) : 0);
  terms[terms.length - 1] = { ...last, post: gap.slice(0, space) };
  return gap.slice(space);
}

/** Words without tags: what is left of a reading where the parser cannot be used or changed the text. */
function plain(text: string): Term[] {
  const terms: Term[] = [];
  let pre = '';
  let end = 0;
  for (const { index, 0: word } of text.matchAll(
    /[\p{L}\p{N}@#][\p{L}\p{N}\p{M}]*(?:['’.@_/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu,
  )) {
    pre = closeTerm(terms, text.slice(end, index));
    terms.push({ pre, text: word, post: '' });
    end = index + word.length;
  }
  const rest = closeTerm(terms, text.slice(end));
  if (rest !== '') terms.push({ pre: rest, text: '', post: '' });
  return terms;
}

/** Lower case with straight apostrophes and plain hyphens; the length may differ from the text's. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase();
}

/** A word before our own lists were asked. */
export type Word = Omit<Token, 'classes'>;

/** The words of one sentence, tagged by compromise. Never throws; linear in the length. */
export function parseWords(sentence: string): Word[] {
  return wordsOf(parsed(sentence));
}

/** The same words without tags, at a fraction of the time. */
export function plainWords(sentence: string): Word[] {
  return wordsOf(plain(sentence));
}

function wordsOf(terms: readonly Term[]): Word[] {
  const words: Word[] = [];
  let offset = 0;
  for (const term of terms) {
    const start = offset + term.pre.length;
    const end = start + term.text.length;
    const last = words.at(-1);
    offset = end + term.post.length;
    if (term.text === '') {
      // The second half of a contraction ("didn't" → did + not) adds its tags to the first.
      if (last) {
        words[words.length - 1] = {
          ...last,
          tags: new Set([...last.tags, ...(term.tags ?? [])]),
          after: last.after + term.pre + term.post,
        };
      }
      continue;
    }
    const norm = normalize(term.text).replace(/^#/, '');
    words.push({
      start,
      end,
      text: term.text,
      norm: shorthand.get(norm) ?? norm,
      tags: term.tags ? new Set(term.tags) : noTags,
      before: (last?.after ?? '') + term.pre,
      after: term.post,
    });
  }
  return words;
}

/** Adds our classes, which can span several words. */
export function withClasses(words: readonly Word[]): readonly Token[] {
  const norms = words.map((word) => word.norm);
  return words.map((word, index) => ({ ...word, classes: classesAt(norms, index) }));
}
