/** CSS pixels of the viewport of the frame in question. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export type Key = string;

/** One document: the tab's own, or a frame's. */
export interface Document {
  url(): string;
  /** Runs `run` in the page's own world. It must be self-contained; argument and result are JSON. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** What is in one tab and how a person acts on it: trusted input through the browser, never synthetic events. */
export interface Tab {
  readonly main: Document;
  frames(): readonly Document[];
  /** Where a frame's viewport begins in the tab's viewport. */
  frameOrigin(frame: Document): Promise<Point>;
  go(url: string): Promise<void>;
  /** To the page before this one. */
  back(): Promise<void>;
  activate(): Promise<void>;
  move(to: Point): Promise<void>;
  button(action: 'down' | 'up', count: number): Promise<void>;
  key(action: 'down' | 'up', key: Key): Promise<void>;
  type(text: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Has the browser throw away what nothing holds; Firefox may still be at it. */
  collectGarbage(): Promise<void>;
  /** Errors that reached this tab's console, from the page or from a content script. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** One running browser with the extension and the companion in it. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  readonly version: string;
  newTab(): Promise<Tab>;
  /** "chrome-extension://…" or "moz-extension://…", no slash at the end. */
  readonly extensionOrigin: string;
  /** Ends the extension's background as the browser does when it idles. Resolves when that one is gone. */
  stopBackground(): Promise<void>;
  /** True while the extension's background lives. */
  backgroundRuns(): Promise<boolean>;
  /** Keeps the background, which must run, from hearing anything of a page. Resolves to what ends it. */
  hangBackground(): Promise<() => Promise<void>>;
  /** What an update does: scripts in open tabs are orphaned. Resolves when the new background runs. */
  reloadExtension(): Promise<void>;
  /** Address of a window that the extension opened, with `part` in it; the window is closed. Null where there is none. */
  takeWindow(part: string): Promise<string | null>;
  /**
   * Lets the extension read a host (a match pattern) as the browser's own settings do, where its question at a press
   * cannot be answered by a test; does nothing where the question is not asked.
   */
  allow(pattern: string): Promise<void>;
  /** Errors of the extension's own background and pages so far. */
  extensionErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a driver is started with. */
export interface Launch {
  /** Port of the stage's network; every host resolves to it. */
  readonly port: number;
  /** Folder of the built extension, or null to run with the companion alone. */
  readonly extension: string | null;
  /** Folder of the built companion. */
  readonly companion: string;
}
