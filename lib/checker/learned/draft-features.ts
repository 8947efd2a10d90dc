import type { DraftKind, RepliedTo } from '../draft.ts';
import { hashOf, join, readFeatures } from './features.ts';
import type { SentenceFeatures } from './features.ts';

const kindSeed = 0x51ed;
const replySeed = 0x27d4;
const sharedSeed = 0x1656;
const readSeed = 0x94d0;

/** Under what a hash is weighed in drafts of one kind. */
export function inKind(kind: DraftKind): (hash: number) => number {
  const about = hashOf(kind, kindSeed);
  return (hash) => join(about, hash);
}

/** What is weighed of the text that is answered, and of its words that the draft takes up. */
export function contextFeatures(
  kind: DraftKind,
  replyTo: RepliedTo | null,
  sentences: readonly SentenceFeatures[],
): { reply: Uint32Array; shared: Uint32Array } {
  const reply = new Set([hashOf(kind, replySeed), hashOf(`rating ${replyTo?.rating ?? '-'}`, replySeed)]);
  const shared = new Set<number>();
  if (replyTo) {
    const theirs = readFeatures(replyTo.text);
    for (const hash of theirs.short) reply.add(join(replySeed, hash));
    const words = new Set(theirs.words.filter(({ start, end }) => end - start > 2).map(({ hash }) => hash));
    shared.add(hashOf('some', sharedSeed));
    for (const sentence of sentences)
      for (const { hash } of sentence.words) if (words.has(hash)) shared.add(join(sharedSeed, hash));
  }
  return { reply: Uint32Array.from(reply), shared: Uint32Array.from(shared) };
}

/** What the linguistic reading found, by name. */
export function readingFeatures(names: Iterable<string>): Uint32Array {
  return Uint32Array.from(new Set(names), (name) => hashOf(name, readSeed));
}
