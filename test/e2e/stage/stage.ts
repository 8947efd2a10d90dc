import { writeFile } from 'node:fs/promises';
import type { PageState } from '../../pages/page.ts';
import type { SeenBox } from './companion/composers.ts';
import type { Document, Driver, Point, Rect, Tab } from './driver.ts';
import { readHighlights, type Mark } from './marks.ts';
import type { SentRequest } from './network.ts';
import { locate } from './locate.ts';
import { pictureUi, type UiNode, type UiPicture } from './ui.ts';
import { until } from './until.ts';

/** Which element of the extension's UI is meant: by its name, and by its role where the name is not enough. */
export interface UiTarget {
  readonly ui: string | RegExp;
  readonly role?: string;
}

/** Which painted words are meant; `nth` from 0 where the same words are marked twice. */
export interface MarkTarget {
  readonly mark: string;
  readonly nth?: number;
}

/** A CSS selector (enters open shadow roots, first visible match), a point of the viewport, our UI, or marked words. */
export type Target = string | Point | UiTarget | MarkTarget;

function sameRect(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** One document on the stage: the tab's own, or a frame's. */
export class Place {
  readonly #tab: Tab;
  readonly #document: Document;
  readonly #ownPage: string;

  /** @param ownPage origin of the extension, whose own pages the companion cannot enter. */
  constructor(tab: Tab, document: Document, ownPage: string) {
    this.#tab = tab;
    this.#document = document;
    this.#ownPage = ownPage;
  }

  url(): string {
    return this.#document.url();
  }

  /** Runs a self-contained function in the page's own world. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#document.evaluate(run as (argument: A | undefined) => R | Promise<R>, argument);
  }

  /** Waits until the function answers something true in the page; gives its answer. */
  waitFor<R>(run: () => R | Promise<R>): Promise<NonNullable<R>>;
  waitFor<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<NonNullable<R>>;
  waitFor<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<NonNullable<R>> {
    return until(
      () => this.#document.evaluate(run as (argument: A | undefined) => R | Promise<R>, argument),
      `Waited in vain on ${this.url()} for: ${run.toString()}`,
    );
  }

  /** Asks the companion, which answers from a content script's own world. */
  async #ask(question: 'picture' | 'boxes'): Promise<unknown> {
    const answer = await this.evaluate((name) => {
      let detail: unknown;
      const listen = (event: Event): void => {
        if (event instanceof CustomEvent) detail = event.detail;
      };
      window.addEventListener('companion:answer', listen);
      window.dispatchEvent(new CustomEvent(`companion:${name}`));
      window.removeEventListener('companion:answer', listen);
      return typeof detail === 'string' ? detail : null;
    }, question);
    if (answer === null) throw new Error(`The companion does not answer on ${this.url()}.`);
    return JSON.parse(answer);
  }

  async #picture(): Promise<UiPicture> {
    if (this.url().startsWith(`${this.#ownPage}/`)) return this.evaluate(pictureUi);
    return (await this.#ask('picture')) as UiPicture;
  }

  /** Every box of this document as lib/platforms reads it: composer, replied-to text, publishing buttons. */
  async boxes(): Promise<readonly SeenBox[]> {
    return (await this.#ask('boxes')) as SeenBox[];
  }

  /** The text that the site would publish: of the named box, else of the one with the focus, else of the first. */
  model(box?: string): Promise<string> {
    return this.evaluate((name) => window.__page.model(name ?? undefined), box ?? null);
  }

  /** What the site has published since the page opened, oldest first. */
  submitted(): Promise<PageState['submitted']> {
    return this.evaluate(() => window.__page.submitted);
  }

  /** What the extension shows here, in page order; rects in this document's viewport. */
  async ui(): Promise<readonly UiNode[]> {
    return (await this.#picture()).nodes;
  }

  /** The extension's hosts and what their closed roots hold, for messages and debugging. */
  async uiHtml(): Promise<readonly string[]> {
    return (await this.#picture()).html;
  }

  /** Waits for a visible element of the extension's UI. */
  uiNode({ ui, role }: UiTarget): Promise<UiNode> {
    return until(
      async () => {
        const fits = (node: UiNode): boolean =>
          node.visible &&
          (role === undefined ? node.role !== '' : node.role === role) &&
          (typeof ui === 'string' ? node.name === ui : ui.test(node.name));
        return (await this.ui()).find(fits);
      },
      async () =>
        `No ${role ?? 'element'} ${String(ui)} is shown. There is: ${JSON.stringify((await this.ui()).map((node) => [node.role, node.name, node.visible]))}`,
    );
  }

  /** The words that are marked: highlights of the browser, and mirrors in our closed root. */
  async marks(): Promise<readonly Mark[]> {
    const painted = await this.evaluate(readHighlights);
    const mirrored = (await this.ui()).filter((node) => node.mark);
    return [...painted, ...mirrored.map((node) => ({ highlight: 'mirror', text: node.name, rects: [node.rect] }))];
  }

  /** The marked words alone, in the order of the page's highlights. */
  async markedWords(): Promise<readonly string[]> {
    return (await this.marks()).map((mark) => mark.text);
  }

  async #rectNow(target: Exclude<Target, Point>): Promise<Rect | null> {
    if (typeof target === 'string') return this.evaluate(locate, target);
    if ('ui' in target) {
      const node = await this.uiNode(target);
      return node.enabled ? node.rect : null;
    }
    const found = (await this.marks()).filter((mark) => mark.text === target.mark)[target.nth ?? 0];
    return found?.rects[0] ?? null;
  }

  /**
   * Where a target is in this document's viewport, once it has stopped moving. Scrolls to an element of the page, and
   * waits until one of ours can be pressed.
   */
  rect(target: Exclude<Target, Point>): Promise<Rect> {
    let before: Rect | null = null;
    return until(
      async () => {
        const now = await this.#rectNow(target);
        const settled = now !== null && before !== null && sameRect(now, before);
        before = now;
        return settled ? now : null;
      },
      `Not to be found on ${this.url()}: ${JSON.stringify(target)}`,
    );
  }

  /** The middle of a place in this document, in the tab's viewport. */
  async #middleOf({ x, y, width, height }: Rect): Promise<Point> {
    const origin = this.#document === this.#tab.main ? { x: 0, y: 0 } : await this.#tab.frameOrigin(this.#document);
    return { x: origin.x + x + width / 2, y: origin.y + y + height / 2 };
  }

  /**
   * Waits until what stands in the page by now is laid out and drawn, on a slow machine too; for what comes of it
   * later, by so many frames.
   */
  async drawn(frames = 2): Promise<void> {
    await this.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, frames);
  }

  /** Moves the pointer there, and again where the target has moved meanwhile. */
  async hover(target: Target): Promise<void> {
    if (typeof target === 'object' && 'x' in target) {
      await this.#tab.move(await this.#middleOf({ ...target, width: 0, height: 0 }));
      return;
    }
    await until(
      async () => {
        const at = await this.rect(target);
        await this.#tab.move(await this.#middleOf(at));
        await this.drawn();
        const now = await this.#rectNow(target);
        return now !== null && sameRect(at, now);
      },
      `It does not stop moving on ${this.url()}: ${JSON.stringify(target)}`,
    );
  }

  /** A real click: pointer moved, pressed, released. `count` 2 selects a word. */
  async click(target: Target, count = 1): Promise<void> {
    await this.hover(target);
    for (let nth = 1; nth <= count; nth += 1) {
      await this.#tab.button('down', nth);
      await this.#tab.button('up', nth);
    }
  }
}

/** One tab of a browser with the extension in it, and everything a test does with it. */
export class Stage extends Place {
  readonly #driver: Driver;
  readonly #tab: Tab;
  readonly #allRequests: readonly SentRequest[];
  readonly #firstRequest: number;
  readonly #others: Stage[] = [];

  constructor(driver: Driver, tab: Tab, requests: readonly SentRequest[]) {
    super(tab, tab.main, driver.extensionOrigin);
    this.#driver = driver;
    this.#tab = tab;
    this.#allRequests = requests;
    this.#firstRequest = requests.length;
  }

  get browser(): 'chromium' | 'firefox' {
    return this.#driver.kind;
  }

  /** The tab as its driver has it; `playwrightPages` of chromium.ts takes it. */
  get tab(): Tab {
    return this.#tab;
  }

  /** Goes to an address: any https:// one is answered by test/pages, none leaves the machine. */
  async open(url: string): Promise<void> {
    await this.#tab.go(url);
  }

  /** A frame whose address contains `part`; waits for it. */
  async frame(part: string): Promise<Place> {
    const found = await until(
      async () => this.#tab.frames().find((frame) => frame.url().includes(part)),
      `No frame of ${this.url()} has "${part}" in its address.`,
    );
    return new Place(this.#tab, found, this.#driver.extensionOrigin);
  }

  /** Goes back to the page before, which the browser may have kept. */
  back(): Promise<void> {
    return this.#tab.back();
  }

  /** Types text key by key into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#tab.type(text);
  }

  /** Presses one key with its modifiers: "Enter", "Control+z", "Alt+Shift+C", "Shift+ArrowLeft". */
  async press(keys: string): Promise<void> {
    const all = keys.split('+');
    for (const key of all) await this.#tab.key('down', key);
    for (const key of all.toReversed()) await this.#tab.key('up', key);
  }

  /** Presses keys and keeps the last one down while it repeats, `times` more. */
  async holdDown(keys: string, times: number): Promise<void> {
    const all = keys.split('+');
    for (const key of all) await this.#tab.key('down', key);
    for (let nth = 0; nth < times; nth++) await this.#tab.key('down', all.at(-1) ?? '');
    for (const key of all.toReversed()) await this.#tab.key('up', key);
  }

  viewport(width: number, height = 900): Promise<void> {
    return this.#tab.viewport(width, height);
  }

  colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#tab.colorScheme(scheme);
  }

  /** PNG of the viewport; written to `path` where one is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const image = await this.#tab.screenshot();
    if (path !== undefined) await writeFile(path, image);
    return image;
  }

  /** Has the browser throw away what nothing holds. */
  collectGarbage(): Promise<void> {
    return this.#tab.collectGarbage();
  }

  /** Errors on this tab's console since it opened, from the page and from content scripts. */
  consoleErrors(): readonly string[] {
    return this.#tab.errors();
  }

  /** Errors of the extension's background and own pages since the browser started. */
  extensionErrors(): Promise<readonly string[]> {
    return this.#driver.extensionErrors();
  }

  /** Every request that reached the network since this tab opened, from anything in the browser. */
  requests(): readonly SentRequest[] {
    return this.#allRequests.slice(this.#firstRequest);
  }

  /** Address of one of the extension's own pages, e.g. "options.html". */
  extensionUrl(path: string): string {
    return `${this.#driver.extensionOrigin}/${path}`;
  }

  /** Another tab, in front. It is closed with this one. */
  async newTab(url?: string): Promise<Stage> {
    const other = new Stage(this.#driver, await this.#driver.newTab(), this.#allRequests);
    this.#others.push(other);
    if (url !== undefined) await other.open(url);
    return other;
  }

  /** Waits for a window that the extension opens, closes it, and opens what it showed as a tab. */
  async takeWindow(part: string): Promise<Stage> {
    return this.newTab(await until(() => this.#driver.takeWindow(part), `No window shows "${part}".`));
  }

  /** Lets the extension read a host where the browser would ask a person, whose answer no test can give. */
  allow(pattern: string): Promise<void> {
    return this.#driver.allow(pattern);
  }

  /** Brings this tab to the front. */
  activate(): Promise<void> {
    return this.#tab.activate();
  }

  /** Ends the background as an idle browser would; the next message or event starts it anew. */
  stopBackground(): Promise<void> {
    return this.#driver.stopBackground();
  }

  backgroundRuns(): Promise<boolean> {
    return this.#driver.backgroundRuns();
  }

  /** Keeps the background, which must run, from hearing anything of a page. Resolves to what ends it. */
  hangBackground(): Promise<() => Promise<void>> {
    return this.#driver.hangBackground();
  }

  /** What an update does: scripts in open tabs are orphaned, the background starts anew. */
  reloadExtension(): Promise<void> {
    return this.#driver.reloadExtension();
  }

  async close(): Promise<void> {
    for (const other of this.#others) await other.close();
    await this.#tab.colorScheme('light');
    await this.#tab.close();
  }
}
