import type { Composer } from '../../../../lib/platforms/platform.ts';
import { composerOf, mediaPreviews, publishTargets } from '../../../../lib/platforms/registry.ts';
import { queryAll } from '../../../../lib/platforms/tree.ts';

/** A box on the page, as lib/platforms reads it in a content script's own world. */
export interface SeenBox {
  /** The page's name for it (`data-editor`), else its id or name. */
  readonly box: string;
  readonly composer: Composer | null;
  /** Labels of the buttons that publish it. */
  readonly publish: readonly string[];
  /** How many pictures and videos go out with it. */
  readonly media: number;
}

const boxes = 'textarea, input:not([type="submit"]), [contenteditable="true"], trix-editor';

/** Every box of this document and its open shadow roots, in page order. */
export function seeBoxes(): SeenBox[] {
  const found = queryAll(document, boxes).filter((element) => element instanceof HTMLElement);
  return found.map((element) => ({
    box:
      element.closest('[data-editor]')?.getAttribute('data-editor') ??
      (element.id || (element.getAttribute('name') ?? '')),
    composer: composerOf(element, location),
    publish: publishTargets(element, location).map(
      (button) =>
        button.getAttribute('aria-label') ??
        (button instanceof HTMLInputElement ? button.value : (button.textContent ?? '').trim()),
    ),
    media: mediaPreviews(element, location).length,
  }));
}
