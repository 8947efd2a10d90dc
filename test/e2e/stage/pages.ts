import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const source = resolve(root, 'test/pages');
const output = resolve(root, '.cache/pages');
const sites = resolve(output, 'sites.json');
/** The page of every host that no platform names. */
const elsewhere = 'elsewhere';
/** The page of the platforms whose own pages nobody could describe. */
const littleKnown = 'little-known';

type Registry = typeof import('../../../lib/platforms/registry.ts');

/** Folders of test/pages that are a page, each the id of the platform it is shaped like, or one of the two above. */
export async function pageFolders(): Promise<string[]> {
  const entries = await readdir(source, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(resolve(source, entry.name, 'index.html')))
    .map((entry) => entry.name);
}

/** Bundles the pages, and writes down which host shows which: a platform's page is served at its own hosts. */
export async function buildPages(): Promise<void> {
  const folders = await pageFolders();
  await build({
    configFile: false,
    root: source,
    base: '/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: output,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: folders.map((folder) => resolve(source, folder, 'index.html')) },
    },
  });
  const { module } = await runnerImport<Registry>(resolve(root, 'lib/platforms/registry.ts'));
  const hosts = module.platforms.flatMap((platform) =>
    platform.matches.map((pattern) => [new URL(pattern.replace('*', '')).hostname, platform.id]),
  );
  await writeFile(sites, JSON.stringify(Object.fromEntries(hosts)));
}

export interface ServedFile {
  readonly type: string;
  readonly content: Buffer;
}

export interface Site {
  /** What a site answers to this address, or null where it has nothing. */
  find(url: URL): ServedFile | null;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
};

/** The built pages; throws where they were not built. */
export function sitePages(): Site {
  const folders: unknown = JSON.parse(readFileSync(sites, 'utf8'));
  const folderOf = ({ hostname: host, pathname }: URL): string => {
    const [, named] = /^\/pages\/([\w-]+)/.exec(pathname) ?? [];
    if (named !== undefined) return named;
    const found = typeof folders === 'object' && folders !== null ? Reflect.get(folders, host) : undefined;
    // A server of one's own: "town.mastodon.example".
    const [, software = ''] = /\.([\w-]+)\.example$/.exec(host) ?? [];
    if (software && existsSync(resolve(output, software, 'index.html'))) return software;
    if (typeof found !== 'string') return elsewhere;
    return existsSync(resolve(output, found, 'index.html')) ? found : littleKnown;
  };
  return {
    find(url) {
      const isFile = url.pathname.startsWith('/assets/');
      const path = isFile ? url.pathname.slice(1) : `${folderOf(url)}/index.html`;
      const file = resolve(output, path);
      if (!file.startsWith(output) || !existsSync(file)) return null;
      return { type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', content: readFileSync(file) };
    },
  };
}
