import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { namesOf } from '../../lib/checker/check.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { categories } from '../../lib/checker/finding.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readDraft } from '../../lib/checker/reading.ts';
import { contextFeatures, inKind, readingFeatures, replyWords } from '../../lib/checker/learned/draft-features.ts';
import { featuresOf, featuresOfReplied } from '../../lib/checker/learned/judge.ts';
import type { FeatureWord } from '../../lib/checker/learned/features.ts';
import type { Group } from '../../lib/checker/learned/weights.ts';
import { languages } from '../../lib/locales/language.ts';
import { bands, reviewReplies, withOffice } from '../../lib/locales/review-replies.ts';
import { starterReplies } from '../../lib/locales/starter-replies.ts';
import { readLines } from './lines.ts';
import { draftOf, readRows } from './rows.ts';

/** A word as the network sees it. */
export type ExampleWord = Pick<FeatureWord, 'hash' | 'classIndex' | 'capitals'>;

/** A draft with everything that is weighed of it. */
export interface Example {
  /** Where it comes from: a file of the corpus, or the name of a real text's file. */
  readonly source: string;
  readonly draft: Draft;
  readonly bad: boolean;
  /** How much it teaches beside a labelled draft of the corpus. */
  readonly importance: number;
  /** Place in `categories`; -1 where nobody said. */
  readonly category: number;
  readonly hashes: Readonly<Record<Group, Uint32Array>>;
  /** Sentence by sentence. */
  readonly words: ReadonlyArray<readonly ExampleWord[]>;
  /** Of the text that is answered. */
  readonly reply: readonly ExampleWord[];
}

function exampleOf(source: string, draft: Draft, bad: boolean, category: number, importance = 1): Example {
  const reading = readDraft(draft, defaultPolicy);
  const sentences = reading.sentences.map(featuresOf);
  const concat = (arrays: readonly Uint32Array[]): Uint32Array => {
    const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const array of arrays) {
      all.set(array, at);
      at += array.length;
    }
    return all;
  };
  const about = inKind(draft.kind);
  const theirs = featuresOfReplied(reading);
  const context = contextFeatures(draft.kind, draft.replyTo, theirs, sentences);
  return {
    source,
    draft,
    bad,
    importance,
    category,
    hashes: {
      grams: concat(sentences.map(({ grams }) => grams)),
      kind: concat(sentences.map(({ short }) => short)).map(about),
      letters: concat(sentences.map(({ letters }) => letters)),
      classes: concat(sentences.map(({ classes }) => classes)),
      apart: concat(sentences.map(({ apart }) => apart)),
      reply: context.reply,
      shared: context.shared,
      read: readingFeatures(namesOf(reading)),
    },
    words: sentences.map(({ words }) => words),
    reply: replyWords(theirs),
  };
}

/** The labelled drafts of these files of the corpus; gray ones teach nothing. */
export function corpusExamples(files: readonly string[]): Example[] {
  return files.flatMap((file) =>
    readRows(file)
      .filter(({ label }) => label !== 'gray')
      .map((row) => {
        const [primary] = row.categories;
        const category = primary === undefined ? -1 : categories.indexOf(primary);
        return exampleOf(file, draftOf(row), row.label === 'violation', category);
      }),
  );
}

/** Real texts are many, alike, and far from the border: with full weight they teach that medicine is the matter. */
const realTexts = [
  { name: 'education', kind: 'post', bad: false, importance: 0.3 },
  { name: 'news-posts', kind: 'post', bad: false, importance: 0.2 },
  { name: 'doctor-answers', kind: 'reply', bad: true, importance: 1 },
] as const;

const realText = v.object({ text: v.string(), replyTo: v.optional(v.object({ text: v.string() })) });
type RealText = v.InferOutput<typeof realText>;

function readRealTexts(folder: string, name: string, half: 0 | 1): RealText[] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  return readLines(path)
    .filter((_, index) => index % 2 === half)
    .map((line) => v.parse(realText, line));
}

/** What may be answered to anybody who asks about health: the starter library in both languages. */
function safeReplies(): string[] {
  return languages.flatMap((language) => [
    ...starterReplies[language].map(({ text }) => text),
    ...bands.flatMap((band) =>
      Object.values(reviewReplies[language][band]).flatMap((texts) =>
        texts.map((text) => withOffice(text, {}, language)),
      ),
    ),
  ]);
}

/**
 * Every other text of a folder of real texts, from the first (`half` 0) or the second: one half teaches, one measures.
 * Every answer of a doctor is bad. Taught alone they would teach that a question makes any answer bad, so each question
 * is also answered harmlessly: by the starter library and by what is told to everybody, in turn.
 */
export function realExamples(folder: string, half: 0 | 1): Example[] {
  const told = readRealTexts(folder, 'education', half);
  const safe = safeReplies();
  return realTexts.flatMap(({ name, kind, bad, importance }) => {
    const category = bad ? categories.indexOf('health-detail') : -1;
    return readRealTexts(folder, name, half).flatMap(({ text, replyTo = null }, index) => {
      const draft: Draft = { text, kind, replyTo, images: [] };
      const example = exampleOf(name, draft, bad, category, importance);
      if (!bad || half === 1) return [example];
      const turn = Math.floor(index / 2);
      const harmless = index % 2 === 0 ? safe[turn % safe.length] : told[turn % told.length]?.text;
      if (harmless === undefined) return [example];
      return [example, exampleOf(`${name}, harmless`, { ...draft, text: harmless }, false, -1, importance)];
    });
  });
}
