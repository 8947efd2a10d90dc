import type { Span } from '../checker/finding.ts';
import type { ReplaceOutcome } from './editor.ts';
import { changesSettled, selectionSettled } from './settled.ts';

/** A replacement as a way of doing it sees it: the words are selected, and this is to stand there instead. */
export interface Replacement {
  readonly element: HTMLElement;
  readonly text: string;
  /** What is selected, for ways that name it; null in fields. */
  readonly target: StaticRange | null;
}

/**
 * One way to have an editor change its own text, as a person's keyboard, spelling menu or clipboard would. Whether it
 * did is seen only from what the box holds afterwards.
 */
export type ReplaceWay = (replacement: Replacement) => void;

/** The box as replacing sees it. */
export interface ReplaceBox {
  readonly element: HTMLElement;
  read(): string;
  selection(): Span | null;
  /** Puts focus and selection into the box; false where there is no such place. */
  select(span: Span): boolean;
  target(span: Span): StaticRange | null;
  /** The text as the box can hold it: one line in an input. */
  fit(text: string): string;
  /** UTF-16 units that the box holds at most. */
  readonly capacity: number;
  ways(span: Span, text: string): readonly ReplaceWay[];
}

/** Browsers write some of the spaces that would collapse as no-break spaces. */
function same(one: string, other: string): boolean {
  return one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');
}

/** Where the caret belongs afterwards: where the person had it, or behind the new words. */
function caretAfter(before: Span | null, span: Span, length: number): Span {
  const behind = span.start + length;
  if (!before || before.end > before.start) return { start: behind, end: behind };
  if (before.start <= span.start) return before;
  const at = before.start >= span.end ? before.start + length - (span.end - span.start) : behind;
  return { start: at, end: at };
}

/** How often the words are selected before the box counts as one that does not let them be. */
const selectionTries = 3;

/** Selects the words; an editor that still works on an earlier selection puts that one back, and is asked again. */
async function selected(box: ReplaceBox, span: Span, expected: string): Promise<boolean> {
  for (let tries = 0; tries < selectionTries; tries++) {
    let placed = true;
    await selectionSettled(box.element.ownerDocument, () => {
      placed = box.select(span);
    });
    if (!placed || box.read() !== expected) return false;
    const now = box.selection();
    if (now && now.start === span.start && now.end === span.end) return true;
  }
  return false;
}

/** Replaces and reads back. Only what the box holds afterwards decides the outcome. */
export async function replaceInBox(
  box: ReplaceBox,
  span: Span,
  wanted: string,
  expected: string,
): Promise<ReplaceOutcome> {
  if (box.read() !== expected) return 'changed-meanwhile';
  if (span.start < 0 || span.start > span.end || span.end > expected.length) return 'refused';
  const text = box.fit(wanted);
  const result = expected.slice(0, span.start) + text + expected.slice(span.end);
  if (same(result, expected)) return 'replaced';
  if (result.length > box.capacity) return 'refused';
  const before = box.selection();
  if (!(await selected(box, span, expected))) return box.read() === expected ? 'refused' : 'changed-meanwhile';
  for (const way of box.ways(span, text)) {
    way({ element: box.element, text, target: box.target(span) });
    await changesSettled(box.element);
    const held = box.read();
    if (same(held, result)) {
      await selected(box, caretAfter(before, span, text.length), held);
      return 'replaced';
    }
    if (held !== expected) return 'refused';
    box.select(span);
  }
  return 'refused';
}
