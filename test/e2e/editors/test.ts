import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Span } from '../../../lib/checker/finding.ts';
import type { ReplaceOutcome } from '../../../lib/editors/editor.ts';
import { launchChromium } from '../stage/chromium.ts';
import type { Rect } from '../stage/driver.ts';
import { launchFirefox } from '../stage/firefox.ts';
import type { Stage } from '../stage/stage.ts';
import { until } from '../stage/until.ts';
import { test as base } from '../stage/test.ts';
import { builtFolder } from './build.ts';

export { expect } from '@playwright/test';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title>
<style>body { margin: 20px; font: 16px/1.4 sans-serif } #place { width: 640px }</style>
<body><script type="module" src="/page.js"></script>`;

export interface OpenOptions {
  readonly text?: string;
  /** Mount it in an open shadow root. */
  readonly shadow?: boolean;
}

/** One editor on a page, and the driver that the content script opened for it. */
export class Box {
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  async #ask<T>(call: string, ...args: unknown[]): Promise<T> {
    return this.stage.evaluate((asked) => window.ask(asked.call, ...asked.args), { call, args }) as Promise<T>;
  }

  /** Loads the page with this editor, focuses it with the caret at the end, and opens it. Gives the driver's kind. */
  async open(editor: string, { text = '', shadow = false }: OpenOptions = {}): Promise<string | null> {
    const query = new URLSearchParams({ editor, text, ...(shadow ? { shadow: '' } : {}) });
    // A browser that has just started may show its first page before it knows of the extension.
    await until(async () => {
      await this.stage.open(`http://editors.example/?${query.toString()}`);
      return this.stage.evaluate(() => !window.dispatchEvent(new Event('editors:hello', { cancelable: true })));
    }, 'The content script with the drivers is not there.');
    await this.stage.waitFor(() => window.handle !== undefined);
    await this.stage.evaluate(() => window.handle?.root.focus());
    await this.stage.press('Control+End');
    const opened = await this.#ask<{ kind: string } | null>('open');
    if (opened && text !== '') await this.#toEnd();
    await this.drawn();
    return opened?.kind ?? null;
  }

  /** Waits until the editor has drawn what it holds: Trix takes back what is written before. */
  async drawn(): Promise<void> {
    await this.stage.drawn();
  }

  /** Editors that have just got the focus may put the caret where they had it last. */
  async #toEnd(): Promise<void> {
    await until(async () => {
      const [selection, { length }] = [await this.selection(), await this.read()];
      if (selection?.start === length) return true;
      await this.stage.press('Control+End');
      return false;
    }, 'The caret does not stay at the end.');
  }

  /** The site puts another text into the editor that is open; the caret goes to its end. */
  async restart(text: string): Promise<void> {
    await this.stage.evaluate((given) => {
      window.handle?.setText(given);
      window.handle?.root.focus();
    }, text);
    await this.stage.press('Control+End');
  }

  model(): Promise<string> {
    return this.stage.evaluate(() => window.handle?.model() ?? '(no editor)');
  }

  read(): Promise<string> {
    return this.#ask('read');
  }

  words(span: Span): Promise<string[] | null> {
    return this.#ask('words', span);
  }

  rects(span: Span): Promise<Rect[]> {
    return this.#ask('rects', span);
  }

  select(span: Span): Promise<void> {
    return this.#ask('select', span);
  }

  selection(): Promise<Span | null> {
    return this.#ask('selection');
  }

  replace(span: Span, text: string, expected: string): Promise<ReplaceOutcome> {
    return this.#ask('replace', span, text, expected);
  }

  /** The text as it was when the driver last said that it may have changed. */
  heard(): Promise<string | null> {
    return this.#ask('heard');
  }

  /** Runs the offset law over random texts; gives what broke it. */
  checkOffsets(runs: number): Promise<string[]> {
    return this.#ask('checkOffsets', runs);
  }

  mark(spans: readonly Span[]): Promise<void> {
    return this.#ask('mark', spans);
  }

  hit(x: number, y: number): Promise<number | null> {
    return this.#ask('hit', x, y);
  }

  cleared(): Promise<number> {
    return this.#ask('cleared');
  }

  style(): Promise<void> {
    return this.#ask('style');
  }

  /** Underlines by lines instead of dots. */
  solid(): Promise<void> {
    return this.#ask('solid');
  }

  /** Draws a mirror over the field and gives the words that it is not on, by the browser's own word. */
  mirrorFaults(): Promise<string[]> {
    return this.#ask('mirrorFaults');
  }

  /** The zoom of the browser's menu, 1 as it comes. */
  zoom(factor: number): Promise<void> {
    return this.#ask('zoom', factor);
  }

  mirror(): Promise<{ text: string; rects: Rect[] }[]> {
    return this.#ask('mirror');
  }
}

interface Tests {
  readonly box: Box;
}

/** The stage with the drivers' own page and extension instead of the product's. */
export const test = base.extend<Tests>({
  network: [
    async ({ browserKind }, use) => {
      const built = builtFolder(browserKind);
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://editors.example').pathname;
        const file = resolve(built, 'page', path.slice(1));
        const isScript = path.endsWith('.js') && existsSync(file);
        response.writeHead(isScript || path === '/' ? 200 : 204, {
          'content-type': isScript ? 'text/javascript' : 'text/html',
          'cache-control': 'no-store',
        });
        response.end(isScript ? readFileSync(file) : path === '/' ? html : undefined);
      });
      await new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done);
      });
      const { port } = server.address() as AddressInfo;
      await use({ port, requests: [], close: () => Promise.resolve() });
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ browserKind, network }, use) => {
      const launch = { chromium: launchChromium, firefox: launchFirefox }[browserKind];
      const companion = resolve(builtFolder(browserKind), 'extension');
      const driver = await launch({ port: network.port, extension: null, companion });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  box: async ({ stage }, use) => {
    await use(new Box(stage));
  },
});
