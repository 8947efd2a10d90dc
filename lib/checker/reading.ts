import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { CheckerPolicy } from './policy.ts';
import { languageOf } from './language/detect.ts';
import type { ReadLanguage } from './language/detect.ts';
import { plainText } from './language/plain.ts';
import type { PlainText } from './language/plain.ts';
import { readReview } from './language/review.ts';
import type { ReviewReading } from './language/review.ts';
import { normalize } from './language/tokens.ts';
import { createSentenceCache, readSentence, skimSentence } from './sentence.ts';
import type { SentenceCache, SentenceCore } from './sentence.ts';
import { splitSentences } from './sentences.ts';

/** A sentence where it stands in a draft. */
export interface SentenceReading extends SentenceCore {
  readonly index: number;
  readonly span: Span & { readonly ended: boolean };
}

/** A draft as a careful reader sees it. Offsets of tokens count from their sentence, all others from the draft. */
export interface Reading {
  /** In plain letters: what the draft looks like to a reader. */
  readonly draft: Draft;
  /** Where a span of it stands in what was written. */
  readonly written: PlainText['written'];
  readonly policy: CheckerPolicy;
  readonly language: ReadLanguage;
  readonly sentences: readonly SentenceReading[];
  /** True where the draft answers somebody in particular. */
  readonly answers: boolean;
  readonly review: ReviewReading | null;
  /** Some sentence says that what is told is made up, staged or an animal's. */
  readonly unreal: boolean;
  /** Lower-cased names of the practice's own people, places and sign-offs. */
  readonly own: ReadonlySet<string>;
}

/** Sentences that begin after as many characters are skimmed: no post or reply of our platforms is near as long. */
const readWell = 20_000;
/** The first characters tell the language. */
const readForLanguage = 4000;

/** Reads a whole draft. A cache makes a keystroke cost the sentence it touched; the answer is the same without. */
export function readDraft(given: Draft, policy: CheckerPolicy, cache: SentenceCache = createSentenceCache()): Reading {
  const { text: plain, written } = plainText(given.text);
  const replyTo = given.replyTo && { ...given.replyTo, text: plainText(given.replyTo.text).text };
  const draft: Draft = { ...given, text: plain, replyTo };
  const skimmed = createSentenceCache();
  const sentences = splitSentences(draft.text).map((span, index): SentenceReading => {
    const text = draft.text.slice(span.start, span.end);
    const [known, read] = span.start < readWell ? [cache, readSentence] : [skimmed, skimSentence];
    let core = known.get(text);
    if (!core) {
      core = read(text);
      known.set(text, core);
    }
    return { ...core, index, span };
  });
  return {
    draft,
    written,
    policy,
    language: languageOf(
      sentences.filter(({ span }) => span.start < readForLanguage).map((sentence) => sentence.language),
    ),
    sentences,
    answers: draft.kind !== 'post',
    review: draft.replyTo ? readReview(draft.replyTo, cache) : null,
    unreal: sentences.some((sentence) => sentence.stance.unreal),
    own: new Set(policy.ownWords.map((word) => normalize(word).trim())),
  };
}

/** Offsets in the draft of tokens `[from, to)` of a sentence. */
export function spanOf(sentence: SentenceReading, from: number, to: number): Span {
  const first = sentence.tokens[from];
  const last = sentence.tokens[Math.max(from, to - 1)];
  return {
    start: sentence.span.start + (first?.start ?? 0),
    end: sentence.span.start + (last?.end ?? sentence.text.length),
  };
}
