import { resolve } from 'node:path';
import { buildDriverTests, builtFolder, sources as driverTestSources } from '../editors/build.ts';
import { buildCompanion } from './companion/build.ts';
import { buildExtension, extensionManifest, extensionSources, withExtension } from './extension.ts';
import { buildIfStale } from './fresh.ts';
import { buildPages } from './pages.ts';

/** Makes what every browser of the stage needs, once a run, and only what changed. */
export default async function setUp(): Promise<void> {
  await buildIfStale(
    '.cache/companion/firefox/manifest.json',
    ['test/e2e/stage/companion', 'test/e2e/stage/ui.ts', 'lib/platforms'],
    buildCompanion,
  );
  await buildIfStale(
    '.cache/pages/sites.json',
    ['test/pages', 'test/e2e/stage/pages.ts', 'lib/platforms', 'package-lock.json'],
    buildPages,
  );
  for (const browser of ['chromium', 'firefox'] as const) {
    await buildIfStale(resolve(builtFolder(browser), 'extension/manifest.json'), driverTestSources, () =>
      buildDriverTests(browser),
    );
    if (!withExtension) continue;
    await buildIfStale(extensionManifest(browser), extensionSources, () => buildExtension(browser));
  }
}
