import { mount as mountEditable } from '../editors/contenteditable.ts';
import type { Mount } from '../editors/handle.ts';
import { mount as mountTextarea } from '../editors/textarea.ts';
import { element, mountBox, route, type BoxOptions } from '../page.ts';

route();

/** A comment's box with its button. */
function at(name: string, mount: Mount, attributes: Readonly<Record<string, string>> = {}, way?: BoxOptions['way']) {
  if (!document.querySelector(`[data-editor="${name}"]`)) return null;
  return mountBox(name, {
    mount,
    attributes: { 'aria-label': 'Add a comment…', ...attributes },
    submit: [element(`[data-submit="${name}"]`)],
    ...(way ? { way } : {}),
  });
}

function newButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Comment';
  return button;
}

at('box', mountEditable);
at('tall', mountTextarea, { style: 'height: 300vh' });
at('spellcheck', mountTextarea, { spellcheck: 'false' });
at('enable-grammarly', mountEditable, { 'data-enable-grammarly': 'false', spellcheck: 'false' });
at('gramm', mountTextarea, { 'data-gramm': 'false', 'data-gramm_editor': 'false', 'data-lt-active': 'false' });

if (document.querySelector('[data-editor="shadow"]')) {
  const inner = document.createElement('div');
  const container = document.createElement('div');
  const button = newButton();
  container.dataset['editor'] = 'shadow';
  button.dataset['submit'] = 'shadow';
  inner.attachShadow({ mode: 'open' }).append(container, button);
  mountBox('shadow', {
    mount: (host, options) => {
      host.attachShadow({ mode: 'open' }).append(inner);
      return mountTextarea(container, options);
    },
    attributes: { 'aria-label': 'Add a comment…' },
    submit: [button],
  });
}

/** The parent writes the frame's box or finds it there, and is the one that publishes. */
function serve(frame: Document): void {
  const box = frame.querySelector('textarea');
  frame.querySelector('button')?.addEventListener('click', () => {
    if (!box || box.value.trim() === '') return;
    window.__page.submitted.push(box.value);
    box.value = '';
  });
}
const blank = document.querySelector<HTMLIFrameElement>('#blank')?.contentDocument;
if (blank) {
  blank.body.innerHTML =
    '<div data-editor="blank"><textarea rows="5" aria-label="Add a comment…"></textarea></div><button type="button" data-submit="blank">Comment</button>';
  serve(blank);
}
const srcdoc = document.querySelector<HTMLIFrameElement>('#srcdoc');
if (srcdoc) {
  const ready = (): void => {
    if (srcdoc.contentDocument?.querySelector('textarea')) serve(srcdoc.contentDocument);
    else srcdoc.addEventListener('load', ready, { once: true });
  };
  ready();
}

document.querySelector('#add')?.addEventListener('click', () => {
  element('#elsewhere').focus();
  setTimeout(() => {
    const container = document.createElement('div');
    const button = newButton();
    container.dataset['editor'] = 'late';
    button.dataset['submit'] = 'late';
    document.body.append(container, button);
    at('late', mountEditable);
  }, 200);
});

const dialog = document.querySelector('dialog');
if (dialog) {
  at('dialog', mountTextarea);
  dialog.showModal();
}

const trap = at('trap', mountTextarea);
if (trap) {
  const around = element('[role="dialog"]');
  const pullBack = (): void => {
    if (!around.contains(document.activeElement)) trap.root.focus();
  };
  document.addEventListener('focusin', pullBack, true);
  around.addEventListener('focusout', () => requestAnimationFrame(pullBack));
}

if (at('hostile', mountTextarea, {}, 'head')) {
  const style = document.createElement('style');
  style.textContent =
    '[popover], div:popover-open { display: none !important; opacity: 0 !important; visibility: hidden !important; inset: auto 100% 100% auto !important }';
  document.head.append(style);
  // Three times; a page that never ends is another matter.
  let left = 3;
  new MutationObserver(() => {
    const stranger = document.querySelector('html > [popover]');
    if (!stranger || left === 0) return;
    left -= 1;
    stranger.remove();
  }).observe(document.documentElement, { childList: true });
  const refuse = (): never => {
    throw new Error('not here');
  };
  Object.assign(Element.prototype, { attachShadow: refuse });
  Object.assign(HTMLElement.prototype, { showPopover: refuse });
  Object.assign(CSS.highlights, { set: refuse });
  for (const kind of [Object, Function, Array, Map, Set, EventTarget, Node, Element, HTMLElement, Event]) {
    Object.freeze(kind.prototype);
  }
}
