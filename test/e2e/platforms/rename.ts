export interface Renaming {
  /** Decides what is renamed, and to what. */
  readonly seed: number;
  /** Of all names, from 0 to 1. */
  readonly share: number;
}

export interface Renamed {
  /** How many names became others. */
  readonly names: number;
  /** What became of each label, and of what stands on buttons. */
  readonly labels: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    /** Takes a renaming back. */
    __restore?: () => void;
  }
}

/**
 * Renames what a site may rename overnight: classes, ids, data attributes and others of its own, and labels, on what
 * buttons say too. Roles, tags, and what stands inside editors stay. One name becomes one other everywhere. It first
 * takes back the renaming before. Self-contained: it runs in the page.
 */
export function rename({ seed, share }: Renaming): Renamed {
  window.__restore?.();
  let state = seed;
  // Mulberry32.
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const letters = 'qzxjkvwbgh';
  const made = new Map<string, string>();
  const other = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const invented = Array.from({ length: 7 }, () => letters[Math.floor(random() * letters.length)]).join('');
    const chosen = random() < share ? invented : name;
    made.set(key, chosen);
    return chosen;
  };

  const undo: (() => void)[] = [];
  const put = (element: Element, name: string, value: string | null): void => {
    const before = element.getAttribute(name);
    if (before === value) return;
    undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const words = (kind: string, value: string): string =>
    value
      .split(/\s+/)
      .map((word) => (word === '' ? '' : other(kind, word)))
      .join(' ');

  // The stage's own marks on the page are no part of the site.
  const ours = ['data-editor', 'data-submit', 'data-route', 'data-answered', 'data-quoted', 'data-preview'];
  const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const labels = ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'aria-roledescription'];
  const hooks = ['jsname', 'jscontroller', 'componentkey', 'name'];

  function renameElement(element: Element): void {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name === 'class') put(element, name, words('class', value));
      else if (name === 'id' || references.includes(name)) put(element, name, words('id', value));
      else if (labels.includes(name)) put(element, name, other('label', value));
      // What a slot is called is no name but a place: renamed, it would be empty.
      else if (element.localName === 'slot') continue;
      else if (hooks.includes(name)) put(element, name, other(name, value));
      else if (name.startsWith('data-') && !ours.includes(name)) {
        const renamed = other('attribute', name);
        if (renamed === name) put(element, name, other(name, value));
        else {
          put(element, name, null);
          put(element, `data-${renamed}`, value);
        }
      }
    }
    if (element instanceof HTMLInputElement && ['submit', 'button'].includes(element.type)) {
      put(element, 'value', other('label', element.value));
    }
    if (!element.closest('button, [role="button"], label')) return;
    for (const node of element.childNodes) {
      const text = node instanceof Text ? node.data : '';
      if (!(node instanceof Text) || text.trim() === '') continue;
      undo.push(() => {
        node.data = text;
      });
      node.data = other('label', text.trim());
    }
  }

  function renameTree(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll('*')) {
      const editor = element.parentElement?.closest('[contenteditable], trix-editor');
      if (!editor && !element.closest('head, script')) renameElement(element);
      if (element.shadowRoot) renameTree(element.shadowRoot);
    }
  }

  renameTree(document);
  window.__restore = () => {
    for (const step of undo.toReversed()) step();
    delete window.__restore;
  };
  const isLabel = 'label ';
  return {
    names: [...made].filter(([key, name]) => !key.endsWith(` ${name}`)).length,
    labels: Object.fromEntries(
      [...made].flatMap(([key, name]) => (key.startsWith(isLabel) ? [[key.slice(isLabel.length), name]] : [])),
    ),
  };
}
