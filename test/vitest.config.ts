import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['{components,lib,entrypoints,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/e2e/**'],
    environment: 'node',
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
  },
});
