import type { Span } from '../../../lib/checker/finding.ts';
import type { Editor } from '../../../lib/editors/editor.ts';
import { createMirror } from '../../../lib/editors/mirror.ts';
import { clipTo, shownArea } from '../../../lib/editors/visible.ts';

/** Pixels that a mark may be away from its word. */
const tolerance = 1.5;

function isDrawn(range: AbstractRange | undefined): range is AbstractRange & { getClientRects(): DOMRectList } {
  return range !== undefined && 'getClientRects' in range;
}

/** Compares with the browser's own ranges over the field's value (Chromium). */
function awayFromRange(truth: readonly DOMRect[], drawn: readonly DOMRect[]): string | null {
  if (truth.length !== drawn.length) return `${drawn.length} lines, not ${truth.length}`;
  for (const [nth, rect] of truth.entries()) {
    const other = drawn[nth];
    const away = (['left', 'right', 'bottom'] as const).filter(
      (side) => !other || Math.abs(rect[side] - other[side]) > tolerance,
    );
    if (away.length > 0) return away.map((side) => `${side} ${other?.[side]}, not ${rect[side]}`).join(', ');
  }
  return null;
}

/** Asks the browser which letter of the field is under the middle of each mark (Firefox, which has no ranges). */
function awayFromHits(field: HTMLElement, span: Span, drawn: readonly DOMRect[]): string | null {
  for (const { left, top, width, height } of drawn) {
    const at = document.caretPositionFromPoint(left + width / 2, top + height / 2);
    if (at?.offsetNode !== field) return `drawn over ${at?.offsetNode.nodeName}`;
    if (at.offset < span.start || at.offset > span.end) return `drawn over letter ${at.offset}, not ${span.start}`;
  }
  return null;
}

/** Draws a mirror over an open field and gives the words that it is not on. */
export function mirrorFaults(editor: Editor, layer: HTMLElement): string[] {
  const { element } = editor;
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) throw new Error('no field');
  const mirror = createMirror(element, layer);
  mirror.draw([]);
  const area = shownArea(element);
  const faults: string[] = [];
  let seen = 0;
  for (const { 0: word, index } of element.value.matchAll(/\S+/g)) {
    const span = { start: index, end: index + word.length };
    const [range] = editor.ranges(span) ?? [];
    const drawn = mirror.rects(span);
    const inView = clipTo(area, drawn);
    seen += inView.length;
    const fault = isDrawn(range)
      ? awayFromRange(clipTo(area, range.getClientRects()), inView)
      : awayFromHits(element, span, inView);
    if (fault !== null) faults.push(`${word}: ${fault}`);
  }
  mirror.remove();
  if (seen === 0) faults.push('no word is in view');
  return faults.slice(0, 5);
}
