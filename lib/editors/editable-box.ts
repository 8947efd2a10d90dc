import type { Span } from '../checker/finding.ts';
import { watchComposing } from './composing.ts';
import { readEditable, type WalkRules } from './editable-text.ts';
import type { Editor, EditorDriver } from './editor.ts';
import { onceAFrame } from './once-a-frame.ts';
import { hasFocus, selectIn, selectionIn } from './page-selection.ts';
import { replaceInBox, type ReplaceWay } from './replace.ts';
import { closestAcross } from './shadow-tree.ts';
import type { TextMap } from './text-map.ts';
import { clipTo, shownArea } from './visible.ts';

/** What a driver says of its kind of editable element. */
export interface EditableKind {
  readonly order: number;
  /** Selector of the root. */
  readonly root: string;
  readonly rules?: WalkRules;
  /** It does not see selections in shadow roots: there it would write in the wrong place, so nothing is replaced. */
  readonly onlyInDocument?: true;
  /** How it takes this text in the place of what is selected, the best first. `cutsAtom`: a mention or picture goes. */
  readonly ways: (text: string, cutsAtom: boolean) => readonly ReplaceWay[];
}

/** Keeps the last reading until the DOM under `root` has changed, also within the current task. */
function freshMap(root: Element, rules: WalkRules | undefined, signal: AbortSignal) {
  let map: TextMap | null = null;
  const listeners = new Set<() => void>();
  const forget = (): void => {
    map = null;
    for (const listener of listeners) listener();
  };
  const observer = new MutationObserver(forget);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    /** Calls back when what was read last may no longer hold. */
    onForget(listener: () => void, until: AbortSignal): void {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    read(): TextMap {
      if (observer.takeRecords().length > 0 || signal.aborted) forget();
      return (map ??= readEditable(root, rules));
    },
  };
}

function openEditable(element: HTMLElement, kind: EditableKind, signal: AbortSignal): Omit<Editor, 'kind'> {
  watchComposing(element, signal);
  const fresh = freshMap(element, kind.rules, signal);
  const read = (): string => fresh.read().text;

  const ranges = (span: Span): Range[] => {
    const places = fresh.read().range(span);
    if (!places) return [];
    const range = element.ownerDocument.createRange();
    range.setStart(places.start.node, places.start.offset);
    range.setEnd(places.end.node, places.end.offset);
    return [range];
  };
  const selection = (): Span | null => {
    const ends = selectionIn(element);
    if (!ends) return null;
    const map = fresh.read();
    const start = map.offset(ends.start.node, ends.start.offset);
    const end = map.offset(ends.end.node, ends.end.offset);
    return start === null || end === null ? null : { start, end };
  };
  const select = (span: Span): boolean => {
    const places = element.isConnected ? fresh.read().selection(span) : null;
    if (!places) return false;
    if (!hasFocus(element)) element.focus({ preventScroll: true });
    selectIn(element, places.start, places.end);
    return true;
  };
  const target = (span: Span): StaticRange | null => {
    const places = fresh.read().selection(span);
    return (
      places &&
      new StaticRange({
        startContainer: places.start.node,
        startOffset: places.start.offset,
        endContainer: places.end.node,
        endOffset: places.end.offset,
      })
    );
  };
  const box = {
    element,
    read,
    selection,
    select,
    target,
    capacity: Infinity,
    fit: (text: string) => text.replace(/\r\n?/g, '\n'),
    ways: (span: Span, text: string) =>
      kind.onlyInDocument && element.getRootNode() instanceof ShadowRoot
        ? []
        : kind.ways(text, fresh.read().hasAtom(span)),
  };
  return {
    element,
    read,
    ranges,
    rects: (span) =>
      clipTo(
        shownArea(element),
        ranges(span).flatMap((range) => [...range.getClientRects()]),
      ),
    selection,
    select: (span) => {
      select(span);
    },
    replace: (span, text, expected) => replaceInBox(box, span, text, expected),
    onChange: (listener, until) => {
      const tell = onceAFrame(listener, until);
      fresh.onForget(tell, until);
      for (const sign of ['input', 'compositionend']) {
        element.addEventListener(sign, tell, { passive: true, signal: until });
      }
    },
    onRedraw: (listener, until) => fresh.onForget(onceAFrame(listener, until), until),
  };
}

/** A driver for editable elements, from what is particular to its kind. */
export function editable(kind: EditableKind): EditorDriver {
  return {
    order: kind.order,
    recognize: (target) => {
      const root = closestAcross(target, kind.root);
      return root?.isContentEditable ? root : null;
    },
    open: (element, signal) => openEditable(element, kind, signal),
  };
}
