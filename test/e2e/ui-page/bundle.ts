import { resolve } from 'node:path';
import { build } from 'vite';
import type { Stage } from '../stage/stage.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The page's functions, as `globalThis.looks` of a page that `load` was called on. */
export type Looks = typeof import('./main.tsx');

/** Bundles the page of looks into one script. */
export async function bundleLooks(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'main.tsx'), formats: ['iife'], name: 'looks' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The page of looks was not built.');
  return first.output[0].code;
}

/** Opens a plain page and puts the looks in. */
export async function loadLooks(stage: Stage, script: string): Promise<void> {
  await stage.open('https://plain.example/');
  await stage.evaluate((code) => {
    const element = document.createElement('script');
    element.textContent = code;
    document.head.append(element);
    return 'looks' in globalThis;
  }, script);
}
