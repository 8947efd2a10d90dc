import type { DraftKind } from '../checker/draft.ts';
import { starsIn } from './context.ts';
import { isNoPublisher, keeps, normalise, publishVerb } from './labels.ts';
import { closest, queryAll, upwards } from './tree.ts';
import { isVisible } from './visible.ts';

const editable = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const oneLine = 'input';
const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';
// A box's own form or dialog is the last place to look for its button.
const own = 'form, dialog, [role="dialog"]';
const border = `${own}, body`;
const card = 'li, article, section, dialog, [role="article"], [role="listitem"], [role="dialog"], main, body';
const codeEditor = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, [data-language], pre, code';
const privateField =
  /\b(search|filter|find|password|username|user name|e-?mail|phone|tel|street|address|city|zip|postal|coupon|code|url|website|date|hours|buscar|filtrar|contraseña|correo|teléfono|dirección|calle|ciudad)\b/;
const typedTypes: readonly string[] = ['text', ''];
const replies = /\b(reply|replies|respond|response|comment|answer|responder|respuesta|comentario|comenta)\b/;
const messages = /\b(message|chat|direct|dm|inbox|mensaje)\b/;
// What is said of a picture, and what stands before a post, goes out with it.
const besideText =
  /\balt(ernative)? text|\btexto alt|(image|photo|picture|video) description|describe th(?:is|e) (image|photo|picture|video)|impairments|content warning|descripción de (la )?(imagen|foto)|advertencia de cont/;
const reviews = /review|reseña|opini[oó]n|rating|testimonial/;
const stars = '[aria-label], [title], [itemprop="reviewRating"], [itemprop="ratingValue"]';
const highestCard = 10;
/** Levels of the page between a line and the box that it stands beside. */
const nearby = 4;

/** What the page calls a box: its labels, placeholder and names. */
function labelOf(box: HTMLElement): string {
  const root = box.getRootNode();
  const wordsOf = (id: string): string | null =>
    root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id)?.textContent ?? null) : null;
  const described = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => (id ? wordsOf(id) : ''));
  const labels = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? [...(box.labels ?? [])] : [];
  const attributes = [
    'aria-label',
    'placeholder',
    'aria-placeholder',
    'data-placeholder',
    'name',
    'title',
    'autocomplete',
  ];
  const words = [
    ...described,
    ...labels.map((label) => label.textContent),
    ...attributes.map((name) => box.getAttribute(name)),
    box.id,
  ];
  return normalise(
    words
      .filter((word) => word)
      .join(' ')
      .replaceAll(/[_-]/g, ' '),
  );
}

function wordsOn(button: Element): string {
  return (button instanceof HTMLInputElement ? button.value : button.textContent) ?? '';
}

/** What a button does by its label or its text; an icon's button has only the one, a plain one only the other. */
function verbOf(button: Element): ReturnType<typeof publishVerb> {
  return publishVerb(button.getAttribute('aria-label') ?? '') ?? publishVerb(wordsOn(button));
}

/** What the buttons of a box say that it holds: an answer only if all say so; null where none says anything. */
export function saidBy(buttons: readonly HTMLElement[]): 'reply' | 'post' | null {
  const verbs = buttons.map((button) => verbOf(button) ?? (keeps(wordsOn(button)) ? 'publish' : null));
  if (verbs.length > 0 && verbs.every((verb) => verb === 'reply')) return 'reply';
  return verbs.some((verb) => verb !== null) ? 'post' : null;
}

function buttonsIn(level: Element): HTMLElement[] {
  return queryAll(level, pressable).filter(
    (button): button is HTMLElement =>
      button instanceof HTMLElement && !button.hasAttribute('aria-haspopup') && isVisible(button),
  );
}

function distance(one: Element, other: Element): number {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}

/** The buttons that publish what is in this box: the nearest level of the page that holds any, up to its form. */
export function genericTargets(box: HTMLElement): HTMLElement[] {
  for (const level of upwards(box)) {
    if (level === box) continue;
    const found = buttonsIn(level).filter((button) => verbOf(button) !== null);
    const boxes = queryAll(level, editable).filter(
      (other) => other !== box && !other.contains(box) && !box.contains(other) && isVisible(other),
    );
    const ours = found.filter((button) => boxes.every((other) => distance(box, button) <= distance(other, button)));
    if (ours.length > 0) return ours;
    if (found.length > 0 || level.matches(border)) return [];
  }
  return [];
}

/** Where no label tells what a button does: those that submit the box's form, else the last beside it that has words. */
export function likelyTargets(box: HTMLElement): HTMLElement[] {
  const form = closest(box, [own]);
  for (const level of form ? [form] : upwards(box)) {
    const buttons = buttonsIn(level).filter((button) => {
      const words = `${button.ariaLabel ?? ''} ${wordsOn(button)}`;
      return normalise(wordsOn(button)) !== '' && !isNoPublisher(words);
    });
    const submits = buttons.filter((button) => level.matches('form') && 'type' in button && button.type === 'submit');
    if (buttons.length > 0) return submits.length > 0 ? submits : buttons.slice(-1);
  }
  return [];
}

/** Boxes that nobody publishes from, whatever button is near: searches, logins, filters, addresses, code. */
function isOther(box: HTMLElement, label: string): boolean {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    if (box.readOnly || box.disabled || privateField.test(label)) return true;
  }
  if (box instanceof HTMLInputElement && !typedTypes.includes(box.getAttribute('type') ?? '')) return true;
  if (['searchbox', 'spinbutton'].includes(box.getAttribute('role') ?? '')) return true;
  if (box.matches(oneLine) && box.getAttribute('role') === 'combobox') return true;
  for (const level of upwards(box)) {
    if (level.matches(`[role="search"], search, ${codeEditor}`)) return true;
    if (level.matches('form')) return level.querySelector('input[type="password"]') !== null;
  }
  return false;
}

/** True where what stands around a reply box is a review: stars, or the word in a name that the site gave it. */
function answersReview(box: HTMLElement, label: string): boolean {
  if (reviews.test(label)) return true;
  let height = 0;
  for (const level of upwards(box)) {
    const names =
      `${level.id} ${level.getAttribute('class') ?? ''} ${level.getAttribute('data-testid') ?? ''}`.toLowerCase();
    if (level !== document.body && level !== document.documentElement && reviews.test(names)) return true;
    const rated = queryAll(level, stars).some(
      (element) =>
        starsIn(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '') !==
        undefined,
    );
    if (rated) return true;
    height += 1;
    if ((level !== box && level.matches(card)) || height > highestCard) return false;
  }
  return false;
}

/** What kind of draft a box on an unknown page holds; null where it is no compose box. */
export function genericKind(box: HTMLElement): DraftKind | null {
  const label = labelOf(box);
  if (isOther(box, label) || !isVisible(box)) return null;
  if (besideText.test(label)) return 'post';
  const [button] = genericTargets(box);
  const verb = button ? verbOf(button) : null;
  const asksReply = replies.test(label);
  // A single line with no word of replying, or a box that no button publishes, is a field of some form.
  if (verb === null && !(asksReply && box.matches(editable))) return null;
  if (box.matches(oneLine) && !asksReply && verb !== 'reply') return null;
  if (verb === 'send' && !asksReply) return 'message';
  if (messages.test(label) && !asksReply) return 'message';
  if (verb === 'reply' || asksReply) return answersReview(box, label) ? 'review-reply' : 'reply';
  return 'post';
}

/** True for a line that stands in one form with a larger box, or close to one: a title, a content warning. */
function isBesideWriting(line: HTMLElement): boolean {
  const form = closest(line, [own]);
  const levels = form ? [form] : [...upwards(line)].slice(1, nearby + 1);
  return levels.some((level) => queryAll(level, editable).some(isVisible));
}

/**
 * The same on a site that we know, where no label tells: what is large enough to write in, or stands beside such a box,
 * holds a draft. Where all that we know of the site is its name, a form that saves or searches holds none.
 */
export function knownSiteKind(box: HTMLElement, isDescribed: boolean): DraftKind | null {
  const label = labelOf(box);
  if (isOther(box, label) || !isVisible(box)) return null;
  const form = closest(box, [own]);
  if (!isDescribed && form && buttonsIn(form).some((button) => keeps(wordsOn(button)))) return null;
  if (box.matches(oneLine) && !isBesideWriting(box)) return null;
  if (messages.test(label)) return 'message';
  if (!replies.test(label)) return 'post';
  return answersReview(box, label) ? 'review-reply' : 'reply';
}
