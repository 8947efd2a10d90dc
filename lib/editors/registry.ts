import type { Editor, EditorDriver } from './editor.ts';
import { isShown } from './visible.ts';

interface Registered extends EditorDriver {
  readonly kind: string;
}

/** All drivers by order; the file name is the kind. */
export const drivers: readonly Registered[] = Object.entries(
  import.meta.glob<EditorDriver>('./drivers/*.ts', { eager: true, import: 'default' }),
)
  .map(([path, driver]) => ({ ...driver, kind: path.replace(/^.*\/|\.ts$/g, '') }))
  .toSorted((one, other) => one.order - other.order || one.kind.localeCompare(other.kind));

/** The element that has the focus inside an open shadow root, where only its host is known. */
function innermost(target: Element): Element {
  let inner = target;
  while (inner.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  return inner;
}

/**
 * Opens the compose box that `target` is or stands in, also across open shadow roots. Null where it is none that a
 * person can write prose into: read-only, disabled, hidden, a password or number. Everything that the editor listens
 * to ends with `signal`.
 */
export function openEditor(target: Element, signal: AbortSignal): Editor | null {
  const inner = innermost(target);
  for (const driver of drivers) {
    const element = driver.recognize(inner);
    if (element) return isShown(element) ? { ...driver.open(element, signal), kind: driver.kind } : null;
  }
  return null;
}
