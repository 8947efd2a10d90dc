import { publishVerb } from '../platforms/labels.ts';
import { platforms } from '../platforms/registry.ts';
import { queryAll } from '../platforms/tree.ts';

const editable = 'textarea, input, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** What any platform says of its buttons. */
const submits = platforms.flatMap(({ composers }) => composers.flatMap(({ submit }) => submit)).join(', ');

/** The buttons that publish what is in a box. */
type Targets = (box: HTMLElement) => readonly Element[];

function boxesIn(root: ParentNode): HTMLElement[] {
  return queryAll(root, editable).filter((box) => box instanceof HTMLElement);
}

function isFact(element: Element): boolean {
  return submits !== '' && element.matches(submits);
}

function says(element: Element): boolean {
  const words = element instanceof HTMLInputElement ? element.value : element.textContent;
  return [element.getAttribute('aria-label'), words].some((label) => publishVerb(label ?? '') !== null);
}

/**
 * The boxes that go out when what is innermost in `path` (an event's composed path) is pressed: one, none, or each of a
 * thread. `known` are the boxes in use. The whole page is searched for others only where the button looks like one that
 * publishes.
 */
export function publishedBoxes(
  path: readonly EventTarget[],
  known: readonly HTMLElement[],
  targets: Targets,
): HTMLElement[] {
  const buttons = path.filter(
    (node): node is Element => node instanceof Element && (node.matches(pressable) || isFact(node)),
  );
  if (buttons.length === 0) return [];
  const all = buttons.some((button) => isFact(button) || says(button)) ? boxesIn(document) : [];
  return [...new Set([...known, ...all])].filter((box) => targets(box).some((target) => path.includes(target)));
}

/** The boxes that a form sends. A button of it that is not theirs (a draft is saved) sends none. */
export function formBoxes(form: Element, submitter: Element | null, targets: Targets): HTMLElement[] {
  return boxesIn(form).filter((box) => {
    const buttons = targets(box);
    return !submitter || buttons.length === 0 || buttons.includes(submitter);
  });
}
