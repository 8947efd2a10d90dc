import type { Stage, Target } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/** A box, and one way to publish what is in it. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  readonly kind: 'post' | 'reply';
  /** A button, or keys in the box. */
  readonly press: { readonly click: Target } | { readonly keys: string };
}

function way(name: string, url: string, box: string, kind: Way['kind'], how: Way['press']): Way {
  return { name, url, box, kind, press: how };
}

const button = (box: string): Way['press'] => ({ click: `[data-submit="${box}"]` });

const ways: readonly Way[] = [
  way('a click that React hears at its root', 'https://x.com/home', 'home', 'post', button('home')),
  way('Ctrl+Enter in Draft.js', 'https://x.com/home', 'home', 'post', { keys: 'Control+Enter' }),
  way('a click that the document hears', 'https://www.facebook.com/', 'comment', 'reply', button('comment')),
  way('Enter in Lexical', 'https://www.facebook.com/', 'comment', 'reply', { keys: 'Enter' }),
  way('a click that a script in the head captures', 'https://business.google.com/reviews', 'first', 'reply', {
    click: '[data-submit="first"]',
  }),
  way('a form', 'https://mastodon.social/home', 'text', 'post', { click: '.compose-form__submit button' }),
  way('Ctrl+Enter in a form', 'https://mastodon.social/home', 'text', 'post', { keys: 'Control+Enter' }),
  way('the pointer’s way down', 'https://nextdoor.com/news_feed', 'comment', 'reply', button('comment')),
  way('a button that no platform names', 'https://nextdoor.com/news_feed', 'post', 'post', button('post')),
];

/** Presses of a held draft in each way; `PRESSES=200` makes the full count. */
const presses = Number(process.env['PRESSES'] ?? 5);

const clean = 'Open until five on Friday.';
const risky = {
  post: 'Our 94-year-old patient went home today after her hip surgery.',
  reply: 'Your root canal went great, Lena.',
};

const dialog = { ui: /what was found/, role: 'dialog' } as const;
const isOpen = async (stage: Stage): Promise<boolean> =>
  (await stage.ui()).some(({ role, name }) => role === 'dialog' && dialog.ui.test(name));
const says = async (stage: Stage): Promise<string> => (await stage.ui()).map(({ name }) => name).join('\n');

function selector(box: string): string {
  return `[data-editor="${box}"] :is(textarea, input, [contenteditable="true"])`;
}

async function press(stage: Stage, { press: how, box }: Way): Promise<void> {
  if ('click' in how) {
    await stage.click(how.click);
    return;
  }
  if (!(await stage.evaluate((css) => document.activeElement?.matches(css), selector(box)))) {
    await stage.click(selector(box));
  }
  await stage.press(how.keys);
}

/** Waits for the word that nothing is found, and that it is not the word for what stood in the box a key ago. */
async function waitForClean(stage: Stage): Promise<void> {
  await expect(async () => {
    for (let look = 0; look < 5; look++) {
      expect(await says(stage)).toMatch(/nothing found in this draft|only your words checked/);
    }
  }).toPass();
}

/** Writes a draft and waits for what is found in it, or for the word that nothing is. */
async function write(stage: Stage, { box }: Way, text: string): Promise<void> {
  // An editor that still had the focus when its site emptied it would put the caret before what is typed.
  await stage.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await stage.click(selector(box));
  await stage.type(text);
  await expect.poll(() => stage.model(box)).toBe(text);
  if (text === clean) await waitForClean(stage);
  else await expect.poll(async () => (await stage.markedWords()).length).toBeGreaterThan(0);
}

async function focused(stage: Stage): Promise<string> {
  return (await stage.ui()).find((node) => node.focused)?.name ?? '';
}

/** Through the popover by keyboard: it has the focus while a press is held. */
async function go(stage: Stage, name: RegExp): Promise<void> {
  for (let step = 0; step < 20 && !name.test(await focused(stage)); step++) await stage.press('ArrowDown');
  expect(await focused(stage)).toMatch(name);
}

/** In our own window, which Firefox asks in, or in the popover. */
async function giveReason(stage: Stage, choose: (name: RegExp) => Promise<void>): Promise<void> {
  if (stage.browser === 'chromium') await choose(/^This wording was approved/);
  else {
    const own = await stage.takeWindow('hold.html');
    await own.click('.reason');
    await own.waitFor(() => document.querySelector('output')?.textContent);
    await stage.activate();
  }
  await expect.poll(() => isOpen(stage)).toBe(false);
}

async function postAnyway(stage: Stage): Promise<void> {
  await stage.click({ ui: /^Post anyway/, role: 'button' });
  await giveReason(stage, (name) => stage.click({ ui: name, role: 'button' }));
}

for (const one of ways) {
  test(`holds and releases ${one.name}`, async ({ stage }) => {
    test.setTimeout(60_000 + presses * 1000);
    const text = risky[one.kind];
    const posted = (): Promise<readonly string[]> => stage.submitted();
    await stage.open(one.url);

    await test.step('a clean draft goes out at the first press', async () => {
      await write(stage, one, clean);
      await press(stage, one);
      await expect.poll(posted).toEqual([clean]);
    });

    await test.step('a violation is held at every press: the popover says why, and Escape leads back', async () => {
      await write(stage, one, text);
      let caught = 0;
      for (let nth = 0; nth < presses; nth++) {
        await press(stage, one);
        await stage.uiNode(dialog);
        expect(await says(stage)).toContain('Not posted yet');
        await stage.press('Escape');
        await expect.poll(() => isOpen(stage)).toBe(false);
        if ((await posted()).length === 1) caught += 1;
      }
      test.info().annotations.push({ type: 'caught', description: String(caught) });
      expect([await posted(), await stage.model(one.box)]).toEqual([[clean], text]);
    });

    await test.step('posted anyway for a reason, it goes out with the next press, once, exactly as it is', async () => {
      await press(stage, one);
      await postAnyway(stage);
      expect(await posted()).toEqual([clean]);
      await press(stage, one);
      await expect.poll(posted).toEqual([clean, text]);
      await expect.poll(() => says(stage)).toContain('Tell the privacy officer before deleting anything.');
    });

    await test.step('an edit closes the pass', async () => {
      await write(stage, one, text);
      await press(stage, one);
      await postAnyway(stage);
      await stage.click(selector(one.box));
      await stage.press('Control+End');
      await stage.type('!');
      await expect.poll(() => stage.model(one.box)).toBe(`${text}!`);
      await press(stage, one);
      await stage.uiNode(dialog);
      expect(await posted()).toEqual([clean, text]);
    });

    await test.step('the safe wording goes out', async () => {
      await go(stage, /^Use this wording/);
      await stage.press('Enter');
      await expect.poll(() => stage.model(one.box)).not.toContain(text);
      await expect.poll(() => stage.markedWords()).toEqual([]);
      await waitForClean(stage);
      const safe = await stage.model(one.box);
      await press(stage, one);
      await expect.poll(posted).toEqual([clean, text, safe]);
    });

    expect(stage.consoleErrors()).toEqual([]);
  });
}

test.describe('the gate', () => {
  const reviews = 'https://business.google.com/reviews';
  const first = way('', reviews, 'first', 'reply', button('first'));

  test('holds words that nobody typed, in a box that nobody used', async ({ stage }) => {
    await stage.open(reviews);
    await stage.evaluate((text) => window.__page.setText(text, 'second'), risky.reply);
    await stage.click('[data-submit="second"]');
    await stage.uiNode(dialog);
    expect(await stage.submitted()).toEqual([]);
    await stage.evaluate((text) => window.__page.setText(text, 'first'), clean);
    // The first press may come before the answer; then the second is the one.
    await expect(async () => {
      await stage.click('[data-submit="first"]');
      expect(await stage.submitted()).toEqual([clean]);
    }).toPass();
  });

  test('holds a post for what stands in its other box', async ({ stage }) => {
    await stage.open('https://mastodon.social/home');
    await stage.evaluate((text) => window.__page.setText(text, 'warning'), risky.post);
    await stage.click(selector('text'));
    await stage.type(clean);
    await stage.click('.compose-form__submit button');
    await stage.uiNode(dialog);
    expect(await stage.submitted()).toEqual([]);
  });

  test('takes no key of a composition for a press of Post, nor a new line', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    const heard = await stage.evaluate((css) => {
      const composing: boolean[] = [];
      window.addEventListener('keydown', (event) => void composing.push(event.isComposing));
      const box = document.querySelector(css);
      for (const more of [{ isComposing: true }, { shiftKey: true }, {}]) {
        const init = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
        box?.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...more }));
      }
      return composing;
    }, selector('first'));
    expect(heard).toEqual([true, false]);
    expect(await stage.submitted()).toEqual([]);
  });

  test('is done with by keyboard alone, and the focus comes back', async ({ stage }) => {
    await stage.open('https://x.com/home');
    const home = way('', '', 'home', 'post', { keys: 'Control+Enter' });
    await write(stage, home, risky.post);
    await press(stage, home);
    await expect.poll(() => focused(stage)).toMatch(dialog.ui);
    await go(stage, /^Post anyway/);
    await stage.press('Enter');
    await giveReason(stage, async (name) => {
      await go(stage, name);
      await expect.poll(async () => (await stage.uiNode({ ui: name })).enabled).toBe(true);
      await stage.press('Enter');
    });
    await expect.poll(() => stage.evaluate((css) => document.activeElement?.matches(css), selector('home'))).toBe(true);
    await stage.press('Control+Enter');
    await expect.poll(() => stage.submitted()).toEqual([risky.post]);
  });

  test('lets nothing out unchecked while the background comes back, or says that it did', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(selector('first'));
    await stage.type('We read every comment. ');
    for (const words of ['Your root ', 'canal went ', 'great, Lena.']) {
      await stage.stopBackground();
      await stage.type(words);
    }
    await stage.stopBackground();
    // A press before the answer is held, and told to be made again. Where a slow machine takes longer over it than a
    // person is kept waiting, the press counts.
    const isSent = async (): Promise<boolean> => (await stage.submitted()).length > 0;
    const isOver = async (): Promise<boolean> => (await isOpen(stage)) || (await isSent());
    await expect(async () => {
      if (!(await isOver())) await stage.click('[data-submit="first"]');
      await expect.poll(isOver, { timeout: 3000 }).toBe(true);
    }).toPass();
    await ((await isSent()) ? stage.uiNode({ ui: /Posted without a check/, role: 'button' }) : stage.uiNode(dialog));
  });

  test('is not fooled by presses that a script makes up', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    await press(stage, first);
    await stage.uiNode(dialog);
    const { rect } = await stage.uiNode({ ui: /^Post anyway/, role: 'button' });
    await stage.evaluate(({ x, y, width, height }) => {
      const host = [...document.documentElement.children].find((child) => child.hasAttribute('popover'));
      const at = { clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
      for (let time = 0; time < 200; time++) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          host?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true, cancelable: true }));
        }
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      document.querySelector<HTMLElement>('[data-submit="first"]')?.click();
    }, rect);
    expect(await isOpen(stage)).toBe(true);
    expect(await stage.submitted()).toEqual([]);
  });

  test('is answered by no press in a page where the browser cannot tell what covers it', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    await stage.click({ ui: /^Chaperone: \d/, role: 'button' });
    await stage.click({ ui: /^It’s fine because/, role: 'button' });
    await stage.click({ ui: 'Not about a patient', role: 'button' });
    await expect.poll(() => stage.markedWords()).toEqual([]);
    await press(stage, first);
    if (stage.browser === 'chromium') await expect.poll(() => stage.submitted()).toEqual([risky.reply]);
    else {
      await stage.uiNode(dialog);
      expect(await says(stage)).not.toContain('Not about a patient');
      expect(await stage.submitted()).toEqual([]);
    }
  });
});
