import { defineConfig } from '@playwright/test';
import type { StageOptions } from './e2e/stage/test.ts';

export default defineConfig<object, StageOptions>({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/stage/setup.ts',
  // A test that passes the second time has failed.
  retries: 0,
  forbidOnly: true,
  // A worker has a browser of its own, so the tests of one file may run in several.
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['dot']],
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    // Only Chromium's debugger tells of the accessibility tree.
    { name: 'firefox', testIgnore: '*.chromium.spec.ts', use: { browserKind: 'firefox' } },
  ],
});
