import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Expected } from '../../pages/expected.ts';

const folder = resolve(import.meta.dirname, '../../pages');

/** By title, what every page of test/pages says is to be read on it. */
export async function expectedBoxes(): Promise<Readonly<Record<string, Expected>>> {
  const files = readdirSync(folder)
    .map((page) => resolve(folder, page, 'boxes.ts'))
    .filter((file) => existsSync(file));
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(file).href)) as { default: Record<string, Expected> }),
  );
  return Object.assign({}, ...modules.map((module) => module.default)) as Record<string, Expected>;
}
