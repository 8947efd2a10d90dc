import type { Composer, Platform } from '../platforms/platform.ts';
import { platforms } from '../platforms/registry.ts';

type Key = Platform['composers'][number]['submitKeys'][number];

/** Which press of Enter this is; null for any other key, a new line, and one that belongs to an input method. */
export function enterOf(event: KeyboardEvent): Key | null {
  // 229 is all that some input methods tell.
  const composes = event.isComposing || event.keyCode === 229;
  if (event.key !== 'Enter' || composes) return null;
  // Sites that ask for Ctrl do not ask whether Shift is down, too.
  if (event.ctrlKey || event.metaKey) return 'Mod+Enter';
  if (event.altKey) return 'Alt+Enter';
  return event.shiftKey ? null : 'Enter';
}

/**
 * True where this key may publish what is in the box. Nobody writes a new line by Ctrl+Enter, so that one always may.
 * Where the platform's facts do not fit the box any more, each key that the platform knows may.
 */
export function maySubmit(key: Key, box: Element, { platform, name, kind }: Composer): boolean {
  if (key === 'Mod+Enter') return true;
  // The key chooses from an open list of mentions, and the site takes it for that.
  const chosen = box.getAttribute('aria-activedescendant');
  if (chosen && document.getElementById(chosen)?.checkVisibility()) return false;
  // In a chat it sends, whatever little is known of the site.
  if (key === 'Enter' && kind === 'message') return true;
  const all = platforms.find(({ id }) => id === platform)?.composers ?? [];
  const own = all.filter((composer) => composer.name === name);
  const known = (own.length > 0 ? own : all).some(({ submitKeys }) => submitKeys.includes(key));
  return known || box instanceof HTMLInputElement;
}
