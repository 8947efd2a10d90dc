import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { chromium, type Frame, type Page } from '@playwright/test';
import { watchWorkers } from './chromium-workers.ts';
import type { Document, Driver, Launch, Tab } from './driver.ts';
import { programOf } from './find-browser.ts';

/** Chromium names an unpacked extension after its folder. */
function extensionId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The Playwright page behind a tab of the Chromium driver, for what only Chromium has (the accessibility tree). */
export const playwrightPages = new WeakMap<Tab, Page>();

function openTab(page: Page, onFront: (page: Page) => void): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  const documents = new WeakMap<Document, Frame>();
  function documentOf(frame: Frame): Document {
    const found: Document = {
      url: () => frame.url(),
      evaluate: (run, argument) => frame.evaluate(run as (argument: unknown) => never, argument),
    };
    documents.set(found, frame);
    return found;
  }

  const tab: Tab = {
    main: documentOf(page.mainFrame()),
    frames: () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) => documentOf(frame)),
    async frameOrigin(frame) {
      const element = await documents.get(frame)?.frameElement();
      const box = await element?.boundingBox();
      if (!box) throw new Error('This frame is not on the page any more.');
      return { x: box.x, y: box.y };
    },
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    // Not page.goBack(), which waits for a load that a kept page does not have again.
    async back() {
      await page.evaluate(() => void requestAnimationFrame(() => history.back()));
    },
    async activate() {
      onFront(page);
      await page.bringToFront();
    },
    move: (to) => page.mouse.move(to.x, to.y),
    button: (action, count) => page.mouse[action]({ clickCount: count }),
    key: (action, key) => page.keyboard[action](key),
    type: (text) => page.keyboard.type(text),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    screenshot: () => page.screenshot(),
    async collectGarbage() {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
    errors: () => errors,
    close: () => page.close(),
  };
  playwrightPages.set(tab, page);
  onFront(page);
  return tab;
}

/** Background errors reach no page; Chromium keeps them for the extension's card on chrome://extensions. */
interface DeveloperPrivate {
  getExtensionInfo(
    id: string,
  ): Promise<{ runtimeErrors: { message: string }[]; manifestErrors: { message: string }[] }>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(id: string, pattern: string): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/**
 * A copy that is installed alone opens its practice page ten seconds later, in the middle of a test: what is behind it
 * is drawn once a second.
 */
async function closeGreeting(opened: Page, inFront: () => Page | null): Promise<void> {
  try {
    await opened.waitForLoadState();
    if (!opened.url().endsWith('/practice.html?first-run')) return;
    await opened.close();
    await inFront()?.bringToFront();
  } catch (error) {
    if (!opened.isClosed()) throw error;
    // A test opened it and is done with it.
  }
}

export async function launchChromium({ port, extension, companion }: Launch): Promise<Driver> {
  const folders = [extension, companion].filter((folder) => folder !== null).join(',');
  const context = await chromium.launchPersistentContext('', {
    executablePath: await programOf('chromium'),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    // People's browsers keep the pages they leave.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
  });
  let front: Page | null = null;
  context.on('page', (page) => void closeGreeting(page, () => (front?.isClosed() ? null : front)));
  const id = extensionId(extension ?? companion);
  const origin = `chrome-extension://${id}`;
  // Kept open: from here the extension is managed and its worker is watched.
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  // Without it Chromium switches an unpacked extension off when it is reloaded.
  await manager.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const workers = await watchWorkers(await context.newCDPSession(manager), origin);

  return {
    kind: 'chromium',
    version: context.browser()?.version() ?? '',
    newTab: async () =>
      openTab(await context.newPage(), (page) => {
        front = page;
      }),
    extensionOrigin: origin,
    stopBackground: () => workers.stop(),
    backgroundRuns: async () => workers.runs(),
    async hangBackground() {
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(`${origin}/`));
      if (!worker) throw new Error('There is no background to hang.');
      const hangs = worker.evaluate(() => {
        for (;;);
      });
      // It ends with the worker, which Playwright tells as an error.
      hangs.catch(() => undefined);
      return () => workers.stop();
    },
    reloadExtension: () =>
      workers.replace(() =>
        manager.evaluate((name) => chrome.developerPrivate.reload(name, { failQuietly: false }), id),
      ),
    async takeWindow(part) {
      const opened = context.pages().find((page) => page.url().includes(part));
      const url = opened?.url() ?? null;
      await opened?.close();
      return url;
    },
    allow: (pattern) =>
      manager.evaluate(([name, host]) => chrome.developerPrivate.addHostPermission(name, host), [id, pattern] as const),
    extensionErrors: () =>
      manager.evaluate(async (name) => {
        const info = await chrome.developerPrivate.getExtensionInfo(name);
        return [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.message);
      }, id),
    close: () => context.close(),
  };
}
