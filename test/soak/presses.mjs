// The full count of presses in e2e/gate.spec.ts, in both browsers; how many were caught goes to presses.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from '../process.mjs';

/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ suites?: Suite[], specs: { title: string, tests: { annotations: Annotation[] }[] }[] }} Suite */

const presses = 200;

/**
 * @param {Suite} suite
 * @returns {[string, number][]}
 */
function caughtIn({ suites = [], specs }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .flatMap(({ annotations }) => annotations)
      .flatMap(({ type, description }) =>
        type === 'caught' ? [/** @type {[string, number]} */ ([title, Number(description)])] : [],
      ),
  );
  return [...own, ...suites.flatMap(caughtIn)];
}

/** @type {Record<string, { presses: number, caught: Record<string, number> }>} */
const figures = {};
for (const project of ['chromium', 'firefox']) {
  const report = join(root, `.cache/results/presses-${project}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  const playwright = [...tool('@playwright/test', 'playwright'), 'test', '--config', 'test/playwright.config.ts'];
  const only = ['--grep', 'holds and releases', 'gate.spec'];
  const { code } = await run([...playwright, '--project', project, '--reporter=list,json', ...only], {
    show: true,
    env: { PRESSES: String(presses), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (code !== 0) process.exitCode = 1;
  /** @type {{ suites: Suite[] }} */
  const { suites } = JSON.parse(readFileSync(report, 'utf8'));
  figures[project] = { presses, caught: Object.fromEntries(suites.flatMap(caughtIn)) };
}
writeFileSync(join(import.meta.dirname, 'presses.json'), `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));
