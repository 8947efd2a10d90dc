// The full count of e2e/renamed.spec.ts in both browsers; what was found goes to renamed.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from '../process.mjs';

/** @typedef {{ boxes: number, found: number, misread: string[], otherText: number }} Counted */
/** @typedef {{ suites?: Suite[], specs: { tests: { annotations: { type: string, description?: string }[] }[] }[] }} Suite */

const renamings = 30;

/**
 * @param {Suite} suite
 * @returns {Counted[]}
 */
function countedIn({ suites = [], specs }) {
  const own = specs
    .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
    .flatMap(({ type, description }) => (type === 'counted' && description ? [JSON.parse(description)] : []));
  return [...own, ...suites.flatMap(countedIn)];
}

/** @type {Record<string, { boxes: number, found: number, misread: number, otherText: number }>} */
const figures = {};
for (const project of ['chromium', 'firefox']) {
  const report = join(root, `.cache/results/renamed-${project}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  const playwright = [...tool('@playwright/test', 'playwright'), 'test', '--config', 'test/playwright.config.ts'];
  const { code } = await run([...playwright, '--project', project, '--reporter=list,json', 'renamed.spec'], {
    show: true,
    env: { RENAMINGS: String(renamings), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (code !== 0) process.exitCode = 1;
  /** @type {{ suites: Suite[] }} */
  const { suites } = JSON.parse(readFileSync(report, 'utf8'));
  const all = suites.flatMap(countedIn);
  figures[project] = {
    boxes: all.reduce((sum, { boxes }) => sum + boxes, 0),
    found: all.reduce((sum, { found }) => sum + found, 0),
    misread: all.reduce((sum, { misread }) => sum + misread.length, 0),
    otherText: all.reduce((sum, { otherText }) => sum + otherText, 0),
  };
}
writeFileSync(join(import.meta.dirname, 'renamed.json'), `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));
