import { companionFolder } from '../stage/companion/build.ts';
import { launchChromium } from '../stage/chromium.ts';
import type { Driver } from '../stage/driver.ts';
import { launchFirefox } from '../stage/firefox.ts';
import { Stage } from '../stage/stage.ts';
import { test as base } from '../stage/test.ts';

export { expect } from '@playwright/test';

interface Tests {
  /** A tab of a browser that has no extension in it, but for the stage's own companion. */
  readonly bare: Stage;
}

interface Workers {
  readonly bareDriver: Driver;
}

/** The stage, and beside it a second browser without the extension, on the same network. */
export const test = base.extend<Tests, Workers>({
  bareDriver: [
    async ({ browserKind, network }, use) => {
      const launch = { chromium: launchChromium, firefox: launchFirefox }[browserKind];
      const driver = await launch({ port: network.port, extension: null, companion: companionFolder(browserKind) });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  bare: async ({ bareDriver, network }, use) => {
    const stage = new Stage(bareDriver, await bareDriver.newTab(), network.requests);
    await use(stage);
    await stage.close();
  },
});
