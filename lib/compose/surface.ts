import { shield } from './shield.ts';

/** How often a host that the page takes out is put back before we give up (Bitwarden's experience: some pages fight). */
const restoreLimit = 5;

/** The one closed shadow root of this frame in which everything of ours is drawn. */
export interface Surface {
  readonly root: ShadowRoot;
  /** Where mirrors for the marks and the interface go; neither takes pointer events of its own. */
  readonly marksLayer: HTMLElement;
  readonly uiLayer: HTMLElement;
  /** Puts the host where it is not inert: into the modal dialog that holds the box, else on the document element. */
  moveTo(box: Element): void;
  /** True if the event happened in our surface. */
  owns(event: Event): boolean;
  hasFocus(): boolean;
}

/** The closest modal dialog around a box, across open shadow roots. */
function modalAround(box: Element): HTMLDialogElement | null {
  for (let node: Element | null = box; node; ) {
    const dialog: HTMLDialogElement | null = node.closest('dialog');
    if (dialog?.matches(':modal')) return dialog;
    const root: Node = (dialog ?? node).getRootNode();
    node = dialog?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return null;
}

function layer(root: ShadowRoot): HTMLElement {
  const element = document.createElement('div');
  root.append(element);
  return element;
}

/**
 * Makes the surface: one element with a name made up for this page, its root closed, in the top layer. The style of
 * the root goes in by the style sheet's object model, which a page's content-security policy does not forbid.
 */
export function createSurface(css: string, signal: AbortSignal): Surface {
  const name = `c-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('')}`;
  const host = document.createElement(name);
  host.popover = 'manual';
  const style: Readonly<Record<string, string>> = {
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
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  root.append(sheet);
  const marksLayer = layer(root);
  const uiLayer = layer(root);
  shield(host, root, signal);

  let home: Element = document.documentElement;
  let restored = 0;
  const show = (): void => {
    home.append(host);
    if (sheet.sheet?.cssRules.length === 0) insertRules(sheet.sheet, css);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    if (!home.isConnected) home = document.documentElement;
    if (restored++ < restoreLimit) show();
  });
  const watch = (): void => {
    observer.disconnect();
    observer.observe(home, { childList: true });
  };
  const moveTo = (box: Element): void => {
    const wanted = modalAround(box) ?? document.documentElement;
    if (wanted === home && host.isConnected && host.matches(':popover-open')) return;
    observer.disconnect();
    home = wanted;
    show();
    watch();
  };
  // A dialog that closes takes our host with it; the boxes that live on are outside it.
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
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );
  return {
    root,
    marksLayer,
    uiLayer,
    moveTo,
    owns: (event) => event.target === host || event.composedPath().includes(host),
    hasFocus: () => root.activeElement !== null,
  };
}

/** Puts a style sheet's text in, rule by rule. Throws SyntaxError on a rule the browser does not know. */
function insertRules(sheet: CSSStyleSheet, css: string): void {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  for (const rule of parsed.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
}
