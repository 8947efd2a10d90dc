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
  /** The box that a person writes in: marked, replaced, read back, published; by this key, else by its button. */
  readonly pass?: { readonly box: string; readonly key?: string; readonly submit?: string };
}

export const post = { kind: 'post', replyTo: null, contextRead: true } as const;
/** Found by the generic adapter, which does not know what a box answers. */
export const generic = { name: 'generic', replyTo: null, contextRead: false } as const;
