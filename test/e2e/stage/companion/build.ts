import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

const folder = resolve(import.meta.dirname, '../../../../.cache/companion');

/** The companion's id is fixed for Firefox, which wants one; its worker tells Chromium's driver that it is loaded. */
function manifest(browser: 'chromium' | 'firefox'): object {
  return {
    manifest_version: 3,
    name: 'Companion of the tests',
    version: '1',
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_start',
      },
    ],
    ...(browser === 'firefox'
      ? {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'companion@chaperone.example' } },
        }
      : { background: { service_worker: 'background.js' } }),
  };
}

/** Builds the extension that looks into closed shadow roots for the tests, once for each browser. */
export async function buildCompanion(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: resolve(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'companion',
        fileName: () => 'content.js',
      },
      outDir: resolve(folder, 'chromium'),
      emptyOutDir: true,
      target: 'es2022',
    },
  });
  const script = await readFile(resolve(folder, 'chromium/content.js'));
  for (const browser of ['chromium', 'firefox'] as const) {
    await mkdir(resolve(folder, browser), { recursive: true });
    await writeFile(resolve(folder, browser, 'content.js'), script);
    await writeFile(resolve(folder, browser, 'background.js'), '// Here so that the browser starts a background.\n');
    // Stands for the extension's own page on a stage that has the companion alone.
    await writeFile(resolve(folder, browser, 'popup.html'), '<!doctype html><title>Companion</title><p>Companion</p>');
    await writeFile(resolve(folder, browser, 'manifest.json'), JSON.stringify(manifest(browser), null, 2));
  }
}

/** Folder of the built companion. */
export function companionFolder(browser: 'chromium' | 'firefox'): string {
  return resolve(folder, browser);
}
