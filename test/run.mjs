// `npm test`: sets up what is missing, then runs every check there is. Needs Node and npm alone.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBrowser, overrides } from './browsers.mjs';
import { root, run } from './process.mjs';
import { readReport } from './report.mjs';
import { prepare } from './setup.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./report.mjs').Count} Count */

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {number} since Milliseconds. */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failedStages = [];
/** @type {string[]} */
const failures = [];

/**
 * The stage's count. A runner that failed, or that ran nothing, is never read as "all passed".
 *
 * @param {Stage} stage
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countOf({ results }, succeeded) {
  if (!results) return succeeded ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  try {
    const { failures: named, ...count } = readReport(join(root, results.file), results.by);
    failures.push(...named);
    const brokenOutsideATest = count.failed === 0 && (!succeeded || count.passed === 0);
    return brokenOutsideATest ? { ...count, failed: 1 } : count;
  } catch {
    // No report, or half of one: the runner itself broke down, and its output above says how.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {Stage} stage
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]
 */
async function runStage(stage, { show = false, env = {} } = {}) {
  const start = Date.now();
  if (show) say(`\n── ${stage.title}`);
  if (stage.results) {
    mkdirSync(dirname(join(root, stage.results.file)), { recursive: true });
    rmSync(join(root, stage.results.file), { force: true });
  }
  let output = '';
  let succeeded = true;
  for (const command of stage.commands) {
    const result = await run(command, { show, env });
    output += result.output;
    succeeded = result.code === 0;
    if (!succeeded) break;
  }
  const count = countOf(stage, succeeded);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const ok = count.failed === 0;
  if (!ok) failedStages.push(stage.title);
  const detail = stage.results ? `: ${count.passed} passed, ${count.failed} failed` : '';
  say(`${ok ? '✓' : '✗'} ${stage.title}${detail} (${seconds(start)})`);
  if (!ok && output) say(`${output.trimEnd()}\n`);
}

/**
 * @param {readonly Stage[]} stages
 * @param {number} lanes How many run at a time.
 */
async function runInLanes(stages, lanes) {
  const waiting = [...stages];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await runStage(next);
    }),
  );
}

/** @returns {Promise<Record<string, string>>} The browsers, in the variables that the browser tests read. */
async function setUp() {
  const start = Date.now();
  await prepare(say);
  const chromium = await ensureBrowser('chromium', say);
  const firefox = await ensureBrowser('firefox', say);
  say(`✓ set up: ${chromium}, ${firefox} (${seconds(start)})`);
  return { [overrides.chromium]: chromium, [overrides.firefox]: firefox };
}

async function main() {
  const start = Date.now();
  const env = await setUp();
  // Read only now: it looks up tools that the set-up may just have installed.
  const { buildStages, checkStages, browserStages } = await import('./stages.mjs');
  await runInLanes(buildStages(), 1);
  const built = total.failed === 0;
  await runInLanes(checkStages(), 2);
  if (built) {
    for (const stage of browserStages()) {
      if (stage.because) {
        say(`– ${stage.title}: not run, because ${stage.because}`);
        continue;
      }
      const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, stage.results?.file ?? '') };
      await runStage(stage, { show: true, env: { ...env, ...report } });
    }
  } else say('– browser tests: not run, because nothing was built');
  if (failures.length > 0) say(`\n${failures.map((line) => `✗ ${line}`).join('\n')}`);
  say(
    `\n${failedStages.length === 0 ? 'All stages passed' : `Failed: ${failedStages.join(' · ')}`} (${seconds(start)})`,
  );
}

try {
  await main();
} catch (error) {
  total.failed += 1;
  say(`✗ set up\n${error instanceof Error ? error.message : String(error)}\n`);
}
process.exitCode = total.failed === 0 ? 0 : 1;
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
