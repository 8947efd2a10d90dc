import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** What the extension is made of; the tests' own files are not. */
export const extensionSources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension for both browsers. */
export async function buildExtension(): Promise<void> {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', browser, '--mv3'], { cwd: root });
  }
}

/** False where `STAGE_EXTENSION=none` asks for a stage with the companion alone (work on pages and platforms). */
export const withExtension = process.env['STAGE_EXTENSION'] !== 'none';

/** Folder of the built extension; null on a stage without one. */
export function extensionFolder(browser: 'chromium' | 'firefox'): string | null {
  if (!withExtension) return null;
  const folder = resolve(root, folders[browser]);
  if (!existsSync(resolve(folder, 'manifest.json')))
    throw new Error(`The extension is not built: ${folders[browser]} has no manifest.`);
  return folder;
}
