import { isFinisher, surroundings, verbOf } from '../platforms/generic.ts';
import { platforms } from '../platforms/registry.ts';
import { closest, queryAll } from '../platforms/tree.ts';

const editable = 'textarea, input, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const pressable = 'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"]';
/** What any platform says of its buttons. */
const submits = platforms.flatMap(({ composers }) => composers.flatMap(({ submit }) => submit)).join(', ');

/** A question that a site asks before it publishes: when, as whom. */
const question = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"]';

/** The buttons that publish what is in a box. */
type Targets = (box: HTMLElement) => readonly Element[];

function boxesIn(root: ParentNode): HTMLElement[] {
  return queryAll(root, editable).filter((box) => box instanceof HTMLElement);
}

function isFact(element: Element): boolean {
  return submits !== '' && element.matches(submits);
}

function isFilled(box: HTMLElement): boolean {
  return ('value' in box ? String(box.value) : (box.textContent ?? '')).trim() !== '';
}

/** Boxes outside of a question ("Schedule", "Post now") that asks about what is in them. */
function askedAbout(button: Element, known: readonly HTMLElement[], targets: Targets): HTMLElement[] {
  const around = closest(button, [question]);
  if (!around || verbOf(button) !== 'publish') return [];
  const publishes = (target: Element): boolean => verbOf(target) === 'publish' || isFinisher(target);
  return known.filter((box) => !around.contains(box) && targets(box).some(publishes));
}

/**
 * The boxes that go out when what is innermost in `path` (an event's composed path) is pressed: one, none, or each of a
 * thread. `known` are the boxes in use. The whole page is searched for others only where the button looks like one that
 * publishes; else what is written in the button's own form, dialog or item of the page.
 */
export function publishedBoxes(
  path: readonly EventTarget[],
  known: readonly HTMLElement[],
  targets: Targets,
): HTMLElement[] {
  const buttons = path.filter(
    (node): node is Element => node instanceof Element && (node.matches(pressable) || isFact(node)),
  );
  const [pressed] = buttons;
  if (!pressed) return [];
  const looksPublishing = buttons.some((button) => isFact(button) || verbOf(button) !== null);
  const around = surroundings(pressed);
  const near = around && !looksPublishing ? boxesIn(around).filter(isFilled) : [];
  const all = looksPublishing ? boxesIn(document) : near;
  const found = [...new Set([...known, ...all])].filter((box) => targets(box).some((target) => path.includes(target)));
  return found.length > 0 ? found : askedAbout(pressed, known, targets);
}

/** The boxes that a form sends. A button of it that is not theirs (a draft is saved) sends none. */
export function formBoxes(form: Element, submitter: Element | null, targets: Targets): HTMLElement[] {
  return boxesIn(form).filter((box) => {
    const buttons = targets(box);
    return !submitter || buttons.length === 0 || buttons.includes(submitter);
  });
}
