import * as v from 'valibot';
import { draftKinds } from '../checker/draft.ts';
import { stages } from '../checker/finding.ts';
import { ownWordsLimit, reasonCodes, type ComposeRequest } from '../messages.ts';

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

const ruleId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/));
/** More rules than there are. */
const rulesLimit = 200;
const rules = v.pipe(v.array(ruleId), v.minLength(1), v.maxLength(rulesLimit));

const request = v.variant('type', [
  v.object({ type: v.literal('hello'), styled: v.boolean(), platform: v.string() }),
  v.object({ type: v.literal('check'), revision: v.pipe(v.number(), v.integer()), draft }),
  v.object({ type: v.literal('suggest'), replyTo }),
  v.object({
    type: v.literal('own-words'),
    words: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(ownWordsLimit)),
  }),
  // Strict: whatever else came with it (a word of the draft) makes it no decision.
  v.strictObject({
    type: v.literal('decision'),
    rules,
    reason: v.nullable(v.picklist(reasonCodes)),
    stage: v.picklist(stages),
  }),
  v.strictObject({ type: v.literal('ask-elsewhere'), ticket: v.pipe(v.string(), v.uuid()), rules }),
]);

/** A request as it may be acted on, or null: what comes over a port is checked before it is believed. */
export function readRequest(message: unknown): ComposeRequest | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}
