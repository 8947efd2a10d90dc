import type { Composer } from '../../lib/platforms/platform.ts';

/** What is to be read on one address of a page; each page's own stand beside it, in boxes.ts. */
export interface Expected {
  readonly url: string;
  /** What a person presses before the box is there. */
  readonly press?: string;
  /** The frame that holds the box. */
  readonly frame?: string;
  /** By the page's name of the box; null where it must not be taken for a compose box. */
  readonly boxes: Readonly<
    Record<string, (Partial<Composer> & { readonly publish: readonly string[]; readonly media?: number }) | null>
  >;
  /** The box that a person writes in: marked, held, replaced, read back, published; by each of its keys and its button. */
  readonly pass?: {
    readonly box: string;
    readonly keys?: readonly string[];
    readonly submit?: string;
    /** What a person presses after that button, where it only leads to the one that publishes. */
    readonly last?: string;
  };
}

export const post = { kind: 'post', replyTo: null, contextRead: true } as const;
/** Found by the generic adapter, which does not know what a box answers. */
export const generic = { name: 'generic', replyTo: null, contextRead: false } as const;
