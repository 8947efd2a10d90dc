import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['{components,lib,entrypoints,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/e2e/**'],
    environment: 'node',
    // Files share what they import: reading the checker's words anew for each cost more than all tests.
    isolate: false,
    // Two cores run two stages at a time; a slow machine is no failed test.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
  },
});
