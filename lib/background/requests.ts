import * as v from 'valibot';
import { draftKinds } from '../checker/draft.ts';
import { ownWordsLimit, type ComposeRequest } from '../messages.ts';

const replyTo = v.nullable(
  v.object({
    text: v.string(),
    author: v.exactOptional(v.string()),
    // What a page's label says is not ours to refuse a draft for.
    rating: v.exactOptional(v.pipe(v.number(), v.toMinValue(0), v.toMaxValue(5))),
  }),
);

const draft = v.object({
  text: v.string(),
  kind: v.picklist(draftKinds),
  platform: v.exactOptional(v.string()),
  replyTo,
  images: v.array(v.object({ path: v.string() })),
});

const request = v.variant('type', [
  v.object({ type: v.literal('hello'), styled: v.boolean(), platform: v.string() }),
  v.object({ type: v.literal('check'), revision: v.pipe(v.number(), v.integer()), draft }),
  v.object({ type: v.literal('suggest'), replyTo }),
  v.object({
    type: v.literal('own-words'),
    words: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(ownWordsLimit)),
  }),
]);

/** A request as it may be acted on, or null: what comes over a port is checked before it is believed. */
export function readRequest(message: unknown): ComposeRequest | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}
