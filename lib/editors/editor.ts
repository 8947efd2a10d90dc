import type { Span } from '../checker/finding.ts';

/** What became of a replacement; never assumed, always read back from the box. */
export type ReplaceOutcome = 'replaced' | 'refused' | 'changed-meanwhile';

/**
 * One open compose box: how its text is read, located and changed. All offsets are UTF-16 code units of the
 * text that `read` returned last; `read` and the offset map come from the same walk.
 */
export interface Editor {
  readonly kind: string;
  /** The element that holds the text: the textarea, or the root of the editable element. */
  readonly element: HTMLElement;
  /** The current text, line breaks as "\n", emoji images as their alt text. */
  read(): string;
  /**
   * Live ranges over `[start, end)` that may stand in a `Highlight`, or null where this browser has none for this
   * kind of box (a textarea without `OpaqueRange`): there the marks are drawn by a mirror.
   */
  ranges(span: Span): AbstractRange[] | null;
  /** Where the words are in the viewport (CSS pixels), clipped to nothing if they are scrolled out of the box. */
  rects(span: Span): DOMRect[];
  /** The selected span, or null where the selection is elsewhere. */
  selection(): Span | null;
  /** Put the selection back, e.g. after the popover closes. Does nothing where the box is gone. */
  select(span: Span): void;
  /**
   * Replace `[start, end)` by `text` the way a person would (one undo brings it back), wait until the editor has
   * settled, and read back. `expected` is the text the offsets belong to: if the box holds something else, nothing
   * is written and the outcome is 'changed-meanwhile'.
   */
  replace(span: Span, text: string, expected: string): Promise<ReplaceOutcome>;
  /**
   * Calls back, at most once a frame, after anything that may have changed the text: keys, paste, the site, undo.
   * Whether it is another than before only the listener can tell, who may have read it since.
   */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls back, at most once a frame, after the box's nodes changed, its text or not: ranges may point nowhere then. */
  onRedraw?(listener: () => void, signal: AbortSignal): void;
}

/** Knows one kind of editor. One file each, registered by the folder walk; the first that recognizes wins. */
export interface EditorDriver {
  /** Lower comes first; 100 is the plain fallback. */
  readonly order: number;
  /** The box that `target` is or stands in, or null. `target` may be any node an event was composed from. */
  recognize(target: Element): HTMLElement | null;
  open(element: HTMLElement, signal: AbortSignal): Omit<Editor, 'kind'>;
}

/** Identity; gives the driver its type. */
export function defineEditor(driver: EditorDriver): EditorDriver {
  return driver;
}
