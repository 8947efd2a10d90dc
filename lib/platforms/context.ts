import type { RepliedTo } from '../checker/draft.ts';
import type { ContextSelectors } from './platform.ts';
import { closest, isBefore, queryAll } from './tree.ts';
import { isVisible, visibleText } from './visible.ts';

const rated = [
  /(?:^|[^\d.,])(?<stars>[1-5](?:[.,]\d)?)\s{0,3}(?:out of|of|de|\/|sobre)\s{0,3}5\b/i,
  /(?:^|[^\d.,])(?<stars>[1-5](?:[.,]\d)?)[\s-]{0,3}(?:stars?|estrellas?)\b/i,
];

/** Stars from words such as "Rated 2 out of 5", "4 star", "3,5 de 5"; undefined where they say none. */
export function starsIn(words: string): number | undefined {
  for (const pattern of rated) {
    const stars = pattern.exec(words)?.groups?.['stars'];
    if (stars !== undefined) return Number(stars.replace(',', '.'));
  }
  return undefined;
}

/** The match a person would take for the one answered: the last before the box, else the first after it. */
function nearest(scope: Element, selectors: readonly string[], box: Element): Element | null {
  for (const selector of selectors) {
    const found = queryAll(scope, selector).filter((element) => isVisible(element) && !element.contains(box));
    const before = found.filter((element) => isBefore(element, box));
    const chosen = before.at(-1) ?? found[0];
    if (chosen) return chosen;
  }
  return null;
}

function ratingOf(scope: Element, context: ContextSelectors, box: Element): number | undefined {
  for (const selector of context.rating ?? []) {
    const values = queryAll(scope, selector)
      .filter((element) => !element.contains(box))
      .map((element) =>
        starsIn(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? visibleText(element)),
      )
      .filter((value) => value !== undefined);
    // Five "1 star" … "5 stars" buttons say nothing about this review.
    if (new Set(values).size === 1) return values[0];
  }
  for (const selector of context.filledStars ?? []) {
    const filled = queryAll(scope, selector).filter((element) => isVisible(element)).length;
    if (filled >= 1 && filled <= 5) return filled;
  }
  return undefined;
}

/** What the box answers, as the page shows it; null where the page does not show what the selectors promise. */
export function readContext(box: Element, context: ContextSelectors): RepliedTo | null {
  if (context.unless?.(box)) return null;
  for (const selector of context.within) {
    const scope = closest(box, [selector]);
    const source = scope && nearest(scope, context.text, box);
    const text = source && visibleText(source);
    if (!scope || !text) continue;
    const author = nearest(scope, context.author ?? [], box);
    const [name] = author ? visibleText(author).split('\n') : [];
    const rating = ratingOf(scope, context, box);
    return { text, ...(name ? { author: name } : {}), ...(rating === undefined ? {} : { rating }) };
  }
  return null;
}
