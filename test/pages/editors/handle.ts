/** A real editor standing on a test page, with its own idea of the text it holds. */
export interface EditorHandle {
  /** What a driver should find: the textarea, or the root of the editable element. */
  readonly root: HTMLElement;
  /** The text as the editor's own model has it (never read from the DOM), "\n" between lines. */
  model(): string;
  /** Replaces everything, the way the site's own code would (a restored draft, clearing after a post). */
  setText(text: string): void;
  /** Puts something that is not typed text at the end, where the editor knows such a thing. */
  append?(atom: Atom): void;
}

/** A thing in the text that is one piece: its `text` is what a reader of the post sees. */
export interface Atom {
  readonly kind: 'mention' | 'emoji';
  readonly text: string;
}

export type SubmitKey = 'Enter' | 'Mod+Enter' | 'Alt+Enter';

export interface MountOptions {
  readonly text?: string;
  /** Set on the root after mounting: `data-testid`, `aria-label`, `role`, … */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Keys that publish, taken the editor's own way (a key binding, a command), not by a listener around it. */
  readonly submitKeys?: readonly SubmitKey[];
  readonly onSubmit?: () => void;
}

export type Mount = (container: HTMLElement, options?: MountOptions) => EditorHandle;

/** Whether this key publishes by the page's options; calls `onSubmit` if so. */
export function submits(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  options: MountOptions,
): boolean {
  if (event.key !== 'Enter') return false;
  const plain = event.altKey ? 'Alt+Enter' : 'Enter';
  // As the real sites do: who asks for Ctrl does not ask for Shift.
  const pressed: SubmitKey = event.ctrlKey || event.metaKey ? 'Mod+Enter' : plain;
  if ((event.shiftKey && pressed === 'Enter') || !options.submitKeys?.includes(pressed)) return false;
  options.onSubmit?.();
  return true;
}

export function setAttributes(root: HTMLElement, options: MountOptions): void {
  for (const [name, value] of Object.entries(options.attributes ?? {})) root.setAttribute(name, value);
}

/** The element an editor just rendered; throws where it did not. */
export function rendered(container: ParentNode, selector: string): HTMLElement {
  const root = container.querySelector<HTMLElement>(selector);
  if (!root) throw new Error(`nothing rendered for ${selector}`);
  return root;
}
