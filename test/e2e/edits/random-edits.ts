import type { Stage } from '../stage/stage.ts';

/** One thing that a person does in a box. */
export type Edit = { readonly type: string } | { readonly press: readonly string[] };

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of them are marked. */
const words =
  'we |see |you |all |Lena |patient |Your root canal went great, Lena. |94-year-old |thanks. |her surgery |was |on Friday |#care |a|.|, ';
const moves =
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Control+ArrowLeft Control+ArrowRight Control+Home Control+End';
const selections =
  'Shift+ArrowLeft Shift+ArrowRight Control+Shift+ArrowLeft Control+Shift+ArrowRight Shift+Home Shift+End';

/** Kinds of edits, as often as they stand here. */
const kinds = 'type type type type type type remove remove move move select cut copy paste undo undo redo line'.split(
  ' ',
);

/** The same edits for the same seed; `isOneLine`: a box that has no lines. */
export function randomEdits(seed: number, count: number, isOneLine: boolean): readonly Edit[] {
  const next = numbers(seed);
  const pick = <Item>(all: readonly Item[]): Item => {
    const item = all[Math.floor(next() * all.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const some = (all: string, most: number): readonly string[] =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(all.split(' ')));
  return Array.from({ length: count }, (): Edit => {
    switch (pick(kinds)) {
      case 'remove':
        return { press: some('Backspace Delete Control+Backspace', 3) };
      case 'move':
        return { press: some(moves, 3) };
      case 'select':
        return { press: some(selections, 3) };
      case 'cut':
        return { press: [...some(selections, 2), 'Control+x'] };
      case 'copy':
        return { press: [...some(selections, 2), 'Control+c', 'ArrowRight'] };
      case 'paste':
        return { press: ['Control+v'] };
      case 'undo':
        return { press: some('Control+z', 2) };
      case 'redo':
        return { press: ['Control+Shift+z'] };
      case 'line':
        return isOneLine ? { press: ['End'] } : { press: [pick(['Enter', 'Shift+Enter'])] };
      default:
        return { type: pick(words.split('|')) };
    }
  });
}

/**
 * Editors put edits into one step of undo by the clock, and two browsers are never equally fast: the page's clock goes
 * on by so many ms with each edit, and else stands still.
 */
export function holdClock(): void {
  const Real = Date;
  // The same in both: Trix ends a step of undo every five seconds of the clock.
  let now = Real.UTC(2026, 0, 5, 9);
  class Held extends Real {
    constructor(...given: readonly [] | readonly [number | string]) {
      super(given[0] ?? now);
    }
    static override now(): number {
      return now;
    }
  }
  Object.assign(window, {
    Date: Held,
    passTime: (ms: number) => {
      now += ms;
    },
  });
}

/** What a person could tell of a box: the site's own text, and where the caret and the selection are. */
export async function standing(stage: Stage, ms: number): Promise<string> {
  await stage.drawn();
  return stage.evaluate((passed) => {
    const pass: unknown = Reflect.get(window, 'passTime');
    if (typeof pass === 'function') pass(passed);
    const root = document.querySelector(
      '[data-editor] :is(textarea, input[type="text"], input:not([type]), trix-editor, [contenteditable="true"])',
    );
    const selected = (): unknown => {
      if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement) {
        return [root.selectionStart, root.selectionEnd];
      }
      const selection = getSelection();
      const path = (node: Node | null, offset: number): unknown => {
        const steps = [offset];
        for (let at = node; at && at !== root; at = at.parentNode) {
          steps.unshift(at.parentNode ? [...at.parentNode.childNodes].findIndex((child) => child === at) : -1);
        }
        return steps.join('/');
      };
      return (
        selection && [
          path(selection.anchorNode, selection.anchorOffset),
          path(selection.focusNode, selection.focusOffset),
        ]
      );
    };
    return JSON.stringify([window.__page.model('editor'), selected()]);
  }, ms);
}

/** Frames to wait after each key, and after each letter of what is typed; 0: the next comes at once. */
export interface Pace {
  readonly key: number;
  readonly letter: number;
}

export async function perform(stage: Stage, edit: Edit, pace: Pace): Promise<void> {
  if ('press' in edit) {
    for (const keys of edit.press) {
      await stage.press(keys);
      if (pace.key > 0) await stage.drawn(pace.key);
    }
    return;
  }
  for (const letters of pace.letter > 0 ? edit.type : [edit.type]) {
    await stage.type(letters);
    if (pace.letter > 0) await stage.drawn(pace.letter);
  }
}
