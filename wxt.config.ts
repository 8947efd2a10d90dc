import { resolve } from 'node:path';
import { mergeConfig, runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** Reads a module of ours with Vite, which knows the folder walks in it. */
async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(import.meta.dirname, file), { logLevel: 'error' });
  return module;
}

/** Chrome takes `match_origin_as_fallback` only for patterns that leave the path open. */
function isWholeHost(pattern: string): boolean {
  return pattern.endsWith('/*') && pattern.split('/').length === 4;
}

/** Posts and players of the platforms inside other sites' pages; some write "embed" at the end of a post's address. */
const excluded = ['*://*/embed/*', '*://*/plugins/*', '*://*/*/embed', '*://*/*/embed/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    build: { sourcemap: false, target: 'es2022' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  manifest: ({ browser }) => ({
    name: 'Chaperone',
    default_locale: 'en',
    description:
      'Checks posts and replies for patient privacy before they are published. Everything stays on this device.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'open-findings': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Go to what Chaperone found in this draft',
      },
    },
    content_security_policy: {
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chaperone@chaperone.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          incognito: 'split',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // The popover is a script of its own, drawn by the Preact of the first (entrypoints/popover).
    'vite:build:extendConfig': (entrypoints, config) => {
      // What goes into pages is bounded in size: Terser makes it 4 % smaller than esbuild, and takes
      // longer. WXT's wrapper of a script would write to the page's console.
      if (entrypoints.some(({ name }) => name === 'compose' || name === 'popover')) {
        Object.assign(
          config,
          mergeConfig(config, {
            build: {
              minify: 'terser',
              terserOptions: { compress: { passes: 3, drop_console: true, unsafe_arrows: true }, ecma: 2020 },
            },
          }),
        );
      }
      if (!entrypoints.some(({ name }) => name === 'popover')) return;
      const shared = resolve(import.meta.dirname, 'entrypoints/popover/preact.ts');
      Object.assign(
        config,
        mergeConfig(config, {
          resolve: { alias: [{ find: /^(?:preact(?:\/.*)?|@preact\/signals)$/, replacement: shared }] },
        }),
      );
    },
    // Not WXT's content-script wrapper: it posts a message with our id to the page and obeys an event any page can forge.
    // The platforms' own facts decide where the script runs, so that a new platform file needs no second edit.
    'build:manifestGenerated': async (_wxt, manifest) => {
      const { matches } = await load<typeof import('./lib/platforms/registry.ts')>('lib/platforms/registry.ts');
      const script = {
        exclude_matches: excluded,
        js: ['compose.js'],
        all_frames: true,
        run_at: 'document_start' as const,
      };
      const wholeHosts = matches.filter(isWholeHost);
      const paths = matches.filter((pattern) => !isWholeHost(pattern));
      manifest.host_permissions = [...matches];
      manifest.content_scripts = [{ ...script, matches: wholeHosts, match_origin_as_fallback: true }];
      if (paths.length > 0) manifest.content_scripts.push({ ...script, matches: paths, match_about_blank: true });
      delete manifest.web_accessible_resources;
    },
    'build:publicAssets': async (wxt, files) => {
      const { browserMessages } = await load<typeof import('./lib/locales/browser-messages.ts')>(
        'lib/locales/browser-messages.ts',
      );
      const { firstKeys, messageName } =
        await load<typeof import('./lib/compose/first-keys.ts')>('lib/compose/first-keys.ts');
      for (const language of ['en', 'es'] as const) {
        const contents = JSON.stringify(browserMessages(language, firstKeys, messageName), null, 2);
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
      // The schema that Chrome demands for managed storage follows from the options.
      if (wxt.config.browser === 'firefox') return;
      const { managedSchema } =
        await load<typeof import('./lib/policy/managed-schema.ts')>('lib/policy/managed-schema.ts');
      files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(managedSchema(), null, 2) });
    },
  },
});
