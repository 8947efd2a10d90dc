import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/** A box on a platform-shaped page, each with the editor that the site really has. */
interface Box {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  readonly kind: 'post' | 'reply';
  /** Pressed first, where the box is not there from the start. */
  readonly open?: string;
  readonly submit: string;
}

function at(name: string, url: string, box: string, kind: Box['kind'], more: Partial<Box> = {}): Box {
  return { name, url, box, kind, submit: `[data-submit="${box}"]`, ...more };
}

const boxes: readonly Box[] = [
  at('X, Draft.js', 'https://x.com/home', 'home', 'post'),
  at('X reply in the modal, Draft.js', 'https://x.com/compose/post?reply', 'modal', 'reply'),
  at('Facebook comment, Lexical', 'https://www.facebook.com/', 'comment', 'reply'),
  at('Google Business Profile, textarea', 'https://business.google.com/reviews', 'first', 'reply'),
  at('Bluesky, Tiptap', 'https://bsky.app/', 'composer', 'post', {
    open: '[data-testid="composeFAB"]',
    submit: '[data-testid="composerPublishBtn"]',
  }),
  at('Mastodon, React textarea', 'https://mastodon.social/home', 'text', 'post', {
    submit: '.compose-form__submit button',
  }),
  at('Yelp for Business, textarea', 'https://biz.yelp.com/', 'first', 'reply'),
  at('Healthgrades, textarea', 'https://update.healthgrades.com/', 'response', 'reply'),
  at('Nextdoor, plain contenteditable', 'https://nextdoor.com/news_feed', 'post', 'post'),
  at('a modal dialog, Tiptap', 'https://nextdoor.com/dialog', 'dialog', 'post', { open: '#open' }),
  at('generic adapter, input', 'https://nextdoor.com/editors/input', 'editor', 'reply'),
  ...['lexical-rich', 'quill', 'trix', 'slate'].map((editor) =>
    at(`generic adapter, ${editor}`, `https://nextdoor.com/editors/${editor}`, 'editor', 'post'),
  ),
];

const before = 'Good morning. ';
const risky = {
  post: { text: 'Our 94-year-old patient went home today after her hip surgery.', words: '94-year-old patient' },
  reply: { text: 'Your root canal went great, Lena.', words: 'root canal' },
};

function selector({ box }: Box): string {
  return `[data-editor="${box}"] :is(textarea, input, [contenteditable="true"], [contenteditable=""]):not([type="hidden"], trix-toolbar *)`;
}

/** False where nothing is known of a site: then it is not said that what a box answers was read. */
function hasFacts({ url }: Box): boolean {
  return !/biz\.yelp|healthgrades|nextdoor/.test(new URL(url).hostname);
}

async function enter(stage: Stage, box: Box): Promise<void> {
  await stage.open(box.url);
  if (box.open) await stage.click(box.open);
  await stage.click(selector(box));
}

function model(stage: Stage, { box }: Box): Promise<string> {
  return stage.evaluate((name) => window.__page.model(name), box);
}

/** What a person sees in the box. */
function shown(stage: Stage, box: Box): Promise<string> {
  return stage.evaluate((css) => {
    const found = document.querySelector<HTMLElement>(css);
    return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement
      ? found.value
      : (found?.innerText ?? '').replaceAll(/[\u200B\uFEFF]/g, '');
  }, selector(box));
}

async function marked(stage: Stage): Promise<string> {
  return (await stage.markedWords()).join(' | ');
}

/** Elements and attributes of ours in the editor or around it. */
function strangers(stage: Stage, box: Box): Promise<{ found: boolean; strangers: string[] }> {
  return stage.evaluate((css) => {
    const ours = (node: Element): boolean =>
      node.getAttributeNames().some((name) => name === 'popover' || /chaperone|data-mark/.test(name));
    const editor = document.querySelector(css);
    const found: string[] = [];
    for (let node = editor; node && node !== document.documentElement; node = node.parentElement) {
      if (ours(node)) found.push(node.outerHTML);
      for (const child of node.children) if (ours(child) && node.localName !== 'dialog') found.push(child.outerHTML);
    }
    for (const node of editor?.querySelectorAll('*') ?? []) if (ours(node)) found.push(node.outerHTML);
    return { found: editor !== null, strangers: found };
  }, selector(box));
}

async function clear(stage: Stage, box: Box): Promise<void> {
  // Trix hears of a selection a moment later, and a key that comes sooner takes one letter.
  await expect(async () => {
    await stage.press('Control+a');
    await stage.press('Delete');
    expect((await model(stage, box)).trim()).toBe('');
  }).toPass();
  await expect.poll(() => marked(stage)).toBe('');
}

for (const box of boxes) {
  const { text, words } = risky[box.kind];
  const clean = hasFacts(box) ? 'nothing found in this draft' : 'only your words checked';

  // One test a box: opening the page and typing is most of what it costs.
  test(`${box.name}: from the first key to the post`, async ({ stage }) => {
    test.setTimeout(60_000);
    await enter(stage, box);

    await test.step('a clean draft: no mark, and nothing of ours in the editor or around it', async () => {
      await stage.type('Happy Friday. We are open until five.');
      await expect.poll(async () => (await stage.ui()).map(({ name }) => name).join('\n')).toContain(clean);
      expect(await stage.marks()).toEqual([]);
      expect(await strangers(stage, box)).toEqual({ found: true, strangers: [] });
      await clear(stage, box);
    });

    await test.step('a violation is marked, the mark moves with its words and goes with them', async () => {
      await stage.type(text);
      await expect.poll(() => marked(stage)).toContain(words);
      await stage.press('Home');
      // Slate hears of a caret a tenth of a second later; what is typed sooner goes where it was.
      await stage.drawn(10);
      await stage.type('So. ');
      await expect.poll(() => model(stage, box)).toContain('So. ');
      await expect.poll(() => marked(stage)).toContain(words);
      await clear(stage, box);
    });

    await test.step('the safe wording reaches the editor’s model, and one undo brings the words back', async () => {
      await stage.type(before + text);
      await expect.poll(() => marked(stage)).toContain(words);
      await stage.click({ ui: /^Chaperone: \d/, role: 'button' });
      await stage.click({ ui: 'Use this wording', role: 'button' });
      await expect.poll(() => model(stage, box)).not.toContain(words);
      await expect.poll(() => marked(stage)).toBe('');
      // Read back and told: an undo before that would be a wording that the box did not take.
      await expect.poll(async () => (await stage.ui()).some(({ role }) => role === 'dialog')).toBe(false);
      const safe = await model(stage, box);
      expect((await shown(stage, box)).trim()).toBe(safe.trim());
      await stage.press('Control+z');
      await expect.poll(() => model(stage, box)).toBe(before + text);
      await expect.poll(() => marked(stage)).toContain(words);
      await stage.click({ ui: /^Chaperone: \d/, role: 'button' });
      await stage.click({ ui: 'Use this wording', role: 'button' });
      await expect.poll(() => model(stage, box)).toBe(safe);
      await stage.uiNode({ ui: new RegExp(clean), role: 'button' });
      await stage.click(box.submit);
      await expect.poll(() => stage.evaluate(() => window.__page.submitted, null)).toEqual([safe]);
      await expect.poll(() => marked(stage)).toBe('');
    });

    expect(stage.consoleErrors()).toEqual([]);
  });
}
