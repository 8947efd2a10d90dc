import type { Rect } from './stage/driver.ts';
import { giveReason, isOpen, postAnyway } from './stage/post-anyway.ts';
import type { Stage, Target } from './stage/stage.ts';
import { waitForClean } from './stage/clean.ts';
import { expect, test } from './stage/test.ts';

declare const chrome: { tabs: { query(info: { url: string }): Promise<{ id?: number }[]> } };

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

/** Presses of a held draft in each way. */
const presses = 5;

const clean = 'Open until five on Friday.';
const risky = {
  post: 'Our 94-year-old patient went home today after her hip surgery.',
  reply: 'Your root canal went great, Lena.',
};

const dialog = { ui: /what was found/, role: 'dialog' } as const;
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

for (const one of ways) {
  test(`holds and releases ${one.name}`, async ({ stage }) => {
    test.setTimeout(60_000);
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
      for (let nth = 0; nth < presses; nth++) {
        await press(stage, one);
        await stage.uiNode(dialog);
        expect(await says(stage)).toContain('Not posted yet');
        await stage.press('Escape');
        await expect.poll(() => isOpen(stage)).toBe(false);
      }
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

  for (const [how, keys] of [
    ['the button', 'Enter'],
    ['a key in the box', 'Control+Enter'],
  ] as const) {
    test(`leaves focus and caret to a person who goes back into the box and edits, held by ${how}`, async ({
      stage,
    }) => {
      const one = keys === 'Enter' ? first : way('', 'https://x.com/home', 'home', 'post', { keys });
      await stage.open(one.url);
      await write(stage, one, risky.post);
      const to = keys === 'Enter' ? `[data-submit="${one.box}"]` : selector(one.box);
      await stage.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), to);
      await stage.press(keys);
      await stage.uiNode(dialog);
      await expect.poll(() => focused(stage), 'the popover, which covers some of the box').not.toBe('');
      const { x, y } = await stage.rect(selector(one.box));
      await stage.click({ x: x + 3, y: y + 3 });
      await stage.press('Control+Home');
      await stage.type('Oh. And ');
      await expect.poll(() => stage.model(one.box)).toBe(`Oh. And ${risky.post}`);
      expect(await stage.submitted()).toEqual([]);
    });
  }

  test('holds a post for what stands in its other box', async ({ stage }) => {
    await stage.open('https://mastodon.social/home');
    await stage.evaluate((text) => window.__page.setText(text, 'warning'), risky.post);
    await stage.click(selector('text'));
    await stage.type(clean);
    await stage.click('.compose-form__submit button');
    await stage.uiNode(dialog);
    expect(await stage.submitted()).toEqual([]);
  });

  test('holds a post for what stands in its other box, by the keys of a box that is clean', async ({ stage }) => {
    await stage.open('https://mastodon.social/home');
    await stage.evaluate((text) => window.__page.setText(text, 'text'), risky.post);
    await stage.click(selector('warning'));
    await stage.type(clean);
    await stage.press('Control+Enter');
    await stage.uiNode(dialog);
    expect(await stage.submitted()).toEqual([]);
  });

  test('holds a submit that the page makes up, as a plain event that does not bubble', async ({ stage }) => {
    await stage.open('https://phanpy.social/');
    const text = way('', '', 'text', 'post', button('text'));
    const send = (): Promise<boolean | undefined> =>
      stage.evaluate(() => document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    await write(stage, text, clean);
    await send();
    await expect.poll(() => stage.submitted()).toEqual([clean]);
    await write(stage, text, risky.post);
    expect(await send()).toBe(false);
    await stage.uiNode(dialog);
    expect(await says(stage)).toContain('Not posted yet');
    expect(await stage.submitted()).toEqual([clean]);
  });

  test('takes no key of a composition for a press of Post, nor a new line', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    const heard = await stage.evaluate((css) => {
      const composing: boolean[] = [];
      window.addEventListener('keydown', (event) => void composing.push(event.isComposing));
      const box = document.querySelector(css);
      for (const more of [{ isComposing: true, ctrlKey: true }, { shiftKey: true }, { ctrlKey: true }]) {
        const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
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
    test.setTimeout(60_000);
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
    await ((await isSent())
      ? stage.uiNode({ ui: /Not checked\. If it went out/, role: 'button' })
      : stage.uiNode(dialog));
  });

  test('is not fooled by presses that a script makes up', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    await press(stage, first);
    await stage.uiNode(dialog);
    const isWindow = stage.browser === 'firefox';
    // What decides: a reason, once it can be pressed, or what opens our own window.
    if (!isWindow) await stage.click({ ui: /^Post anyway/, role: 'button' });
    const aim = isWindow
      ? { ui: /^Post anyway/, role: 'button' }
      : { ui: /^This wording was approved/, role: 'button' };
    const { x, y, width, height } = await stage.rect(aim);
    const make = (rect: Rect): void => {
      const host = [...document.documentElement.children].find((child) => child.hasAttribute('popover'));
      if (!host) throw new Error('There is no host.');
      const at = { clientX: rect.x + rect.width / 2, clientY: rect.y + rect.height / 2, detail: 1 };
      for (let time = 0; time < 200; time++) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          host.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true, cancelable: true }));
        }
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      document.querySelector<HTMLElement>('[data-submit="first"]')?.click();
    };
    await stage.evaluate(make, { x, y, width, height });
    expect(await isOpen(stage)).toBe(true);
    expect(await stage.submitted()).toEqual([]);
    if (isWindow) await expect(stage.takeWindow('hold.html')).rejects.toThrow('No window shows');
    // The aim was good: a person's press there is one.
    await stage.click(aim);
    if (isWindow) await stage.takeWindow('hold.html');
    else await expect.poll(() => isOpen(stage)).toBe(false);
  });

  test('says whom to tell also where the site takes the whole composer away', async ({ stage }) => {
    await stage.open('https://www.facebook.com/');
    await stage.click('#open');
    const post = way('', '', 'post', 'post', button('post'));
    await write(stage, post, risky.post);
    await press(stage, post);
    await postAnyway(stage);
    await press(stage, post);
    await expect.poll(() => stage.submitted()).toEqual([risky.post]);
    expect(await stage.evaluate(() => document.querySelector('[data-editor="post"]') === null)).toBe(true);
    await expect.poll(() => says(stage)).toContain('Tell the privacy officer before deleting anything.');
    await stage.click({ ui: 'Close', role: 'button' });
    await expect.poll(async () => (await stage.ui()).some(({ role }) => role === 'button')).toBe(false);
  });

  test('shows all that one press would send', async ({ stage }) => {
    await stage.open('https://mastodon.social/home');
    await stage.click(selector('warning'));
    await stage.type(clean);
    const text = way('', '', 'text', 'post', { click: '.compose-form__submit button' });
    await write(stage, text, risky.post);
    await press(stage, text);
    await stage.uiNode(dialog);
    const all = (await stage.ui()).map(({ name }) => name);
    expect(all).toContain(clean);
    expect(all).toContain(risky.post);
  });

  test('lets one post out of a key that is held down, and of none after it', async ({ stage }) => {
    await stage.open('https://x.com/home');
    const home = way('', '', 'home', 'post', { keys: 'Control+Enter' });
    // A site that is slow to empty its box: what it was sent stands there, to be sent again.
    await stage.evaluate(() => {
      const { submitted } = window.__page;
      const push = submitted.push.bind(submitted);
      submitted.push = (text) => {
        queueMicrotask(() => queueMicrotask(() => window.__page.setText(text, 'home')));
        return push(text);
      };
    });
    await write(stage, home, risky.post);
    await press(stage, home);
    await postAnyway(stage);
    await stage.click(selector('home'));
    await stage.holdDown('Control+Enter', 5);
    expect(await stage.submitted()).toEqual([risky.post]);
  });

  test('says so where there is no hold any more that a reason could answer', async ({ stage }) => {
    await stage.open(reviews);
    await write(stage, first, risky.reply);
    await press(stage, first);
    await stage.uiNode(dialog);
    const own = await stage.newTab(stage.extensionUrl('options.html'));
    const tab = await own.evaluate(
      async () => (await chrome.tabs.query({ url: 'https://business.google.com/*' })).at(-1)?.id,
    );
    const ticket = '3c2f0a10-0000-4000-8000-000000000009';
    const question = new URLSearchParams({ tab: String(tab), frame: '0', ticket, language: 'en', titles: 'Health' });
    const asked = await stage.newTab(stage.extensionUrl(`hold.html#${question}`));
    await asked.click('.reason[aria-disabled="false"]');
    expect(await asked.waitFor(() => document.querySelector('output')?.textContent || null)).toMatch(/has changed/);
    await stage.activate();
    await press(stage, first);
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
