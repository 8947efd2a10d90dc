import type { DraftKind } from '../checker/draft.ts';
import type { Composer } from '../platforms/platform.ts';

const kinds: Readonly<Record<string, DraftKind>> = { 'review-reply': 'review-reply', post: 'post' };

/** True in a page of the extension itself, which is where the practice boxes are. */
export function isPracticePage(location: Pick<Location, 'protocol'>): boolean {
  return location.protocol.endsWith('-extension:');
}

/** The practice page's own boxes, read as a platform's are: the review that is answered, its author, its stars. */
export function practiceComposer(box: Element): Composer | null {
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
export function practiceTargets(box: Element): Element[] {
  return [...(box.closest('form')?.querySelectorAll('[type="submit"]') ?? [])];
}
