import classWords from './classes.json';

/** Words of like use, one class a line of classes.json: "dentist" and "surgeon" are one word to the weights. */
const classOf = new Map<string, number>();
/** Words that stand for themselves: they make the sentence, not its subject. */
const itself = new Set<string>();
for (const [index, words] of (classWords as readonly string[]).entries()) {
  for (const word of words.split(' ')) {
    if (index === 0) itself.add(word);
    else classOf.set(word, index);
  }
}

/** A word or sign as the weights see it, where it stands in its sentence. */
export interface FeatureWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  /** Of its class, or of itself where it has none of its own. */
  readonly classHash: number;
  /** Place of its class in classes.json; 0 where it has none. */
  readonly classIndex: number;
  /** How it is written: 0 small, 1 with a capital inside of a sentence, 2 all in capitals. */
  readonly capitals: 0 | 1 | 2;
}

/** What of a sentence is weighed, as hashes: the same text gives the same. */
export interface SentenceFeatures {
  readonly words: readonly FeatureWord[];
  /** Words, pairs and triples. */
  readonly grams: Uint32Array;
  /** Of these the single words and pairs, which weigh differently in each kind of draft. */
  readonly short: Uint32Array;
  /** Two to five letters that follow each other: endings, typos, words run together. */
  readonly letters: Uint32Array;
  /** One to four classes that follow each other. */
  readonly classes: Uint32Array;
  /** Two classes a few words apart. */
  readonly apart: Uint32Array;
}

const pieces = /[\p{L}\p{M}\p{N}\u200B-\u200D\u2060\uFEFF\u00AD]+(?:['’][\p{L}\p{M}]+)?|[^\s\p{L}\p{M}\p{N}]/gu;
/** How far apart two classes may stand. */
const reach = 6;

const seeds = { grams: 0x9e37, letters: 0x7f4a, classes: 0x85eb, apart: 0xc2b2 } as const;

function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A hash of 32 bits; the same on every machine. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Both in this order. */
export function join(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second);
}

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069\uFE0F]/g;

/** Lower case, digits as 0, without what cannot be seen. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase()
    .replace(/\d/g, '0');
}

/** Where the first word of a text stands a capital says nothing. */
function capitalsOf(written: string, isFirst: boolean): FeatureWord['capitals'] {
  if (written.length > 2 && /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]+$/u.test(written)) return 2;
  return !isFirst && /^\p{Lu}/u.test(written) ? 1 : 0;
}

const begin = hashOf('^');
const finish = hashOf('$');
const unknown = hashOf('?');

function wordsOf(text: string): FeatureWord[] {
  const words: FeatureWord[] = [];
  for (const match of text.matchAll(pieces)) {
    const word = plain(match[0]);
    if (word === '') continue;
    const hash = hashOf(word);
    const known = classOf.get(word);
    const classHash =
      known === undefined ? (itself.has(word) || !/^\p{L}/u.test(word) ? hash : unknown) : hashOf(`c${known}`);
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      hash,
      classHash,
      classIndex: known ?? 0,
      capitals: capitalsOf(match[0], words.length === 0),
    });
  }
  return words;
}

/** Runs of up to `longest` hashes that follow each other. */
function runs(hashes: readonly number[], longest: number, seed: number): { all: Set<number>; pairs: Set<number> } {
  const all = new Set<number>();
  const pairs = new Set<number>();
  for (let from = 0; from < hashes.length; from += 1) {
    let hash = seed;
    for (let length = 1; length <= longest && from + length <= hashes.length; length += 1) {
      hash = join(hash, hashes[from + length - 1] ?? 0);
      all.add(hash);
      if (length <= 2) pairs.add(hash);
    }
  }
  return { all, pairs };
}

/** Reads one sentence for the weights. Linear in its length; never throws. */
export function readFeatures(text: string): SentenceFeatures {
  const words = wordsOf(text);
  const grams = runs([begin, ...words.map(({ hash }) => hash), finish], 3, seeds.grams);
  const byClass = words.map(({ classHash }) => classHash);
  const apart = new Set<number>();
  for (const [index, first] of byClass.entries()) {
    for (let far = index + 2; far < Math.min(byClass.length, index + reach + 1); far += 1)
      apart.add(join(join(seeds.apart, first), byClass[far] ?? 0));
  }
  const letters = new Set<number>();
  const spelled = ` ${plain(text).replace(/\s+/g, ' ')} `;
  for (let from = 0; from < spelled.length - 1; from += 1) {
    let hash = 0x811c9dc5 ^ seeds.letters;
    for (let at = from; at < Math.min(spelled.length, from + 5); at += 1) {
      hash = Math.imul(hash ^ spelled.charCodeAt(at), 0x01000193);
      if (at > from) letters.add(mix(hash));
    }
  }
  return {
    words,
    grams: Uint32Array.from(grams.all),
    short: Uint32Array.from(grams.pairs),
    letters: Uint32Array.from(letters),
    classes: Uint32Array.from(runs([begin, ...byClass, finish], 4, seeds.classes).all),
    apart: Uint32Array.from(apart),
  };
}

/** A run of words or classes that begins somewhere, as it is weighed. */
export interface Run {
  readonly hash: number;
  readonly length: number;
  readonly group: 'grams' | 'classes';
  /** Weighed once more by the kind of draft. */
  readonly short: boolean;
}

/** The runs that begin at a word: for telling which words of a sentence weigh most. */
export function runsFrom(words: readonly FeatureWord[], index: number): Run[] {
  const found: Run[] = [];
  let gram: number = seeds.grams;
  let run: number = seeds.classes;
  for (let length = 1; length <= 4 && index + length <= words.length; length += 1) {
    const word = words[index + length - 1];
    if (!word) break;
    gram = join(gram, word.hash);
    run = join(run, word.classHash);
    if (length <= 3) found.push({ hash: gram, length, group: 'grams', short: length <= 2 });
    found.push({ hash: run, length, group: 'classes', short: false });
  }
  return found;
}

/** How many classes of words there are, the one of none counted. */
export const classCount = (classWords as readonly string[]).length;
