import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, tool } from './process.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Firefox builds of our own fetching land here; Playwright keeps its Chromium in a folder of its own. */
const cache = join(root, '.cache', 'browsers');

/** Chromium and Firefox themselves: branded Chrome no longer loads an unpacked extension from its command line. */
const systemNames = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const macApplications = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};
const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
/** Environment variables that name a browser's program; also read by the browser tests. */
export const overrides = { chromium: 'CHAPERONE_CHROMIUM', firefox: 'CHAPERONE_FIREFOX' };
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way it is no candidate.
    return false;
  }
}

/** @param {BrowserName} name */
function candidates(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return [
    // Debian's `chromium` is a script that adds a `--load-extension` of its own, which undoes ours.
    ...(name === 'chromium' ? ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'] : []),
    ...systemNames[name].flatMap((file) => folders.map((folder) => join(folder, file))),
    ...(process.platform === 'darwin' ? macApplications[name] : []),
    ...windowsPrograms[name].flatMap((file) => programs.flatMap((folder) => (folder ? [join(folder, file)] : []))),
  ];
}

/** What an earlier run of ours, or Playwright's own installer, left behind. */
async function fetched(/** @type {BrowserName} */ name) {
  if (name === 'chromium') return (await import('@playwright/test')).chromium.executablePath();
  const folder = join(cache, 'firefox');
  for (const build of existsSync(folder) ? readdirSync(folder) : []) {
    const found = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe', 'firefox/firefox.exe']
      .map((path) => join(folder, build, path))
      .find(runs);
    if (found) return found;
  }
  return null;
}

/**
 * The browser's program: the one named by CHAPERONE_CHROMIUM or CHAPERONE_FIREFOX, else the system's, else a fetched one.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function findBrowser(name) {
  const wanted = process.env[overrides[name]];
  if (wanted) return runs(wanted) ? wanted : null;
  const found = candidates(name).find(runs) ?? (await fetched(name));
  return found && runs(found) ? found : null;
}

const isRoot = process.getuid?.() === 0;

/**
 * @param {BrowserName} name
 * @returns {string[][]}
 */
function installers(name) {
  const own =
    name === 'chromium'
      ? [...tool('@playwright/test', 'playwright'), 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']
      : [...tool('@puppeteer/browsers', 'browsers'), 'install', 'firefox@stable', '--path', cache];
  const debian = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', debianPackages[name], 'fonts-liberation'],
  ];
  return [own, ...(isRoot && runs('/usr/bin/apt-get') ? debian : [])];
}

/**
 * Finds a browser, or installs one: a build of its maker's, else (as root on Debian or Ubuntu) the system's package.
 *
 * @param {BrowserName} name
 * @param {(line: string) => void} say
 * @returns {Promise<string>} The path of its program.
 * @throws {Error} Saying what to install, when none can be had.
 */
export async function ensureBrowser(name, say) {
  const found = await findBrowser(name);
  if (found) return found;
  say(`No ${name} on this machine. Fetching one …`);
  let said = '';
  for (const command of installers(name)) {
    const { output } = await run(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    said = output;
    const installed = await findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found and none could be installed. Install ${debianPackages[name]} (Debian: ` +
      `apt-get install ${debianPackages[name]}), or set ${overrides[name]} to its program.\n${said.slice(-2000)}`,
  );
}
