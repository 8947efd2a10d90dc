import type { Rect } from './driver.ts';

/** An element of the extension's UI, as it stands in its closed shadow root. */
export interface UiNode {
  /** The role attribute, or what the element's tag means: "button", "link", "list", … "" for plain boxes and text. */
  readonly role: string;
  /** aria-label, aria-labelledby, alt, or the text within; white space collapsed. */
  readonly name: string;
  readonly tag: string;
  readonly rect: Rect;
  /** Has a size, is not hidden by style or `hidden`, and is not transparent. */
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly focused: boolean;
  /** What the browser draws for the pointer over it. */
  readonly cursor: string;
  /** Every aria-* attribute, without the prefix. */
  readonly aria: Readonly<Record<string, string>>;
  /** Words of the text drawn under a mirror's mark. */
  readonly mark: boolean;
}

export interface UiPicture {
  readonly nodes: readonly UiNode[];
  /** One string for each of our hosts: its opening tag and what its root holds. */
  readonly html: readonly string[];
}

/**
 * What the extension shows in this document. Self-contained: it runs in the companion's content script, and on an
 * extension page in the page's own world; there closed roots can be opened by both browsers.
 */
export function pictureUi(): UiPicture {
  interface Opener {
    openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
  }
  const chromes = (globalThis as { chrome?: { dom?: Opener } }).chrome?.dom;

  function rootOf(element: Element): ShadowRoot | null {
    if (element.shadowRoot !== null) return null;
    if (chromes?.openOrClosedShadowRoot !== undefined) {
      return element instanceof HTMLElement ? chromes.openOrClosedShadowRoot(element) : null;
    }
    return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  }

  const roles: Readonly<Record<string, string>> = {
    A: 'link',
    BUTTON: 'button',
    DIALOG: 'dialog',
    FIELDSET: 'group',
    FORM: 'form',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    IMG: 'img',
    LI: 'listitem',
    NAV: 'navigation',
    OL: 'list',
    OUTPUT: 'status',
    PROGRESS: 'progressbar',
    SELECT: 'combobox',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    UL: 'list',
  };
  const inputs: Readonly<Record<string, string>> = {
    button: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    submit: 'button',
  };

  function roleOf(element: Element): string {
    const given = element.getAttribute('role');
    if (given !== null) return given;
    if (element instanceof HTMLInputElement) return inputs[element.type] ?? 'textbox';
    return roles[element.tagName] ?? '';
  }

  const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

  function nameOf(element: Element, root: ShadowRoot): string {
    const label = element.getAttribute('aria-label');
    if (label !== null) return collapse(label);
    const ids = element.getAttribute('aria-labelledby');
    if (ids !== null)
      return collapse(
        ids
          .split(/\s+/)
          .map((id) => root.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    return collapse(element.getAttribute('alt') ?? element.textContent ?? '');
  }

  // An element whose text is its own, not its children's.
  const speaks = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && collapse(node.textContent ?? '') !== '');

  function pictureOf(root: ShadowRoot): UiNode[] {
    const elements = [...root.querySelectorAll('*')].filter(
      (element) => !['STYLE', 'LINK', 'SLOT'].includes(element.tagName),
    );
    return elements
      .filter((element) => roleOf(element) !== '' || speaks(element) || element.hasAttribute('aria-live'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          role: roleOf(element),
          name: nameOf(element, root),
          tag: element.tagName.toLowerCase(),
          rect: { x, y, width, height },
          visible:
            width > 0 &&
            height > 0 &&
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }),
          enabled: !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true',
          focused: root.activeElement === element,
          cursor: getComputedStyle(element).cursor,
          aria: Object.fromEntries(
            element
              .getAttributeNames()
              .filter((name) => name.startsWith('aria-'))
              .map((name) => [name.slice(5), element.getAttribute(name) ?? '']),
          ),
          mark: element.hasAttribute('data-mark'),
        };
      });
  }

  const places = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
  const hosts = places
    .flatMap((place) => [...place.children])
    .filter((element) => !['HEAD', 'BODY'].includes(element.tagName));
  const roots = hosts.map((host) => rootOf(host)).filter((root) => root !== null);
  return {
    nodes: roots.flatMap((root) => pictureOf(root)),
    html: roots.map((root) => `${(root.host.cloneNode(false) as Element).outerHTML}\n${root.innerHTML}`),
  };
}
