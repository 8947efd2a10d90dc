import type { DraftKind } from '../checker/draft.ts';
import { readContext } from './context.ts';
import { genericKind, genericTargets, knownSiteKind, likelyTargets, saidBy } from './generic.ts';
import type { Composer, ComposerDefinition, Platform } from './platform.ts';
import { closest, queryAll, upwards } from './tree.ts';
import { isVisible } from './visible.ts';

export interface RegisteredPlatform extends Platform {
  /** The file's name. */
  readonly id: string;
}

/** Where a box stands; `Location` is one. */
export type Place = Pick<Location, 'hostname' | 'pathname'>;

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

/** The `Place`s of a match pattern "https://host/path*". */
function covers(pattern: string, { hostname, pathname }: Place): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  return host === hostname && pathname.startsWith(path.replace(/\*$/, ''));
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

/** The buttons that a site's facts name, else those that the generic adapter finds. */
function targetsOf(
  box: HTMLElement,
  platform: RegisteredPlatform | undefined,
  definition: ComposerDefinition | undefined,
): HTMLElement[] {
  const selector = definition?.submit.join(', ');
  for (const level of selector ? upwards(box) : []) {
    const known = queryAll(level, selector ?? '')
      .filter((button) => button instanceof HTMLElement)
      .filter(isVisible);
    if (known.length > 0) return known;
    if (level.matches(border)) break;
  }
  const named = genericTargets(box);
  // A field of its own dialog, whose button leads back to the draft, has none.
  const hasNone = platform === undefined || (definition?.part !== undefined && selector === '');
  return named.length > 0 || hasNone ? named : likelyTargets(box);
}

function guessedKind(box: HTMLElement, place: Place, platform: RegisteredPlatform | undefined): DraftKind | null {
  if (platform?.messagePaths && isOn(platform.messagePaths, place)) return 'message';
  const kind = genericKind(box) ?? (platform ? knownSiteKind(box, platform.composers.length > 0) : null);
  return platform?.answers === 'reviews' && kind !== null && kind !== 'message' ? 'review-reply' : kind;
}

function find(box: HTMLElement, place: Place): Found | null {
  const platform = platformOf(box, place);
  // Other parts of the site hold no compose boxes.
  if (embedded.test(place.pathname) || !isOn(platform?.paths, place)) return null;
  const definition = definitionOf(box, place, platform);
  const told = definition?.kind ?? guessedKind(box, place, platform);
  const kind = typeof told === 'function' ? told(box) : told;
  if (kind === null) return null;
  const isPersonal = kind === 'message' && platform && (definition?.inbox ?? platform.inbox) !== 'business';
  if (isPersonal) return null;
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
