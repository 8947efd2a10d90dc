import { rootMark } from './leftovers.ts';
import { isWithin, shield, type Shielded } from './shield.ts';

/** How often a host that the page takes out is put back before we give up: some pages fight. */
const restoreLimit = 5;

/** The one closed shadow root of this frame in which everything of ours is drawn. */
export interface Surface {
  /** Where mirrors for the marks go, and where the interface goes. Both are made on first use. */
  readonly marksLayer: HTMLElement;
  readonly uiLayer: HTMLElement;
  /** Puts the host where it is not inert: into the modal dialog that holds the box, else on the document element. */
  moveTo(box: Element): void;
  /** True if the event happened in our surface. */
  owns(event: Event): boolean;
  hasFocus(): boolean;
}

interface Made extends Shielded {
  readonly marksLayer: HTMLElement;
  readonly uiLayer: HTMLElement;
}

const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
};

function make(css: string): Made {
  // A plain element: a custom one the page could define, and have the browser press it through a label.
  const host = document.createElement('div');
  host.popover = 'manual';
  for (const [property, value] of Object.entries(hostStyle)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.setAttribute(rootMark, '');
  style.textContent = css;
  const marksLayer = document.createElement('div');
  const uiLayer = document.createElement('div');
  root.append(style, marksLayer, uiLayer);
  return { host, root, marksLayer, uiLayer };
}

/** The closest modal dialog around a box, across open shadow roots. */
function modalAround(box: Element): HTMLDialogElement | null {
  let node: Element | null = box;
  while (node) {
    const dialog: HTMLDialogElement | null = node.closest('dialog');
    if (dialog?.matches(':modal')) return dialog;
    const root: Node = node.getRootNode();
    node = dialog?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return null;
}

/**
 * The surface: one element without name or id, its root closed, in the top layer. Nothing is put into
 * the page before the first compose box asks for it; the shield listens from the start. `isAlive` is false once the
 * extension is gone: then a host that is taken away is not put back.
 */
export function createSurface(css: string, isAlive: () => boolean, signal: AbortSignal): Surface {
  let made: Made | null = null;
  let home: Element = document.documentElement;
  let restored = 0;
  shield(() => made, signal);

  const ours = (): Made => (made ??= make(css));
  const show = (): void => {
    const { host } = ours();
    home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const guard = new MutationObserver(() => {
    if (!made || made.host.isConnected || !isAlive()) return;
    if (!home.isConnected) home = document.documentElement;
    if (restored++ < restoreLimit) settle();
  });
  const settle = (): void => {
    guard.disconnect();
    show();
    guard.observe(home, { childList: true });
  };
  const moveTo = (box: Element): void => {
    const wanted = modalAround(box) ?? document.documentElement;
    if (wanted === home && made?.host.isConnected && made.host.matches(':popover-open')) return;
    home = wanted;
    settle();
  };
  // A dialog that closes would hide our host with it; the boxes that live on are outside it.
  window.addEventListener(
    'close',
    (event) => {
      if (event.target === home) moveTo(document.documentElement);
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      guard.disconnect();
      made?.host.remove();
    },
    { once: true },
  );
  return {
    get marksLayer() {
      return ours().marksLayer;
    },
    get uiLayer() {
      return ours().uiLayer;
    },
    moveTo,
    owns: (event) => made !== null && isWithin(event, made.host),
    hasFocus: () => made !== null && made.root.activeElement !== null,
  };
}
