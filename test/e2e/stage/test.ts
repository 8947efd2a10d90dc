import { test as base } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import { companionFolder } from './companion/build.ts';
import type { Driver } from './driver.ts';
import { extensionFolder } from './extension.ts';
import { launchFirefox } from './firefox.ts';
import { startNetwork, type Network } from './network.ts';
import { Stage } from './stage.ts';

export interface StageOptions {
  /** Set by the project. */
  readonly browserKind: 'chromium' | 'firefox';
}

interface Tests {
  /** A fresh tab in this worker's browser. */
  readonly stage: Stage;
}

interface Workers extends StageOptions {
  readonly network: Network;
  readonly driver: Driver;
}

/** Playwright's `test` with a `stage`: one browser and one network a worker, one tab a test. */
export const test = base.extend<Tests, Workers>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  network: [
    // Playwright reads the fixtures that are wanted from the pattern, also where none is.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const network = await startNetwork();
      await use(network);
      await network.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ browserKind, network }, use) => {
      const launch = { chromium: launchChromium, firefox: launchFirefox }[browserKind];
      const driver = await launch({
        port: network.port,
        extension: extensionFolder(browserKind),
        companion: companionFolder(browserKind),
      });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  stage: async ({ driver, network }, use) => {
    const stage = new Stage(driver, await driver.newTab(), network.requests);
    await use(stage);
    await stage.close();
  },
});

export { expect } from '@playwright/test';
