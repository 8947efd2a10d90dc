import type { ReplaceOutcome } from '../editors/editor.ts';

/** Why a box could not be checked; each has its own words. */
export type UncheckedReason = 'no-answer' | 'failed' | 'language' | 'unreadable' | 'no-permission' | 'unknown-box';

export type BoxState =
  | { readonly kind: 'idle' }
  /** Empty, and answers a review: a reply can be suggested. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'found'; readonly count: number }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason }
  | { readonly kind: 'off' };

/** What became of the last press in the popover, for the person to read. */
export type Notice =
  | ReplaceOutcome
  | 'dismissed'
  | 'own-words'
  | 'marks-cleared'
  | 'reload'
  | 'held'
  /** A key or click came before the answer, which says now that nothing holds it. */
  | 'press-again'
  /** The same, and the checker gave no answer. */
  | 'unchecked-again'
  | 'unchecked-passed'
  /** "Post anyway", or holding has ended: the next press goes through. */
  | 'pass-open';
