import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { choose } from './stage/choose.ts';
import { waitForClean } from './stage/clean.ts';
import { extensionManifest } from './stage/extension.ts';
import type { Place, Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

const host = 'https://nextdoor.com/pages/finding';
const risky = 'Your root canal went great, Lena.';
const clean = 'We are open until five on Friday.';

interface Where {
  /** Part of the address. */
  readonly page: string;
  /** The page's name of the box, where it is not the same. */
  readonly box?: string;
  /** The frame that holds it, by a part of its address. */
  readonly frame?: string;
  /** Whose list the site writes down what it publishes in. */
  readonly publishes?: 'parent';
}

const places: Readonly<Record<string, Where>> = {
  'in two open shadow roots': { page: 'shadow' },
  'in a frame of the same origin': { page: 'same-origin', box: 'box', frame: '/box' },
  'in a frame of another origin': { page: 'cross-origin', box: 'box', frame: 'podium.com' },
  'in an empty frame that its parent wrote': {
    page: 'written',
    box: 'blank',
    frame: 'about:blank',
    publishes: 'parent',
  },
  'in a frame whose text stands in an attribute': {
    page: 'srcdoc',
    box: 'srcdoc',
    frame: 'about:srcdoc',
    publishes: 'parent',
  },
  'in a modal dialog': { page: 'dialog' },
  'in a trap that pulls the focus back': { page: 'trap' },
  'with spellcheck="false"': { page: 'attributes', box: 'spellcheck' },
  'with data-enable-grammarly="false"': { page: 'attributes', box: 'enable-grammarly' },
  'with data-gramm="false"': { page: 'attributes', box: 'gramm' },
  'on a page that wants to be left alone': { page: 'hostile' },
};

function selector(box: string): string {
  return `[data-editor="${box}"] :is(textarea, input, [contenteditable="true"])`;
}

const held = { ui: /what was found/, role: 'dialog' } as const;
const says = async (place: Place): Promise<string> => (await place.ui()).map(({ name }) => name).join('\n');

async function mark(stage: Stage, place: Place, box: string): Promise<void> {
  await place.click(selector(box));
  await stage.type(risky);
  await expect.poll(async () => (await place.markedWords()).join(' | ')).toContain('root canal');
}

async function hold(place: Place, box: string, posted: () => Promise<readonly string[]>): Promise<void> {
  const before = await posted();
  await place.click(`[data-submit="${box}"]`);
  await place.uiNode(held);
  expect(await says(place)).toContain('Not posted yet');
  expect(await posted()).toEqual(before);
}

const wording = 'Use this wording';

/** The safe wording, by keyboard where the popover may have the focus, and Post: it goes out. */
async function release(
  stage: Stage,
  place: Place,
  box: string,
  posted: () => Promise<readonly string[]>,
  byPointer = false,
): Promise<void> {
  const before = await posted();
  if (byPointer) await place.click({ ui: wording, role: 'button' });
  else await choose(stage, place, wording);
  await expect.poll(() => place.markedWords()).toEqual([]);
  await waitForClean(place);
  await place.click(`[data-submit="${box}"]`);
  await expect.poll(async () => (await posted()).length).toBe(before.length + 1);
  expect((await posted()).at(-1)).toMatch(/\w/);
  expect((await posted()).at(-1)).not.toContain('root canal');
}

test.describe('finds, marks, holds and releases a box', () => {
  for (const [title, { page, box = page, frame, publishes }] of Object.entries(places)) {
    test(title, async ({ stage }) => {
      await stage.open(`${host}/${page}`);
      const place = frame === undefined ? stage : await stage.frame(frame);
      const posted = (): Promise<readonly string[]> => (publishes === 'parent' ? stage : place).submitted();
      await mark(stage, place, box);
      await hold(place, box, posted);
      await release(stage, place, box, posted, page === 'trap');
      expect(stage.consoleErrors()).toEqual([]);
    });
  }

  test('that comes late, while the focus is elsewhere', async ({ stage }) => {
    await stage.open(`${host}/late`);
    await stage.click('#add');
    await stage.rect(selector('late'));
    expect(await stage.ui()).toEqual([]);
    await mark(stage, stage, 'late');
    await hold(stage, 'late', () => stage.submitted());
    await release(stage, stage, 'late', () => stage.submitted());
  });

  test('three times taller than the window, with pill and popover in sight', async ({ stage }) => {
    await stage.open(`${host}/tall`);
    await mark(stage, stage, 'tall');
    const inside = async (ui: RegExp, role: string): Promise<boolean> => {
      const { rect } = await stage.uiNode({ ui, role });
      const { width, height } = await stage.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      return rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
    };
    for (const share of [0, 0.5, 1]) {
      await stage.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), share);
      await expect.poll(() => inside(/^Chaperone: 1/, 'button'), String(share)).toBe(true);
      await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
      await expect.poll(() => inside(held.ui, held.role), String(share)).toBe(true);
      await stage.click({ ui: /^Close/, role: 'button' });
    }
    await hold(stage, 'tall', () => stage.submitted());
    await release(stage, stage, 'tall', () => stage.submitted());
  });

  test('that is used again after it was sent', async ({ stage }) => {
    await stage.open(`${host}/box`);
    await stage.evaluate((css) => Object.assign(window, { first: document.querySelector(css) }), selector('box'));
    for (let time = 0; time < 3; time++) {
      await mark(stage, stage, 'box');
      await hold(stage, 'box', () => stage.submitted());
      await release(stage, stage, 'box', () => stage.submitted());
      await expect.poll(() => stage.model('box')).toBe('');
    }
    expect(await stage.submitted()).toHaveLength(3);
    expect(
      await stage.evaluate((css) => Reflect.get(window, 'first') === document.querySelector(css), selector('box')),
    ).toBe(true);
  });
});

test('keeps holding on a page that takes our surface away again and again', async ({ stage }) => {
  await stage.open(`${host}/box`);
  await mark(stage, stage, 'box');
  await stage.evaluate(() => {
    const remove = (): void => document.querySelector('html > [popover]')?.remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  for (let time = 0; time < 5; time++) await stage.click('[data-submit="box"]');
  expect(await stage.submitted()).toEqual([]);
  expect(await stage.model('box')).toBe(risky);
});

test.describe('a box that nobody knows', () => {
  for (const box of ['line', 'city']) {
    test(`says within two seconds that it was not checked, and why: ${box}`, async ({ stage }) => {
      await stage.open(`https://www.facebook.com/pages/finding/unknown-${box}`);
      await stage.click(selector(box));
      await stage.type('We are');
      await stage.drawn();
      expect(await stage.ui()).toEqual([]);
      await stage.type(' open until five.');
      const typed = performance.now();
      await stage.uiNode({ ui: /Not checked\. We do not know what this box is for/, role: 'button' });
      expect(performance.now() - typed).toBeLessThan(2000);
      await stage.type(risky);
      await stage.drawn(10);
      expect(await says(stage)).not.toMatch(/nothing found|only your words/i);
      await stage.click({ ui: /^Chaperone: Not checked/, role: 'button' });
      await stage.uiNode({ ui: 'This draft was not checked' });
      expect(await stage.markedWords()).toEqual([]);
    });
  }

  const silent: Readonly<Record<string, string>> = {
    search: 'www.facebook.com',
    filter: 'www.facebook.com',
    login: 'www.facebook.com',
    'e-mail': 'www.facebook.com',
    headline: 'www.facebook.com',
    address: 'www.facebook.com',
    note: 'app.podium.com',
  };
  for (const [box, site] of Object.entries(silent)) {
    test(`is left alone where nobody drafts: ${box}`, async ({ stage }) => {
      await stage.open(`https://${site}/pages/finding/no-drafts`);
      const written = (): Promise<string> =>
        stage.evaluate((css) => {
          const field = document.querySelector(css);
          return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
            ? field.value
            : (field?.textContent ?? '');
        }, selector(box));
      await stage.click(selector(box));
      await stage.type(clean);
      await expect.poll(written).toContain('Friday');
      // What comes of the last key has come by the second frame after it.
      await stage.drawn(10);
      expect(await stage.ui()).toEqual([]);
    });
  }
});

interface Counted {
  readonly [what: string]: number;
}

test('observes no document, sets no timer and sends nothing while no box is in use', async ({ stage }) => {
  await stage.open('https://elsewhere.example/');
  const script = readFileSync(resolve(extensionManifest(stage.browser), '../compose.js'), 'utf8');
  // The very script, in a world that a test can look into: the page's.
  await stage.evaluate((code) => {
    const counted: Record<string, number> = {};
    const count = (what: string): void => {
      counted[what] = (counted[what] ?? 0) + 1;
    };
    Object.assign(window, { counted });
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'] as const) {
      const { observe } = window[name].prototype as { observe: (...targets: unknown[]) => void };
      Object.assign(window[name].prototype, {
        observe(this: unknown, ...targets: unknown[]) {
          count(name);
          observe.apply(this, targets);
        },
      });
    }
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'postMessage']) {
      const known = Reflect.get(window, name) as (...all: unknown[]) => unknown;
      Reflect.set(window, name, (...all: unknown[]) => {
        count(name);
        return known.apply(window, all);
      });
    }
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...all) {
      if (this === window) count('listener');
      addEventListener.apply(this, all);
    };
    const runtime = {
      id: 'chaperone',
      getURL: (path: string) => path,
      onMessage: { addListener: () => undefined },
      connect() {
        count('connect');
        return {
          postMessage: () => count('message'),
          disconnect: () => undefined,
          onMessage: { addListener: () => undefined, removeListener: () => undefined },
          onDisconnect: { addListener: () => undefined, removeListener: () => undefined },
        };
      },
      sendMessage: () => count('message'),
    };
    const i18n = {
      getMessage(name: string) {
        count('words');
        return name;
      },
    };
    Object.assign(window, { browser: { runtime, i18n } });
    // oxlint-disable-next-line no-eval -- as the browser runs it
    (0, eval)(code);
  }, script);
  const counted = (): Promise<Counted> => stage.evaluate(() => ({ ...(Reflect.get(window, 'counted') as Counted) }));
  const { listener, ...rest } = await counted();
  expect(rest).toEqual({});
  expect(listener).toBeGreaterThan(5);

  await test.step('nor when the page changes, is scrolled, pressed, or has something else in focus', async () => {
    await stage.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>More</p>'.repeat(500));
      for (const paragraph of document.querySelectorAll('p')) paragraph.title = 'changed';
    });
    // At points: the stage waits for frames of the page before it presses something else.
    for (const css of ['h1', 'button']) {
      const { x, y, width, height } = await stage.rect(css);
      await stage.click({ x: x + width / 2, y: y + height / 2 });
    }
    await stage.press('Tab');
    await stage.evaluate(() => scrollTo(0, 1000));
    expect(await counted()).toEqual({ listener });
  });

  await test.step('and does once a box is', async () => {
    await stage.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<form><textarea id="post" rows="4" cols="40"></textarea><button type="button">Post</button></form>',
      );
    });
    // In Firefox the Tab has left the page: then the first key tells, not the focus.
    await stage.click('#post');
    await stage.type('O');
    await expect.poll(async () => (await counted())['connect']).toBe(1);
    const after = await counted();
    expect(after['message']).toBeGreaterThan(0);
    expect(after['ResizeObserver']).toBeGreaterThan(0);
  });
});
