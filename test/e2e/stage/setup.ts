import { buildCompanion } from './companion/build.ts';
import { buildExtension, extensionSources, withExtension } from './extension.ts';
import { buildIfStale } from './fresh.ts';
import { buildPages } from './pages.ts';

/** Makes what every browser of the stage needs, once a run, and only what changed. */
export default async function setUp(): Promise<void> {
  await buildIfStale('companion', ['test/e2e/stage/companion', 'test/e2e/stage/ui.ts'], buildCompanion);
  await buildIfStale(
    'pages',
    ['test/pages', 'test/e2e/stage/pages.ts', 'lib/platforms', 'package-lock.json'],
    buildPages,
  );
  if (withExtension) await buildIfStale('extension', extensionSources, buildExtension);
}
