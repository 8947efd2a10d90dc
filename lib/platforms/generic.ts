import type { DraftKind } from '../checker/draft.ts';
import { starsIn } from './context.ts';
import { finishes, isNoPublisher, keepsNoDraft, normalise, publishVerb } from './labels.ts';
import { closest, queryAll, upwards } from './tree.ts';
import { isVisible } from './visible.ts';

const editable = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const oneLine = 'input';
const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';
// A box's own form or dialog is the last place to look for its button.
const own = 'form, dialog, [role="dialog"]';
const border = `${own}, body`;
const item = 'li, article, section, [role="article"], [role="listitem"]';
const card = `${item}, dialog, [role="dialog"], main, body`;
const codeEditor = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, [data-language], pre, code';
const privateField =
  /\b(search|filter|find|password|username|user name|e-?mail|phone|tel|street|address|city|zip|postal|coupon|code|url|website|date|hours|buscar|filtrar|contraseña|correo|teléfono|dirección|calle|ciudad)\b/;
// Of these not even a box of several lines holds a draft.
const lookup = /\b(search|filter|find|password|e-?mail|buscar|filtrar|contraseña|correo)\b/;
const typedTypes: readonly string[] = ['text', ''];
const replies = /\b(reply|replies|respond|response|comment|answer|responder|respuesta|comentario|comenta)\b/;
const messages = /\b(message|chat|direct|dm|inbox|mensaje)\b/;
// What is said of a picture, and what stands before a post, goes out with it.
const besideText =
  /\balt(ernative)? text|\btexto alt|(image|photo|picture|video) description|describe th(?:is|e) (image|photo|picture|video)|impairments|content warning|descripción de (la )?(imagen|foto)|advertencia de cont/;
const reviews = /review|reseña|opini[oó]n|rating|testimonial/;
const stars = '[aria-label], [title], [itemprop="reviewRating"], [itemprop="ratingValue"]';
// What stands over a box that holds something published: "Edit post", "Editar tu comentario".
const edits = /\bedit(?:ar|ing)? .{0,20}\b(?:post|coment|comment|reply|resp|answer|review|rese|caption|publica)/;
const headings = 'h1, h2, h3, h4, [role="heading"]';
const highestCard = 10;
/** Levels of the page between a line and the box that it stands beside. */
const nearby = 4;
/** CSS pixels; what is smaller is for a name or a number. */
const roomy = { line: 200, lines: 40 };
/** So many words make it likely that a draft is written. */
const several = 4;

function hasSeveralWords(text: string): boolean {
  // Of a text of whatever length its beginning tells.
  return text.trimStart().slice(0, 1000).split(/\s+/, several).filter(Boolean).length === several;
}

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

function allWordsOn(button: Element): string {
  return `${button.getAttribute('aria-label') ?? ''} ${wordsOn(button)}`;
}

/** What a button does by its label or its text; an icon's button has only the one, a plain one only the other. */
export function verbOf(button: Element): ReturnType<typeof publishVerb> {
  return publishVerb(button.getAttribute('aria-label') ?? '') ?? publishVerb(wordsOn(button));
}

/** True for a button that ends writing without publishing it under that name. */
export function isFinisher(button: Element): boolean {
  return [button.getAttribute('aria-label') ?? '', wordsOn(button)].some(finishes);
}

/** The form or dialog that an element stands in, else the item of the page. */
export function surroundings(element: Element): Element | null {
  return closest(element, [own, item]);
}

/** What stands over a box whose text is published already; else nothing. */
export function editTitle(box: HTMLElement, label = labelOf(box)): string {
  const around = surroundings(box);
  const titles = around instanceof HTMLElement ? [labelOf(around)] : [];
  for (const heading of around ? queryAll(around, headings) : []) titles.push(normalise(heading.textContent ?? ''));
  return [label, ...titles].find((title) => edits.test(title)) ?? '';
}

/** What the buttons of a box say that it holds: an answer only if all say so; null where none says anything. */
export function saidBy(buttons: readonly HTMLElement[]): 'reply' | 'post' | null {
  const verbs = buttons.map((button) => verbOf(button) ?? (isFinisher(button) ? 'publish' : null));
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
    // A form sends all that is written in it.
    if (level.matches('form')) return found;
    if (found.length > 0 || level.matches(border)) return [];
  }
  return [];
}

/** The buttons that end what is written in this box: in its own form, dialog or item of the page. */
export function finishingTargets(box: HTMLElement): HTMLElement[] {
  const around = surroundings(box);
  return around ? buttonsIn(around).filter(isFinisher) : [];
}

/**
 * Where no label tells what a button does: those that submit the box's form, else the last beside it that has words,
 * else the last that has a label.
 */
export function likelyTargets(box: HTMLElement): HTMLElement[] {
  const form = closest(box, [own]);
  const levels = form ? [form] : [...upwards(box)];
  for (const words of [wordsOn, allWordsOn]) {
    for (const level of levels) {
      const buttons = buttonsIn(level).filter(
        (button) => normalise(words(button)) !== '' && !isNoPublisher(allWordsOn(button)),
      );
      const submits = buttons.filter((button) => level.matches('form') && 'type' in button && button.type === 'submit');
      if (buttons.length > 0) return submits.length > 0 ? submits : buttons.slice(-1);
    }
  }
  return [];
}

/** True where a button of the box's form, else the nearest, saves or searches. */
function isKept(box: HTMLElement): boolean {
  const form = closest(box, [own]);
  // What a dialog saves is seen by others: an edit, a word about oneself.
  if (form && !form.matches('form')) return false;
  const buttons = (form ? [form] : [...upwards(box)]).map(buttonsIn).find(({ length }) => length > 0);
  return buttons?.some((button) => keepsNoDraft(allWordsOn(button))) ?? false;
}

/** Boxes that nobody publishes from, whatever button is near: searches, logins, filters, addresses, code. */
function isOther(box: HTMLElement, label: string, others = privateField): boolean {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    if (box.readOnly || box.disabled || others.test(label)) return true;
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
  const edited = editTitle(box, label);
  const asksReply = replies.test(`${label} ${edited}`);
  // A single line with no word of replying, or a box that no button publishes, is a field of some form.
  if (verb === null && !((asksReply || edited) && box.matches(editable))) return null;
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
  if (!isDescribed && isKept(box) && editTitle(box, label) === '') return null;
  if (box.matches(oneLine) && !isBesideWriting(box)) return null;
  if (messages.test(label)) return 'message';
  if (!replies.test(label)) return 'post';
  return answersReview(box, label) ? 'review-reply' : 'reply';
}

/** True for a box with several words in it that looks like one for a draft, though its labels do not say so. */
export function holdsDraft(box: HTMLElement): boolean {
  const label = labelOf(box);
  const isLine = box.matches(oneLine);
  const text = 'value' in box ? String(box.value) : (box.textContent ?? '');
  if (!hasSeveralWords(text) || lookup.test(label) || isOther(box, label, isLine ? privateField : lookup)) return false;
  const { width, height } = box.getBoundingClientRect();
  if (isLine ? width < roomy.line : height < roomy.lines) return false;
  return !isKept(box);
}
