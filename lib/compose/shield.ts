/** Events that a page's focus traps and click-outside handlers listen for. */
const shielded = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchcancel',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'selectstart',
] as const;

/** Where inside our closed root an event that ends at the host belongs; null where it cannot be told. */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  if (event instanceof KeyboardEvent) return root.activeElement;
  if (event instanceof MouseEvent) {
    const byKeyboard = event.detail === 0 && event.clientX === 0 && event.clientY === 0;
    return byKeyboard ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  }
  return null;
}

/** What is pressed when this is: its button or link, whose content may be drawn anew between the pointer's way down and up. */
function pressableOf(target: Element | null): Element | null {
  return target?.closest('button, a') ?? target;
}

/** The element that carries our closed root, and that root. */
export interface Shielded {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** True if the event happened in `host`, also where that stands in somebody else's shadow root. */
export function isWithin(event: Event, host: HTMLElement): boolean {
  return host.isConnected && (event.target === host || event.composedPath().includes(host));
}

/**
 * Keeps what happens in our surface from the page, and the page's own events from pressing our buttons.
 *
 * An event whose path holds our host is stopped at the window before the page sees it. Trusted presses and keys are
 * then told to our components as events that do not leave the closed root (`composed: false`). Untrusted ones are
 * stopped and told to nobody. A pointer press keeps the focus where it was: in the editor. Listens from the start,
 * before the page does; `surface` is null until it is made.
 */
export function shield(surface: () => Shielded | null, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const tell = (event: Event, root: ShadowRoot): void => {
    if (event.type !== 'click' && event.type !== 'keydown') return;
    const target = innerTarget(event, root);
    if (!target) return;
    // A click by pointer counts where the pointer went down: pages can make the browser click on their behalf.
    if (event instanceof MouseEvent && event.detail > 0 && pressed !== pressableOf(target)) return;
    // Plain events: a link does not open twice, and Firefox lets a made-up KeyboardEvent out of the root to the window.
    const told = new Event(event.type, { bubbles: true, cancelable: true });
    if (event instanceof KeyboardEvent) Object.assign(told, { key: event.key, shiftKey: event.shiftKey });
    if (!target.dispatchEvent(told)) event.preventDefault();
  };
  const stop = (event: Event): void => {
    const ours = surface();
    if (!ours || !isWithin(event, ours.host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'mousedown') event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown') pressed = pressableOf(innerTarget(event, ours.root));
    tell(event, ours.root);
  };
  for (const type of shielded) window.addEventListener(type, stop, { capture: true, signal });
}
