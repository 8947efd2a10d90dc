import { readContext } from './context.ts';
import { genericKind, genericTargets } from './generic.ts';
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

function definitionOf(box: Element, platform: RegisteredPlatform | undefined): ComposerDefinition | undefined {
  return platform?.composers.find(
    (definition) =>
      definition.box.some((selector) => box.matches(selector)) &&
      (definition.inside === undefined || closest(box, definition.inside) !== null),
  );
}

/** False on the parts of a platform's site that hold no compose boxes. */
function hasComposers(platform: RegisteredPlatform | undefined, { pathname }: Place): boolean {
  return platform?.paths === undefined || platform.paths.some((path) => path.test(pathname));
}

/**
 * What a box is and what it answers, or null where it is no compose box. Reads the page at this moment: ask again
 * when a box is focused anew, since sites re-use them.
 */
export function composerOf(box: HTMLElement, place: Place): Composer | null {
  const platform = platformOf(box, place);
  if (!hasComposers(platform, place)) return null;
  const id = platform?.id ?? 'generic';
  const definition = definitionOf(box, platform);
  if (definition === undefined) {
    const kind = genericKind(box);
    return kind && { platform: id, name: 'generic', kind, replyTo: null, contextRead: false };
  }
  const kind = typeof definition.kind === 'function' ? definition.kind(box) : definition.kind;
  const answers = definition.context !== undefined && (kind === 'reply' || kind === 'review-reply');
  const replyTo = answers && definition.context ? readContext(box, definition.context) : null;
  return { platform: id, name: definition.name, kind, replyTo, contextRead: !answers || replyTo !== null };
}

/** The buttons that publish what is in this box, by the platform's facts, else by the generic adapter; none for a box that is no composer. */
export function publishTargets(box: HTMLElement, place: Place): HTMLElement[] {
  const platform = platformOf(box, place);
  if (!hasComposers(platform, place)) return [];
  const selector = definitionOf(box, platform)?.submit.join(', ');
  if (selector) {
    for (const level of upwards(box)) {
      const found = queryAll(level, selector)
        .filter((button) => button instanceof HTMLElement)
        .filter(isVisible);
      if (found.length > 0) return found;
      // Beyond the box's own form is another box's button.
      if (level.matches('form, dialog, [role="dialog"]')) break;
    }
  }
  return selector !== undefined || genericKind(box) !== null ? genericTargets(box) : [];
}
