import browser from 'webextension-polyfill';
import type { Span } from '../../../lib/checker/finding.ts';
import type { Editor } from '../../../lib/editors/editor.ts';
import { markName, markStyle } from '../../../lib/editors/mark-style.ts';
import { createMarks } from '../../../lib/editors/marks.ts';
import { openEditor } from '../../../lib/editors/registry.ts';
import { mirrorFaults } from './mirror-truth.ts';
import { offsetFaults } from './offset-law.ts';

/** The drivers in a content script of their own, where they live in the product: the page's world is another. */
const controller = new AbortController();
let box: Editor | null = null;
let heard: string | null = null;
let cleared = 0;
let layer: HTMLElement | null = null;

const home = {
  get marksLayer(): HTMLElement {
    if (layer) return layer;
    const host = document.createElement('div');
    host.id = 'marks-host';
    layer = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(layer);
    document.documentElement.append(host);
    return layer;
  },
};
const marks = createMarks(
  home,
  {
    onCleared: () => {
      cleared++;
    },
  },
  controller.signal,
);

function opened(): Editor {
  if (!box) throw new Error('No box is open.');
  return box;
}

function plainRect({ x, y, width, height }: DOMRect): object {
  return { x, y, width, height };
}

/** What each range covers, as text: of a field's range from its offsets, else from the DOM. */
function wordsOf(editor: Editor, range: AbstractRange): string {
  if (range instanceof Range) return range.toString();
  return editor.read().slice(range.startOffset, range.endOffset);
}

const calls = {
  open(target: Element) {
    const editor = openEditor(target, controller.signal);
    if (!editor) return null;
    box = editor;
    heard = null;
    editor.onChange(() => {
      heard = editor.read();
    }, controller.signal);
    return { kind: editor.kind, isTarget: editor.element === target };
  },
  read: () => opened().read(),
  words: (_target: Element, span: Span) =>
    opened()
      .ranges(span)
      ?.map((range) => wordsOf(opened(), range)) ?? null,
  rects: (_target: Element, span: Span) =>
    opened()
      .rects(span)
      .map((rect) => plainRect(rect)),
  select: (_target: Element, span: Span) => opened().select(span),
  selection: () => opened().selection(),
  replace: (_target: Element, span: Span, text: string, expected: string) => opened().replace(span, text, expected),
  heard: () => heard,
  checkOffsets: (_target: Element, runs: number) => offsetFaults(opened().element, runs),
  mark: (_target: Element, spans: Span[]) => marks.show(opened(), spans),
  hit: (_target: Element, x: number, y: number) => marks.hit(opened(), x, y),
  cleared: () => cleared,
  style() {
    const style = document.createElement('style');
    style.textContent = markStyle;
    document.head.append(style);
  },
  /** Lines instead of dots, which do not reach the ends of a word. */
  solid() {
    for (const root of [document.head, home.marksLayer]) {
      const style = document.createElement('style');
      style.textContent = `::highlight(${markName}), [data-mark] { text-decoration-style: solid !important; }`;
      root.append(style);
    }
  },
  /** The browser's own zoom of this tab. */
  zoom: (_target: Element, factor: number) => browser.runtime.sendMessage(factor),
  mirrorFaults: () => mirrorFaults(opened(), home.marksLayer),
  mirror: () =>
    [...(layer?.querySelectorAll('[data-mark]') ?? [])].map((element) => ({
      text: element.textContent,
      rects: [...element.getClientRects()].map((rect) => plainRect(rect)),
    })),
} satisfies Record<string, (target: Element, ...args: never[]) => unknown>;

async function answer(target: Element, detail: string): Promise<object> {
  const { id, call, args } = JSON.parse(detail) as { id: number; call: keyof typeof calls; args: never[] };
  try {
    const run: (target: Element, ...args: never[]) => unknown = calls[call];
    return { id, value: (await run(target, ...args)) ?? null };
  } catch (error) {
    return { id, error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }
}

window.addEventListener('editors:hello', (event) => event.preventDefault());
window.addEventListener('editors:ask', (event) => {
  const [target] = event.composedPath();
  if (!(event instanceof CustomEvent) || !(target instanceof Element)) return;
  void answer(target, String(event.detail)).then((result) =>
    window.dispatchEvent(new CustomEvent('editors:answer', { detail: JSON.stringify(result) })),
  );
});
