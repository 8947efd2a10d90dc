import type { DraftKind } from '../checker/draft.ts';
import { readContext } from './context.ts';
import {
  editTitle,
  finishingTargets,
  genericKind,
  genericTargets,
  holdsDraft,
  knownSiteKind,
  likelyTargets,
  saidBy,
} from './generic.ts';
import type { Composer, ComposerDefinition, Platform } from './platform.ts';
import { closest, queryAll, upwards } from './tree.ts';
import { isVisible } from './visible.ts';

export interface RegisteredPlatform extends Platform {
  /** The file's name. */
  readonly id: string;
}

/** Where a box stands; `Location` is one. */
export interface Place {
  readonly hostname: string;
  readonly pathname: string;
  /** The organization wants messages in personal inboxes checked too. */
  readonly personal?: boolean;
}

const files = import.meta.glob<Platform>(
  ['./*.ts', '!./*.test.ts', '!./{platform,registry,generic,tree,visible,context,labels}.ts'],
  { eager: true, import: 'default' },
);

/** Every platform of this folder, by file name. */
export const platforms: readonly RegisteredPlatform[] = Object.entries(files).map(([file, platform]) => ({
  ...platform,
  id: file.slice('./'.length, -'.ts'.length),
}));

/** All match patterns; the manifest's `matches` and host permissions. */
export const matches: string[] = platforms.flatMap((platform) => platform.matches);

/** A site's post or player inside another page; the manifest leaves them out too, but a tab that was open cannot. */
const embedded = /^\/plugins\/|\/embed(?:\/|$)/;
/** A box's own form or dialog; beyond it is another box's button. */
const border = 'form, dialog, [role="dialog"]';
/** CSS pixels; smaller pictures are faces and icons. */
const smallestPreview = 48;

/** The `Place`s of a match pattern "https://host/path*"; "*.host" is the host and what is under it. */
export function covers(pattern: string, { hostname, pathname }: Place): boolean {
  const [, star, host = '', path = ''] = /^https:\/\/(\*)?([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const isHost = star ? `.${hostname}`.endsWith(host) : host === hostname;
  return isHost && pathname.startsWith(path.replace(/\*$/, ''));
}

function platformOf(box: Element, place: Place): RegisteredPlatform | undefined {
  return (
    platforms.find((platform) => platform.matches.some((pattern) => covers(pattern, place))) ??
    platforms.find((platform) => platform.software && closest(box, platform.software))
  );
}

/** No paths are all paths. */
function isOn(paths: readonly RegExp[] | undefined, { pathname }: Place): boolean {
  return paths === undefined || paths.some((path) => path.test(pathname));
}

function definitionOf(
  box: Element,
  place: Place,
  platform: RegisteredPlatform | undefined,
): ComposerDefinition | undefined {
  return platform?.composers.find(
    (definition) =>
      isOn(definition.paths, place) &&
      definition.box.some((selector) => box.matches(selector)) &&
      (definition.inside === undefined || closest(box, definition.inside) !== null),
  );
}

interface Found {
  readonly platform: RegisteredPlatform | undefined;
  /** Undefined where the generic adapter found the box. */
  readonly definition: ComposerDefinition | undefined;
  readonly kind: DraftKind;
  /** That a draft answers nobody is believed only where its button does not say nothing, or otherwise. */
  readonly borneOut: boolean;
}

/** The buttons that a site's facts name, else those that say that they publish. */
function namedTargets(box: HTMLElement, definition: ComposerDefinition | undefined): HTMLElement[] {
  const selector = definition?.submit.join(', ');
  for (const level of selector ? upwards(box) : []) {
    const known = queryAll(level, selector ?? '')
      .filter((button) => button instanceof HTMLElement)
      .filter(isVisible);
    if (known.length > 0) return known;
    if (level.matches(border)) break;
  }
  return genericTargets(box);
}

/** The buttons that publish what is in a box, or end it where none of them says so: an edit is saved. */
function targetsOf(
  box: HTMLElement,
  platform: RegisteredPlatform | undefined,
  definition: ComposerDefinition | undefined,
): HTMLElement[] {
  const named = namedTargets(box, definition);
  // What is said of a picture leaves the page with its own dialog: when the post is pressed it can not be read any more.
  const isEdit = editTitle(box) !== '';
  const ends = named.length === 0 || definition?.part === 'alt-text' || isEdit;
  const all = ends ? [...new Set([...named, ...finishingTargets(box)])] : named;
  if (platform === undefined || named.length > 0) return all;
  // On a site whose buttons nobody knows, one that saves (a template) need not be the one that publishes.
  const isTold = all.length > 0 && (platform.composers.length > 0 || isEdit);
  return isTold ? all : [...new Set([...all, ...likelyTargets(box)])];
}

function guessedKind(box: HTMLElement, place: Place, platform: RegisteredPlatform | undefined): DraftKind | null {
  if (platform?.messagePaths && isOn(platform.messagePaths, place)) return 'message';
  const kind = genericKind(box) ?? (platform ? knownSiteKind(box, platform.composers.length > 0) : null);
  return platform?.answers === 'reviews' && kind !== null && kind !== 'message' ? 'review-reply' : kind;
}

/** Other parts of a site hold no compose boxes. */
function isElsewhere(platform: RegisteredPlatform | undefined, place: Place): boolean {
  return embedded.test(place.pathname) || !isOn(platform?.paths, place);
}

function find(box: HTMLElement, place: Place): Found | null {
  const platform = platformOf(box, place);
  if (isElsewhere(platform, place)) return null;
  const definition = definitionOf(box, place, platform);
  const told = definition?.kind ?? guessedKind(box, place, platform);
  const kind = typeof told === 'function' ? told(box) : told;
  if (kind === null) return null;
  // Where a site has a business inbox, a box that nobody knows any more is of it too.
  const isBusiness = platform?.inbox ?? platform?.composers.some(({ inbox, paths }) => inbox && isOn(paths, place));
  const isPersonal = kind === 'message' && platform && !isBusiness;
  if (isPersonal && !place.personal) return null;
  if (!definition || kind !== 'post' || definition.part === 'alt-text')
    return { platform, definition, kind, borneOut: true };
  // The site may have renamed what is answered, or what tells one box from another.
  const said = saidBy(targetsOf(box, platform, definition));
  return { platform, definition, kind: said ?? kind, borneOut: said !== null };
}

/**
 * What a box is and what it answers, or null where it is no compose box or one that is left alone. Reads the page at
 * this moment: ask again when a box is focused anew, since sites re-use them.
 */
export function composerOf(box: HTMLElement, place: Place): Composer | null {
  const found = find(box, place);
  if (found === null) return null;
  const { platform, definition, kind, borneOut } = found;
  const id = platform?.id ?? 'generic';
  if (definition === undefined) return { platform: id, name: 'generic', kind, replyTo: null, contextRead: false };
  const answers = kind === 'reply' || kind === 'review-reply';
  const replyTo = answers && definition.context ? readContext(box, definition.context) : null;
  return { platform: id, name: definition.name, kind, replyTo, contextRead: answers ? replyTo !== null : borneOut };
}

/**
 * A box of a site that we know, in which somebody has written as one does for others, where neither the site's facts
 * nor the generic adapter take it for a compose box; else null. To be asked where `composerOf` knew nothing.
 */
export function unknownBox(box: HTMLElement, place: Place): Composer | null {
  const platform = platformOf(box, place);
  if (!platform || isElsewhere(platform, place)) return null;
  const isKnown = definitionOf(box, place, platform) ?? guessedKind(box, place, platform);
  if (isKnown || !holdsDraft(box)) return null;
  return { platform: platform.id, name: 'unknown', kind: 'post', replyTo: null, contextRead: false, isUnknown: true };
}

/** The buttons that publish what is in this box, by the platform's facts, else by the generic adapter; none for a box that is no composer. */
export function publishTargets(box: HTMLElement, place: Place): HTMLElement[] {
  const found = find(box, place);
  return found ? targetsOf(box, found.platform, found.definition) : [];
}

/** The pictures and videos that go out with what is in this box; none where its platform does not say where they are. */
export function mediaPreviews(box: HTMLElement, place: Place): Element[] {
  const { media, inside = [] } = find(box, place)?.definition ?? {};
  const around = closest(box, [...inside, border, 'body']);
  if (!media || !around) return [];
  return queryAll(around, media.join(', ')).filter((preview) => {
    const { width, height } = preview.getBoundingClientRect();
    return Math.min(width, height) >= smallestPreview && isVisible(preview);
  });
}
