import type { EditorHandle, Mount, MountOptions, SubmitKey } from './editors/handle.ts';
import { ways } from './ways.ts';

/** What a page knows of itself; tests read it to see what the site would publish. */
export interface PageState {
  /** The text that the site holds for a box: by its name, else the one that has the focus, else the first. */
  model(box?: string): string;
  /** Puts a text into a box as the site's own code would (a saved reply, a restored draft). */
  setText(text: string, box?: string): void;
  /** What was published, oldest first. */
  readonly submitted: string[];
  /** Names of the boxes that are on the page now. */
  readonly boxes: string[];
}

declare global {
  interface Window {
    readonly __page: PageState;
  }
}

const handles = new Map<string, EditorHandle>();
const submitted: string[] = [];

function handle(name?: string): EditorHandle {
  const focused = [...handles.values()].find(({ root }) => root.matches(':focus, :focus-within'));
  const found = name === undefined ? (focused ?? [...handles.values()][0]) : handles.get(name);
  if (!found) throw new Error(`This page has no box "${name ?? ''}".`);
  return found;
}

const state: PageState = {
  model: (box) => handle(box).model(),
  setText: (text, box) => handle(box).setText(text),
  submitted,
  get boxes() {
    return [...handles.keys()];
  },
};
Object.defineProperty(window, '__page', { value: state });

/** The element, which the page's own markup has. */
export function element(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The markup has no ${selector}.`);
  return found;
}

/** Shows the parts of the page that belong to this address (`data-route`, a pattern of paths) and removes the others. */
export function route(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-route]')) {
    if (new RegExp(`^(?:${part.dataset['route'] ?? ''})$`).test(location.pathname)) part.hidden = false;
    else part.remove();
  }
}

export interface BoxOptions {
  readonly mount: Mount;
  readonly attributes?: MountOptions['attributes'];
  readonly submitKeys?: readonly SubmitKey[];
  /** The buttons that publish; a press on any does. */
  readonly submit: readonly HTMLElement[];
  /** How the site hears of the press; else by a listener on the button. */
  readonly way?: keyof typeof ways;
  /** What the site does at its keys, where that is not to publish at once. */
  readonly onKeys?: () => void;
  readonly onPublished?: (text: string) => void;
}

/**
 * Puts a real editor into every `[data-editor="name"]` that is on the page. What is published is the editor's own
 * model, never its DOM; afterwards the same box is empty and used again, as on the real sites.
 */
export function mountBox(name: string, options: BoxOptions): EditorHandle | null {
  const container = document.querySelector<HTMLElement>(`[data-editor="${name}"]`);
  if (!container) return null;
  const publish = (): void => {
    const text = mounted.model();
    if (text.trim() === '') return;
    submitted.push(text);
    // A site empties the box when its server has answered, not within the press.
    queueMicrotask(() => mounted.setText(''));
    options.onPublished?.(text);
  };
  const mounted = options.mount(container, {
    ...(options.attributes ? { attributes: options.attributes } : {}),
    ...(options.submitKeys ? { submitKeys: options.submitKeys } : {}),
    onSubmit: options.onKeys ?? publish,
  });
  for (const form of new Set(options.submit.map((button) => button.closest('form')))) {
    form?.addEventListener('submit', (event) => event.preventDefault());
  }
  for (const button of options.submit) ways[options.way ?? 'button'](button, publish);
  handles.set(name, mounted);
  return mounted;
}
