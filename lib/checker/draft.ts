/** What a draft is: decides what its words reveal ("So happy for you!" under a review confirms a patient). */
export const draftKinds = ['post', 'reply', 'review-reply', 'message'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The published text that a reply answers. */
export interface RepliedTo {
  readonly text: string;
  /** The name as the page shows it; a fuller or other name in the draft is a disclosure. */
  readonly author?: string;
  /** Stars, 1 to 5, where the page shows them. */
  readonly rating?: number;
}

export interface DraftImage {
  readonly path: string;
}

/** The text of one compose box with its context. Offsets into `text` are UTF-16 code units. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  readonly platform?: string;
  readonly replyTo: RepliedTo | null;
  readonly images: readonly DraftImage[];
}
