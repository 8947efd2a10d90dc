import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

export type BrowserKind = 'chromium' | 'firefox';

const root = resolve(import.meta.dirname, '../../..');

/** Where the page and the extension of the driver tests are built to; each browser's worker has its own. */
export function builtFolder(kind: BrowserKind): string {
  return resolve(root, '.cache/editors', kind);
}

export const sources = ['lib/editors', 'test/pages/editors', 'test/e2e/editors', 'package-lock.json'];

const common = {
  configFile: false,
  root,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;

/** Sets what a person sets in the browser's menu: no page can. */
const background = `const { runtime, tabs } = globalThis.browser ?? chrome;
runtime.onMessage.addListener((zoom, { tab }) => tabs.setZoom(tab.id, zoom));
`;

/** Builds the page with the real editors, and the extension whose content script holds nothing but the drivers. */
export async function buildDriverTests(kind: BrowserKind): Promise<void> {
  const folder = builtFolder(kind);
  const script = (entry: string, outDir: string, format: 'es' | 'iife', name: string) =>
    build({
      ...common,
      build: {
        outDir: resolve(folder, outDir),
        emptyOutDir: true,
        minify: false,
        target: 'es2022',
        chunkSizeWarningLimit: 5000,
        lib: { entry: resolve(import.meta.dirname, entry), formats: [format], name, fileName: () => `${name}.js` },
      },
    });
  await script('page.ts', 'page', 'es', 'page');
  await script('content.ts', 'extension', 'iife', 'content');
  await mkdir(resolve(folder, 'extension'), { recursive: true });
  await writeFile(resolve(folder, 'extension/background.js'), background);
  await writeFile(
    resolve(folder, 'extension/manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Editor drivers under test',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_start' }],
      ...(kind === 'firefox'
        ? {
            background: { scripts: ['background.js'] },
            browser_specific_settings: { gecko: { id: 'companion@chaperone.example' } },
          }
        : { background: { service_worker: 'background.js' } }),
    }),
  );
}
