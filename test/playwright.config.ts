import { defineConfig } from '@playwright/test';
import type { StageOptions } from './e2e/stage/test.ts';

const managed = 'managed.chromium.spec.ts';
/** Run by test/soak alone: two browsers at once, for minutes. */
const long = process.env['SOAK'] ? [] : ['**/edits.spec.ts'];

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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['dot']],
  projects: [
    { name: 'chromium', testIgnore: [managed, ...long], use: { browserKind: 'chromium' } },
    // Alone: what an organization sets holds for every browser of the machine.
    { name: 'managed', testMatch: managed, use: { browserKind: 'chromium' }, workers: 1 },
    // Some tests need Chromium's debugger, or are of what only Chromium does.
    {
      name: 'firefox',
      testIgnore: ['*.chromium.spec.ts', ...long],
      use: { browserKind: 'firefox' },
    },
  ],
});
