import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { chromium, type BrowserContext, type CDPSession, type Frame, type Page, type Worker } from '@playwright/test';
import type { Document, Driver, Launch, Tab } from './driver.ts';
import { programOf } from './find-browser.ts';
import { until } from './until.ts';

/** Chromium names an unpacked extension after its folder. */
function extensionId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The Playwright page behind a tab of the Chromium driver, for what only Chromium has (the accessibility tree). */
export const playwrightPages = new WeakMap<Tab, Page>();

function openTab(page: Page): Tab {
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
    activate: () => page.bringToFront(),
    move: (to) => page.mouse.move(to.x, to.y),
    button: (action, count) => page.mouse[action]({ clickCount: count }),
    key: (action, key) => page.keyboard[action](key),
    type: (text) => page.keyboard.type(text),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    screenshot: () => page.screenshot(),
    errors: () => errors,
    close: () => page.close(),
  };
  playwrightPages.set(tab, page);
  return tab;
}

/** The workers of one extension that live at this moment. */
async function workersOf(session: CDPSession, origin: string): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.filter((target) => target.url.startsWith(`${origin}/`)).map((target) => target.targetId);
}

/** Background errors reach no page; Chromium keeps them for the extension's card on chrome://extensions. */
interface DeveloperPrivate {
  getExtensionInfo(
    id: string,
  ): Promise<{ runtimeErrors: { message: string }[]; manifestErrors: { message: string }[] }>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** Runs something on chrome://extensions, in a tab that is kept for the next time. */
function extensionsPage(context: BrowserContext): <A, R>(run: (argument: A) => Promise<R>, argument: A) => Promise<R> {
  let opened: Promise<Page> | null = null;
  async function open(): Promise<Page> {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    return page;
  }
  return async (run, argument) => {
    const page = await (opened ??= open());
    return page.evaluate(run as (argument: unknown) => ReturnType<typeof run>, argument);
  };
}

export async function launchChromium({ port, extension, companion }: Launch): Promise<Driver> {
  const folders = [extension, companion].filter((folder) => folder !== null).join(',');
  const context = await chromium.launchPersistentContext('', {
    executablePath: await programOf('chromium'),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
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
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium started without a browser to talk to.');
  const session = await browser.newBrowserCDPSession();
  const id = extensionId(extension ?? companion);
  const origin = `chrome-extension://${id}`;
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(`${origin}/`);
  if (!context.serviceWorkers().some((worker) => isOurs(worker))) await context.waitForEvent('serviceworker', isOurs);
  const onExtensionsPage = extensionsPage(context);
  await onExtensionsPage(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }), null);

  return {
    kind: 'chromium',
    version: browser.version(),
    newTab: async () => openTab(await context.newPage()),
    extensionOrigin: origin,
    async stopBackground() {
      const running = await workersOf(session, origin);
      await until(async () => {
        const left = (await workersOf(session, origin)).filter((worker) => running.includes(worker));
        // A worker that is just starting ignores the request, so it is repeated.
        for (const targetId of left) await session.send('Target.closeTarget', { targetId });
        return left.length === 0;
      }, 'The worker did not stop.');
    },
    backgroundRuns: async () => (await workersOf(session, origin)).length > 0,
    async reloadExtension() {
      const running = await workersOf(session, origin);
      await onExtensionsPage(
        (extensionName) => chrome.developerPrivate.reload(extensionName, { failQuietly: false }),
        id,
      );
      await until(async () => {
        const now = await workersOf(session, origin);
        return now.length > 0 && !now.some((worker) => running.includes(worker));
      }, 'The worker did not come back after the reload.');
    },
    extensionErrors: () =>
      onExtensionsPage(async (extensionName) => {
        const info = await chrome.developerPrivate.getExtensionInfo(extensionName);
        return [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.message);
      }, id),
    close: () => context.close(),
  };
}
