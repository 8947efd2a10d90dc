import { readLanguage } from '../checker/check.ts';
import type { RepliedTo } from '../checker/draft.ts';
import { topicOf } from '../checker/language/review-topic.ts';
import type { ReviewTopic } from '../checker/language/review-topic.ts';
import { readReview } from '../checker/language/review.ts';
import type { Language } from '../locales/language.ts';
import { replyTitle, reviewReplies, withOffice } from '../locales/review-replies.ts';
import type { Band, Office } from '../locales/review-replies.ts';
import type { ApprovedReply } from '../messages.ts';
import type { WriteArea } from '../policy/storage.ts';

/** Where the ids of the replies that were offered last stand in `storage.local`: never a word of a draft or a review. */
export const offeredKey = 'offered';
/** Replies that are offered at a time. */
const atOnce = 3;
/** Among as many that are offered one after the other no two are alike; each pool holds that many. */
export const apart = 10;

interface Candidate {
  readonly id: string;
  readonly topic: ReviewTopic;
  readonly index: number;
  readonly text: string;
}

const bandOf: Readonly<Record<ReturnType<typeof readReview>['tone'], Band>> = {
  bad: 'low',
  mixed: 'middle',
  good: 'high',
};

/** What fits a review of this kind: replies to its topic, then those that fit any; thanks fit any good one. */
export function poolFor(language: Language, band: Band, topic: ReviewTopic): Candidate[] {
  const topics: readonly ReviewTopic[] = band === 'high' ? [topic, 'general', 'praise'] : [topic, 'general'];
  return [...new Set(topics)].flatMap((one) =>
    reviewReplies[language][band][one].map((text, index) => ({
      id: `${language} ${band} ${one} ${index}`,
      topic: one,
      index,
      text,
    })),
  );
}

/** The next of a pool: one that was not offered lately, else the one whose turn is the longest ago. */
export function nextOf(pool: readonly Candidate[], offered: readonly string[]): Candidate | undefined {
  return (
    pool.find(({ id }) => !offered.includes(id)) ??
    pool.toSorted((a, b) => offered.indexOf(a.id) - offered.indexOf(b.id))[0]
  );
}

/**
 * Whole replies from the starter library that fit this review: by its stars or its tone, by what it speaks of, in its
 * language (where that cannot be told, in `language`, which the titles are in). `offered` are the ids that were offered
 * last, the oldest first.
 */
export function chooseReplies(
  replyTo: RepliedTo | null,
  office: Office,
  language: Language,
  offered: readonly string[],
): { readonly replies: readonly ApprovedReply[]; readonly offered: readonly string[] } {
  const text = replyTo?.text ?? '';
  const read = readLanguage(text);
  const spoken: Language = read === 'es' || read === 'en' ? read : language;
  const pool = poolFor(spoken, replyTo ? bandOf[readReview(replyTo).tone] : 'middle', topicOf(text));
  const replies: ApprovedReply[] = [];
  let last = offered.slice(1 - apart);
  for (let count = 0; count < atOnce; count += 1) {
    const next = nextOf(pool, last);
    if (!next) break;
    replies.push({ title: replyTitle(next.topic, next.index, language), text: withOffice(next.text, office, spoken) });
    last = [...last, next.id].slice(1 - apart);
  }
  return { replies, offered: last };
}

/** Requests wait for one another: each reads what the one before it offered. */
let queue: Promise<unknown> = Promise.resolve();

/** The same, remembering in `local` what was offered. A storage that fails costs the rotation, not the replies. */
export function offerReplies(
  local: WriteArea,
  replyTo: RepliedTo | null,
  office: Office,
  language: Language,
): Promise<readonly ApprovedReply[]> {
  const offer = async (): Promise<readonly ApprovedReply[]> => {
    const { replies, offered } = chooseReplies(replyTo, office, language, await readOffered(local));
    try {
      await local.set({ [offeredKey]: offered });
    } catch {
      // The next request offers these again: a nuisance, and no reason to offer nothing now.
    }
    return replies;
  };
  const done = queue.then(offer);
  queue = done;
  return done;
}

async function readOffered(local: WriteArea): Promise<string[]> {
  try {
    const stored = (await local.get(offeredKey))[offeredKey];
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    // As if nothing had been offered yet.
    return [];
  }
}
