import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// Debian's /usr/bin/chromium is a script that adds a `--load-extension` of its own, which undoes ours.
const chromiumPaths = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Where Chromium is: `CHAPERONE_CHROMIUM`, the system's, else Playwright's. Google Chrome is not looked for: it no
 * longer takes unpacked extensions from the command line.
 */
export function findChromium(): string {
  const found = [process.env['CHAPERONE_CHROMIUM'], ...chromiumPaths, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium; else: npx playwright install chromium) or set CHAPERONE_CHROMIUM to its path.',
    );
  }
  return found;
}

/** Where Firefox (ESR 140 or newer) is: `CHAPERONE_FIREFOX`, else the system's. */
export function findFirefox(): string {
  const found = [process.env['CHAPERONE_FIREFOX'], ...firefoxPaths].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      'No Firefox found. Install it (Debian: apt-get install firefox-esr) or set CHAPERONE_FIREFOX to its path.',
    );
  }
  return found;
}
