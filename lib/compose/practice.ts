import type { DraftKind } from '../checker/draft.ts';
import type { Composer } from '../platforms/platform.ts';

const kinds: Readonly<Record<string, DraftKind>> = { 'review-reply': 'review-reply', post: 'post' };

/** What the compose boxes of a page of the extension itself are, which no platform knows. */
export interface OwnBoxes {
  readonly composerOf: (box: Element) => Composer | null;
  readonly publishTargets: (box: Element) => Element[];
}

/** Where such a page leaves them for the compose script, with which it shares a world as no site does. */
export const ownBoxesKey = Symbol.for('chaperone.own-boxes');

/** The practice page's own, read as a platform's are: the review that is answered, its author, its stars. */
function composerOf(box: Element): Composer | null {
  const kind = kinds[box.closest('[data-practice-box]')?.getAttribute('data-practice-box') ?? ''];
  if (!kind) return null;
  const review = kind === 'review-reply' ? document.querySelector('[data-practice-review]') : null;
  const text = review?.querySelector('[data-practice-review-text]')?.textContent?.trim();
  const author = review?.querySelector('[data-practice-review-author]')?.textContent?.trim();
  const rating = Number(review?.getAttribute('data-rating'));
  return {
    platform: 'practice',
    name: kind,
    kind,
    replyTo: text ? { text, ...(author ? { author } : {}), ...(rating >= 1 ? { rating } : {}) } : null,
    contextRead: true,
  };
}

/** The buttons that publish what is in a practice box. */
function publishTargets(box: Element): Element[] {
  return [...(box.closest('form')?.querySelectorAll('[type="submit"]') ?? [])];
}

export const practiceBoxes: OwnBoxes = { composerOf, publishTargets };
