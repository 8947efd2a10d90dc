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

/** Lists were made and points fitted while reading these; the others tell how the checker does on drafts that nobody tuned on. */
export const tuned = Array.from({ length: 20 }, (_, index) => `train/t${index + 1}.jsonl`);
export const unseen = ['dev/replies.jsonl', 'dev/posts.jsonl', ...[21, 22, 23, 24, 25].map((n) => `train/t${n}.jsonl`)];

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
