import type { DraftKind, RepliedTo } from '../draft.ts';
import { hashOf, join } from './features.ts';
import type { FeatureWord, SentenceFeatures } from './features.ts';

const kindSeed = 0x51ed;
const replySeed = 0x27d4;
const sharedSeed = 0x1656;
const readSeed = 0x94d0;

/** Under what a hash is weighed in drafts of one kind. */
export function inKind(kind: DraftKind): (hash: number) => number {
  const about = hashOf(kind, kindSeed);
  return (hash) => join(about, hash);
}

/** Of a long text that is answered the first words tell what it is about. */
const mostReplyWords = 120;

/** The words of the answered text that the network is given. */
export function replyWords(theirs: SentenceFeatures | null): readonly FeatureWord[] {
  return theirs?.words.slice(0, mostReplyWords) ?? [];
}

/** What is weighed of the text that is answered (`theirs`), and of its words that the draft takes up. */
export function contextFeatures(
  kind: DraftKind,
  replyTo: RepliedTo | null,
  theirs: SentenceFeatures | null,
  sentences: readonly SentenceFeatures[],
): { reply: Uint32Array; shared: Uint32Array } {
  const reply = new Set([hashOf(kind, replySeed), hashOf(`rating ${replyTo?.rating ?? '-'}`, replySeed)]);
  const shared = new Set<number>();
  if (theirs) {
    for (const hash of theirs.short) reply.add(join(replySeed, hash));
    const long = new Set(theirs.words.filter(({ start, end }) => end - start > 2).map(({ hash }) => hash));
    shared.add(hashOf('some', sharedSeed));
    for (const sentence of sentences)
      for (const { hash } of sentence.words) if (long.has(hash)) shared.add(join(sharedSeed, hash));
  }
  return { reply: Uint32Array.from(reply), shared: Uint32Array.from(shared) };
}

/** What the linguistic reading found, by name. */
export function readingFeatures(names: Iterable<string>): Uint32Array {
  return Uint32Array.from(new Set(names), (name) => hashOf(name, readSeed));
}
