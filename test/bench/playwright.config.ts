import { defineConfig } from '@playwright/test';
import type { StageOptions } from '../e2e/stage/test.ts';

/** Chromium alone: in Firefox the marks of a textarea are a mirror, which a page cannot see to time it. */
export default defineConfig<object, StageOptions>({
  testDir: '.',
  testMatch: '*.bench.ts',
  testIgnore: 'checker*',
  outputDir: '../../test-results',
  globalSetup: '../e2e/stage/setup.ts',
  workers: 1,
  reporter: [['line']],
  projects: [{ name: 'chromium', use: { browserKind: 'chromium' } }],
});
