import { existsSync, statSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

async function newest(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return Math.max(
    0,
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(resolve(entry.parentPath, entry.name)).mtimeMs),
  );
}

/**
 * Runs `build` unless what it makes is newer than all of its sources (paths from the repository's root). What it makes
 * is dated with the moment before the build: a source that is changed meanwhile is built again the next time.
 */
export async function buildIfStale(
  product: string,
  sources: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  const made = resolve(root, product);
  const changed = Math.max(...(await Promise.all(sources.map((path) => newest(resolve(root, path))))));
  if (existsSync(made) && statSync(made).mtimeMs > changed) return;
  const started = new Date();
  await build();
  await utimes(made, started, started);
}
