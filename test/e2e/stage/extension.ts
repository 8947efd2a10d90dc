import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
const builds = {
  chromium: { target: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { target: 'firefox', folder: '.output/firefox-mv3' },
} as const;

/** What the extension is made of; the tests' own files are not. */
export const extensionSources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** The built extension's manifest, from the repository's root. */
export function extensionManifest(browser: 'chromium' | 'firefox'): string {
  return `${builds[browser].folder}/manifest.json`;
}

export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<void> {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', builds[browser].target], { cwd: root });
}

/** False where `STAGE_EXTENSION=none` asks for a stage with the companion alone (work on pages and platforms). */
export const withExtension = process.env['STAGE_EXTENSION'] !== 'none';

/** Folder of the built extension; null on a stage without one. */
export function extensionFolder(browser: 'chromium' | 'firefox'): string | null {
  if (!withExtension) return null;
  if (!existsSync(resolve(root, extensionManifest(browser)))) {
    throw new Error(`The extension is not built: there is no ${extensionManifest(browser)}.`);
  }
  return resolve(root, builds[browser].folder);
}
