import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** The platforms' own facts decide where the extension runs: a new platform file needs no second edit. */
async function platformMatches(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('./lib/platforms/registry.ts')>(
    resolve(import.meta.dirname, 'lib/platforms/registry.ts'),
  );
  return module.matches;
}

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
    description: 'Checks posts and replies for patient privacy before they are published. Everything stays on this device.',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    incognito: browser === 'firefox' ? undefined : 'split',
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
      : { storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // Not WXT's content-script wrapper: it posts a message with our id to the page and obeys an event any page can forge.
    'build:manifestGenerated': async (_wxt, manifest) => {
      const matches = await platformMatches();
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...matches];
      manifest.content_scripts = [
        {
          matches,
          exclude_matches: ['*://*/embed/*', '*://*/plugins/*'],
          js: ['compose.js'],
          all_frames: true,
          match_about_blank: true,
          run_at: 'document_start',
          ...(manifest.browser_specific_settings?.gecko ? {} : { match_origin_as_fallback: true }),
        },
      ];
      delete manifest.web_accessible_resources;
    },
  },
});
