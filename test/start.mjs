// `npm start`: builds the extension and opens Chromium with it on the practice page. Where there is no screen it does
// the same unseen, types three drafts, and tells what was found.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { root, run, tool } from './process.mjs';
import { prepare } from './setup.mjs';

const extension = join(root, '.output', 'chrome-mv3');
const folder = join(root, '.cache', 'start');

/** @param {string} line */
const say = (line) => console.log(line);

const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const drafts = [
  {
    box: 'review-reply',
    title: 'A reply to a review',
    text: 'Hi Karen, thank you for coming in for your root canal last week. Your tooth was badly infected.',
  },
  {
    box: 'post',
    title: 'A post',
    text: 'Meet Mr. Alvarez, our 92-year-old champion! He finished his chemo with us on March 3, 2026.',
  },
  {
    box: 'review-reply',
    title: 'Another reply to the same review',
    text: 'Thank you for your feedback. Please call our office and ask for the office manager.',
  },
];

async function build() {
  await prepare(say);
  const { code, output } = await run([...tool('wxt'), 'build']);
  if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);
}

/** @param {string} program */
async function open(program) {
  const { launch, TargetType } = await import('puppeteer-core');
  const browser = await launch({
    executablePath: program,
    headless: !hasScreen,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: hasScreen ? null : { width: 1100, height: 900 },
    // With a screen, what somebody set up on the practice page is still there the next time.
    ...(hasScreen ? { userDataDir: join(folder, 'profile'), ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to start its sandbox for root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(new URL('practice.html', worker.url()).href);
  await page.bringToFront();
  return { browser, page };
}

async function main() {
  mkdirSync(folder, { recursive: true });
  await build();
  const { browser, page } = await open(await ensureBrowser('chromium', say));
  if (hasScreen) {
    say('Chromium is open on the practice page. Close its window to end.');
    await new Promise((done) => browser.once('disconnected', done));
    return;
  }
  try {
    const version = (await browser.version()).replace('Chrome/', 'Chromium ');
    say(`No screen here, so these drafts were typed in ${version} without one.`);
    const { tryDraft } = await import('./try-draft.mjs');
    for (const [index, draft] of drafts.entries()) {
      const screenshot = join(folder, `${index + 1}-${draft.box}.png`);
      const seen = await tryDraft(page, draft, screenshot);
      say(`\n${draft.title}\n  “${draft.text}”\n  ${seen.state}`);
      for (const { severity, title, words, why, wording } of seen.findings) {
        say(
          `  • ${severity}: ${title}\n    words: “${words}”\n    ${why}${wording ? `\n    instead: “${wording}”` : ''}`,
        );
      }
      say(`  picture: ${relative(process.cwd(), screenshot)}`);
    }
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
