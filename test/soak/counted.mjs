import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from '../process.mjs';

/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ suites?: Suite[], specs: { title: string, ok: boolean, tests: { annotations: Annotation[] }[] }[] }} Suite */

/**
 * @param {Suite} suite
 * @returns {[string, unknown][]}
 */
function countedIn({ suites = [], specs }) {
  const own = specs.map(({ title, ok, tests }) => {
    const counted = tests
      .flatMap(({ annotations }) => annotations)
      .flatMap(({ type, description }) => (type === 'counted' && description ? [JSON.parse(description)] : []));
    return /** @type {[string, unknown]} */ ([title, { passed: ok, ...Object.assign({}, ...counted) }]);
  });
  return [...own, ...suites.flatMap(countedIn)];
}

/**
 * Runs a spec of test/e2e at its full count, in both browsers; what its tests counted, and whether they passed, goes to
 * FILE.json. What is told to run only some tests (`-g words`) leaves there what it knows of the others. Arguments of the command line go to Playwright: `--project chromium`, `-g words`.
 *
 * @param {string} file
 * @param {string} spec
 * @param {Record<string, string>} env
 * @param {string[]} [only] What of the spec, in Playwright's words.
 */
export async function countFully(file, spec, env, only = []) {
  const path = join(import.meta.dirname, `${file}.json`);
  const given = process.argv.slice(2);
  /** @type {Record<string, Record<string, unknown>>} */
  let figures = {};
  try {
    figures = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The first run.
  }
  for (const project of ['chromium', 'firefox'].filter((one) => !given.includes('--project') || given.includes(one))) {
    const report = join(root, `.cache/results/${file}-${project}.json`);
    mkdirSync(join(report, '..'), { recursive: true });
    rmSync(report, { force: true });
    const playwright = [...tool('@playwright/test', 'playwright'), 'test', '--config', 'test/playwright.config.ts'];
    const rest = given.filter((one) => !['--project', 'chromium', 'firefox'].includes(one));
    const { code } = await run([...playwright, '--project', project, '--reporter=list,json', spec, ...only, ...rest], {
      show: true,
      env: { ...env, SOAK: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    if (code !== 0) process.exitCode = 1;
    /** @type {{ suites: Suite[] }} */
    const { suites } = JSON.parse(readFileSync(report, 'utf8'));
    figures[project] = {
      ...(rest.length > 0 ? figures[project] : {}),
      ...Object.fromEntries(suites.flatMap(countedIn)),
    };
    writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
  }
  console.log(JSON.stringify(figures, null, 2));
}
