/** As much of `browser.storage` as settings need, so that tests can do without a browser. */
export interface ReadArea {
  get(keys?: string | null): Promise<Record<string, unknown>>;
}

export interface WriteArea extends ReadArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

export interface PolicyStorage {
  readonly managed: ReadArea;
  readonly local: ReadArea;
}

export interface WatchedStorage extends PolicyStorage {
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

/** Where the person's own settings stand in `storage.local`. */
export const userKey = 'user';
