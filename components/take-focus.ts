/** How long an editor may be busy with the last key after a press, in ms, and how often the focus is taken back. */
const busy = 500;
const tries = 3;

/**
 * Gives `dialog` the focus, and gives it back where an editor that is still drawing the last key takes it for its caret
 * (Lexical does). What a person does themselves stands, and so does a page that insists. `isWanted` is asked each time.
 */
export function takeFocus(dialog: HTMLElement, isWanted: () => boolean, signal: AbortSignal): void {
  const until = Date.now() + busy;
  let left = tries;
  const ended = new AbortController();
  const take = (): void => {
    if (!isWanted() || left === 0 || Date.now() > until) ended.abort();
    else if (!holdsFocus(dialog)) {
      left -= 1;
      dialog.focus({ preventScroll: true });
    }
  };
  take();
  const options = { capture: true, signal: AbortSignal.any([signal, ended.signal]) };
  window.addEventListener('focusin', take, options);
  const end = (event: Event): void => {
    if (event.isTrusted || event.currentTarget === dialog) ended.abort();
  };
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, end, options);
  // Ours do not reach the window: the surface tells them to the dialog, as events of its own making.
  for (const type of ['keydown', 'click']) dialog.addEventListener(type, end, options);
}

/** True if the focus is on `element` or within it; looked up in the root that it stands in. */
export function holdsFocus(element: HTMLElement | null): boolean {
  const root = element?.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  return element !== null && active !== null && element.contains(active);
}
