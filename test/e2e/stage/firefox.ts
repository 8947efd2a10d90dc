import puppeteer, { type Browser, type ConsoleMessage, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { Document, Driver, Launch, Tab } from './driver.ts';
import { programOf } from './find-browser.ts';
import { until } from './until.ts';

const extensionId = 'chaperone@chaperone.example';
const companionId = 'companion@chaperone.example';
// Firefox gives every installation a random name; fixed here so that the extension's own pages can be opened.
const uuids = {
  [extensionId]: '3c2f0a10-0000-4000-8000-000000000001',
  [companionId]: '3c2f0a10-0000-4000-8000-000000000002',
};

/** What goes over a port passes through the browser's own process: there it waits until the background hears again. */
const deaf = `(() => {
  const { prototype } = ChromeUtils.importESModule('resource://gre/modules/ConduitsParent.sys.mjs').ConduitsParent;
  const { receiveMessage } = prototype;
  const late = [];
  globalThis.hear = () => {
    prototype.receiveMessage = receiveMessage;
    for (const [actor, message] of late) if (!actor.closed) receiveMessage.call(actor, message);
  };
  prototype.receiveMessage = function (message) {
    return message.name === 'PortMessage' ? void late.push([this, message]) : receiveMessage.call(this, message);
  };
  return '';
})()`;
const hearing = `hear(); ''`;

const preferences = {
  // Every host and port is the stage's network.
  'network.dns.forceResolve': '127.0.0.1',
  'network.stricttransportsecurity.preloadlist': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#none',
  'extensions.webextensions.uuids': JSON.stringify(uuids),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  // What the extension asks for at a press is granted without the browser's question, which no test can answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 0,
};

/**
 * What Firefox itself writes down where a background is stopped while the browser still owes it an answer. It names the
 * extension's file, and is no error of the extension's.
 */
const stoppedMidway = /^(?:Promise resolved after context unloaded|NS_ERROR_NOT_INITIALIZED: )\s*$/;

interface BidiResult {
  readonly result: {
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** What puppeteer's Firefox does not offer is asked over its own WebDriver BiDi connection. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<BidiResult>;
}

function connectionOf(browser: Browser): BidiConnection {
  if ('connection' in browser && typeof browser.connection === 'object' && browser.connection !== null) {
    return browser.connection as BidiConnection;
  }
  throw new Error('This puppeteer shows no BiDi connection: see test/e2e/stage/firefox.ts.');
}

function contextOf(frame: Frame): string {
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('This puppeteer shows no id of a browsing context: see test/e2e/stage/firefox.ts.');
}

/** Runs `expression` in the browser's own window, with the rights of the browser (needs --remote-allow-system-access). */
async function inBrowser(connection: BidiConnection, expression: string): Promise<string> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text ?? 'Firefox refused.');
  const value = answer.result.result?.value;
  return typeof value === 'string' ? value : '';
}

function openTab(page: Page, connection: BidiConnection): Tab {
  const errors: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));

  // Puppeteer is not told of a navigation to an extension's page.
  let ownPage: string | null = null;
  const documents = new WeakMap<Document, Frame>();
  function documentOf(frame: Frame): Document {
    const found: Document = {
      url: () => (frame === page.mainFrame() ? (ownPage ?? frame.url()) : frame.url()),
      evaluate: (run, argument) => frame.evaluate(run as (argument: unknown) => never, argument),
    };
    documents.set(found, frame);
    return found;
  }

  return {
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
      ownPage = url.startsWith('moz-extension:') ? url : null;
      if (ownPage === null) {
        await page.goto(url, { waitUntil: 'load' });
        return;
      }
      // Going to an extension's page changes the process, and the load event of that is never told.
      await connection.send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'none' });
      await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
    },
    async back() {
      await page.evaluate(() => history.back());
    },
    activate: () => page.bringToFront(),
    move: (to) => page.mouse.move(to.x, to.y),
    button: (action, count) => page.mouse[action]({ clickCount: count }),
    key: (action, key) => page.keyboard[action](key as KeyInput),
    type: (text) => page.keyboard.type(text),
    viewport: (width, height) => page.setViewport({ width, height }),
    async colorScheme(scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await inBrowser(
        connection,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}); ''`,
      );
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    async collectGarbage() {
      await inBrowser(connection, `Services.obs.notifyObservers(null, 'child-mmu-request'); ''`);
    },
    errors: () => errors,
    close: () => page.close(),
  };
}

/** A copy that is installed alone opens its practice page, in front of whatever the test is about to do. */
async function closeGreeting(connection: BidiConnection): Promise<void> {
  const close = `(() => {
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const greeting = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/practice.html?first-run'));
    if (greeting) gBrowser.removeTab(greeting);
    return String(Boolean(greeting));
  })()`;
  await until(
    async () => (await inBrowser(connection, close)) === 'true',
    'The extension did not open its practice page after it was installed.',
  );
}

export async function launchFirefox({ port, extension, companion }: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await programOf('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences, 'network.socket.forcePort': `443=${port};80=${port}` },
  });
  const connection = connectionOf(browser);
  await browser.installExtension(companion);
  if (extension !== null) {
    await browser.installExtension(extension);
    await closeGreeting(connection);
  }
  const id = extension === null ? companionId : extensionId;
  const origin = `moz-extension://${uuids[id]}`;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const backgroundRuns = async (): Promise<boolean> =>
    (await inBrowser(connection, `String(${policy}?.extension?.backgroundState)`)) === 'running';

  return {
    kind: 'firefox',
    version: await browser.version(),
    async newTab() {
      const page = await browser.newPage();
      // Firefox keeps focus events and frames from tabs in the background.
      await page.bringToFront();
      return openTab(page, connection);
    },
    extensionOrigin: origin,
    async stopBackground() {
      await inBrowser(
        connection,
        `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => '')`,
      );
    },
    backgroundRuns,
    async hangBackground() {
      await inBrowser(connection, deaf);
      return async () => {
        await inBrowser(connection, hearing);
      };
    },
    async reloadExtension() {
      await browser.installExtension(extension ?? companion);
      await until(backgroundRuns, 'The background did not come back after the reload.');
    },
    async takeWindow(part) {
      const url = await inBrowser(
        connection,
        `(() => {
          for (const opened of Services.wm.getEnumerator('navigator:browser')) {
            const { spec } = opened.gBrowser.selectedBrowser.currentURI;
            if (!spec.includes(${JSON.stringify(part)})) continue;
            opened.close();
            return spec;
          }
          return '';
        })()`,
      );
      return url === '' ? null : url;
    },
    // The question is switched off: see `preferences`.
    allow: () => Promise.resolve(),
    async extensionErrors() {
      const found = await inBrowser(
        connection,
        `JSON.stringify(Services.console.getMessageArray()
          .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
          .filter((entry) => entry.sourceName?.startsWith(${JSON.stringify(origin)}))
          .map((entry) => entry.errorMessage))`,
      );
      return (JSON.parse(found) as string[]).filter((message) => !stoppedMidway.test(message));
    },
    close: () => browser.close(),
  };
}
