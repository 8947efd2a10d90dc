import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { draftKinds } from '../../lib/checker/draft.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { categories } from '../../lib/checker/finding.ts';
import { readLines } from './lines.ts';

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  kind: v.picklist(draftKinds),
  replyTo: v.nullish(v.object({ text: v.string(), author: v.nullish(v.string()), rating: v.nullish(v.number()) })),
  label: v.picklist(['violation', 'ok', 'gray']),
  categories: v.array(v.picklist(categories)),
  spans: v.array(v.tuple([v.string(), v.string()])),
  note: v.nullish(v.string()),
  pair: v.nullish(v.union([v.string(), v.number()])),
});
/** One labelled draft of the corpus. */
export type Row = v.InferOutput<typeof rowSchema>;

/**
 * The files of test/corpus. `train/t*` and `dev` were written by 27 writers, each a world of practices; `train/c*` by 36
 * more. t12, t20, t24, c4, c9, c18, c24, c30, c34 (short ones) and c35 (brands) are ordinary drafts, c5, c13, c19, c20,
 * c25 and c31 Spanish or mixed ones; all others are hard on purpose.
 */
export function corpusFiles(): string[] {
  const folder = join(import.meta.dirname, '../corpus');
  return ['dev', 'train']
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted();
}
export const ordinary: ReadonlySet<string> = new Set(
  ['t12', 't20', 't24', 'c4', 'c9', 'c18', 'c24', 'c30', 'c34', 'c35'].map((name) => `train/${name}.jsonl`),
);
export const spanish: ReadonlySet<string> = new Set(
  ['c5', 'c13', 'c19', 'c20', 'c25', 'c31'].map((name) => `train/${name}.jsonl`),
);

/** The rows of a file of test/corpus; throws where one is not of the shape. */
export function readRows(file: string): Row[] {
  return readLines(join(import.meta.dirname, '../corpus', file)).map((line) => v.parse(rowSchema, line));
}

export function draftOf({ text, kind, replyTo }: Pick<Row, 'text' | 'kind' | 'replyTo'>): Draft {
  return {
    text,
    kind,
    replyTo: replyTo
      ? {
          text: replyTo.text,
          ...(replyTo.author != null && { author: replyTo.author }),
          ...(replyTo.rating != null && { rating: replyTo.rating }),
        }
      : null,
    images: [],
  };
}
