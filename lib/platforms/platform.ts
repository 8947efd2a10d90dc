import type { DraftKind, RepliedTo } from '../checker/draft.ts';

/** How sure we are of a platform's facts: knowledge of several recent sources, of one, or a guess. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where the text that a composer answers stands on the page, data first. Selectors are tried in order. */
export interface ContextSelectors {
  /** The closest ancestor (across open shadow roots) that holds both the box and what it answers. */
  readonly within: readonly string[];
  readonly text: readonly string[];
  readonly author?: readonly string[];
  /** An element whose label or text carries the stars, e.g. aria-label "4 star". */
  readonly rating?: readonly string[];
  /** True where the box answers something that stands elsewhere: then nothing is taken for it. */
  readonly unless?: (box: Element) => boolean;
  /** The filled ones of a row of star icons, counted where no label says the number. */
  readonly filledStars?: readonly string[];
}

/** One kind of compose box on a platform. */
export interface ComposerDefinition {
  readonly name: string;
  /** Matches the editor's element. */
  readonly box: readonly string[];
  readonly kind: DraftKind | ((box: Element) => DraftKind);
  /** Which part of what goes out this box holds, where it is not the text itself. */
  readonly part?: 'title' | 'content-warning' | 'alt-text';
  /** Only boxes inside one of these (closest, across open shadow roots). */
  readonly inside?: readonly string[];
  /** Only on these paths of the platform's hosts. */
  readonly paths?: readonly RegExp[];
  readonly context?: ContextSelectors;
  /** The buttons that publish, looked for in the box's surroundings. */
  readonly submit: readonly string[];
  /** Keys that publish from inside the box. */
  readonly submitKeys: readonly ('Enter' | 'Mod+Enter' | 'Alt+Enter')[];
  /** Previews of the pictures and videos that go out with it, looked for in the box's surroundings. */
  readonly media?: readonly string[];
  /** As `Platform.inbox`, for this box alone. */
  readonly inbox?: 'business';
}

/** What we know of one site. One file each, data first, registered by the folder walk; generic.ts last. */
export interface Platform {
  readonly name: string;
  readonly confidence: Confidence;
  /** Match patterns; they become the manifest's `matches` and host permissions at build time. */
  readonly matches: readonly string[];
  /** Only on these paths of the matched hosts, where the site holds more than compose boxes (Google). */
  readonly paths?: readonly RegExp[];
  /** What tells this software on a host that no pattern names (a Mastodon server of one's own). */
  readonly software?: readonly string[];
  /**
   * Messages here go out in a practice's name, and are checked. Where it does not say so they are a person's own: such
   * a box is left alone, and nothing in it is read, unless the organization wants it so.
   */
  readonly inbox?: 'business';
  /** Where everything written is a message, also where no composer's facts fit. */
  readonly messagePaths?: readonly RegExp[];
  /** What is answered here is a review, also where the page's stars are not found. */
  readonly answers?: 'reviews';
  readonly composers: readonly ComposerDefinition[];
}

/** A box that a platform knows: what it is and what it answers. */
export interface Composer {
  /** The platform's id: its file name. */
  readonly platform: string;
  readonly name: string;
  readonly kind: DraftKind;
  readonly replyTo: RepliedTo | null;
  /** False where the page did not show what the platform's facts promised, and the generic adapter took over. */
  readonly contextRead: boolean;
  /** Somebody writes in it, and nothing tells whether for others: it is not checked, and says so. */
  readonly isUnknown?: true;
}

/** Identity; gives the platform its type. */
export function definePlatform(platform: Platform): Platform {
  return platform;
}
