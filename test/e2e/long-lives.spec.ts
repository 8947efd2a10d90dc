import { playwrightPages } from './stage/chromium.ts';
import { isOpen, postAnyway } from './stage/post-anyway.ts';
import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/** How often each thing happens; test/soak/lives.mjs makes the full counts. */
const routes = Number(process.env['ROUTES'] ?? 40);
const drafts = Number(process.env['DRAFTS'] ?? 4);
const reloads = Number(process.env['RELOADS'] ?? 2);

const reviews = 'https://business.google.com/reviews';
const box = '[data-editor="first"] textarea';

const value = (stage: Stage): Promise<string> => stage.model('first');
const marked = async (stage: Stage): Promise<string> => (await stage.markedWords()).join(' | ');
const pills = async (stage: Stage): Promise<number> =>
  (await stage.ui()).filter(({ role, name, visible }) => role === 'button' && visible && name.startsWith('Chaperone'))
    .length;

function count(description: object): void {
  test.info().annotations.push({ type: 'counted', description: JSON.stringify(description) });
}

/** As an app in one page does: another address, the old composer gone, a new one with words in it and the focus. */
async function turnPages(times: number): Promise<void> {
  const opened: WeakRef<Element>[] = (Reflect.get(window, 'opened') as WeakRef<Element>[] | undefined) ?? [];
  Object.assign(window, { opened });
  for (let nth = 0; nth < times; nth++) {
    history.pushState({}, '', `/news_feed/${opened.length}`);
    document.querySelector('#turned')?.remove();
    const section = document.createElement('section');
    section.id = 'turned';
    const isField = nth % 2 === 0;
    const composer = document.createElement(isField ? 'textarea' : 'div');
    if (!isField) composer.contentEditable = 'true';
    composer.setAttribute('aria-label', 'What’s on your mind, neighbor?');
    composer.style.cssText = 'width: 400px; height: 90px';
    const button = document.createElement('button');
    button.textContent = 'Post';
    section.append(composer, button);
    document.body.prepend(section);
    composer.focus();
    const words = 'Our 94-year-old patient went home today after her hip surgery.';
    if (composer instanceof HTMLTextAreaElement) composer.value = words;
    else composer.textContent = words;
    composer.dispatchEvent(new InputEvent('input', { bubbles: true }));
    opened.push(new WeakRef(composer));
    // The words are read, asked about, and now and then marked before the page turns again.
    const frames = nth % 5 === 0 ? 12 : 2;
    for (let frame = 0; frame < frames; frame++) await new Promise((next) => requestAnimationFrame(next));
  }
  document.querySelector('#turned')?.remove();
}

/** Composers of pages that were turned and that something still holds. */
function held(): number {
  const opened: unknown = Reflect.get(window, 'opened');
  return Array.isArray(opened)
    ? opened.filter((one) => one instanceof WeakRef && one.deref() !== undefined).length
    : Infinity;
}

interface Sizes {
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes. */
  readonly heap: number;
}

/** What the process of this tab holds after a collection, in Chromium. */
async function sizes(stage: Stage): Promise<Sizes | null> {
  await stage.collectGarbage();
  const page = playwrightPages.get(stage.tab);
  if (!page) return null;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

// Listeners, nodes and heap are counted by Chromium alone.
test('pages that turn and composers that open leave no listener, no node and no box behind', async ({ stage }) => {
  test.setTimeout(60_000 + routes * 500);
  await stage.open('https://nextdoor.com/news_feed');
  await stage.click('body');
  await stage.evaluate(turnPages, 20);
  await stage.drawn();
  const before = await sizes(stage);
  await stage.evaluate(turnPages, routes);
  await stage.drawn();
  // The last box may be held by what the browser itself remembers of the focus.
  await expect
    .poll(async () => {
      await stage.collectGarbage();
      return stage.evaluate(held);
    })
    .toBeLessThanOrEqual(2);
  const after = await sizes(stage);
  count({ routes, held: await stage.evaluate(held), before, after });
  expect(await pills(stage)).toBe(0);
  if (before && after) {
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(60);
    expect(after.heap - before.heap).toBeLessThanOrEqual(400_000 + routes * 1000);
  }
  await stage.click('[data-editor="post"] [contenteditable]');
  await stage.type('Our 94-year-old patient went home today after her hip surgery.');
  await expect.poll(() => marked(stage)).toContain('94-year-old patient');
  expect(stage.consoleErrors()).toEqual([]);
});

/** When the background dies, draft by draft. */
const moments = ['as it is typed', 'before the press', 'while it is held', 'after the decision'] as const;
/** What the person does about a draft that is held. In Firefox a dismissal answers no hold. */
const decisions = ['anyway', 'wording', 'dismissed'] as const;

async function decide(stage: Stage, decision: (typeof decisions)[number]): Promise<void> {
  if (decision === 'anyway' || (decision === 'dismissed' && stage.browser === 'firefox')) {
    await postAnyway(stage);
    return;
  }
  if (decision === 'dismissed') {
    await stage.press('Escape');
    await expect.poll(() => isOpen(stage)).toBe(false);
    await stage.click({ ui: /^Chaperone: \d/, role: 'button' });
    await stage.click({ ui: /^It’s fine because/, role: 'button' });
    await stage.click({ ui: /not about a patient/i, role: 'button' });
  } else {
    await stage.click({ ui: 'Use this wording', role: 'button' });
    await expect.poll(() => value(stage)).not.toContain('root canal');
  }
  await stage.uiNode({ ui: /nothing found in this draft/, role: 'button' });
  await expect.poll(() => isOpen(stage)).toBe(false);
}

test('the background dies at every moment of a draft: no finding is lost, and no decision', async ({ stage }) => {
  test.setTimeout(60_000 + drafts * 15_000);
  await stage.open(reviews);
  const counted = { drafts, deaths: 0, found: 0, held: 0, sent: 0 };
  const sent: string[] = [];
  for (let nth = 0; nth < drafts; nth++) {
    const dies = async (moment: (typeof moments)[number]): Promise<void> => {
      if (moment !== moments[nth % moments.length]) return;
      await stage.stopBackground();
      counted.deaths += 1;
    };
    // Each decision meets each moment.
    const decision = decisions[(nth + Math.floor(nth / moments.length)) % decisions.length] ?? 'anyway';
    await stage.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await stage.click(box);
    await stage.type(`We read every comment, all ${nth} of them. Your root `);
    await dies('as it is typed');
    await stage.type('canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    counted.found += 1;
    await dies('before the press');
    await stage.click('[data-submit="first"]');
    await expect.poll(() => isOpen(stage)).toBe(true);
    expect(await stage.submitted()).toEqual(sent);
    counted.held += 1;
    await dies('while it is held');
    await decide(stage, decision);
    await dies('after the decision');
    sent.push(await value(stage));
    await stage.click('[data-submit="first"]');
    await expect.poll(() => stage.submitted()).toEqual(sent);
    await expect.poll(() => value(stage)).toBe('');
    counted.sent += 1;
  }
  count(counted);
  expect(stage.consoleErrors()).toEqual([]);
});

test('the extension is reloaded in mid-draft, again and again: one live interface, the draft unchanged', async ({
  stage,
}) => {
  test.setTimeout(60_000 + reloads * 15_000);
  const text = 'Your root canal went great, Lena.';
  await stage.open(reviews);
  await stage.click(box);
  await stage.type(text);
  await expect.poll(() => marked(stage)).toContain('root canal');
  for (let nth = 1; nth <= reloads; nth++) {
    await stage.reloadExtension();
    await stage.activate();
    await stage.click(box);
    await stage.press('Control+End');
    await stage.type('!');
    await expect.poll(() => marked(stage)).toContain('root canal');
    await expect.poll(() => pills(stage)).toBe(1);
    expect(await value(stage)).toBe(text + '!'.repeat(nth));
    expect(await stage.uiHtml()).toHaveLength(1);
  }
  count({ reloads, interfaces: await pills(stage) });
  expect(stage.consoleErrors()).toEqual([]);
});
