// What a test runner wrote of its run.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './process.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * @typedef {Count & { failures: string[] }} Report Failures as "file › test: what was wrong", a line each.
 */

/**
 * @param {string} file
 * @param {string[]} titles
 * @param {string} message
 */
function failure(file, titles, message) {
  const [first = ''] = stripVTControlCharacters(message).split('\n');
  return `${file} › ${titles.filter(Boolean).join(' › ')}: ${first}`;
}

/** @param {any} report */
function vitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
      assertionResults
        .filter((/** @type {any} */ { status }) => status === 'failed')
        .map((/** @type {any} */ { fullName, failureMessages }) =>
          failure(relative(root, name), [fullName], failureMessages[0] ?? ''),
        ),
    ),
  };
}

/**
 * @param {any} suite
 * @param {string[]} above
 * @returns {string[]}
 */
function failuresIn({ title, file, specs = [], suites = [] }, above) {
  const titles = title === file ? above : [...above, title];
  const own = specs
    .filter((/** @type {any} */ { ok }) => !ok)
    .map((/** @type {any} */ spec) => {
      const errors = spec.tests
        .flatMap((/** @type {any} */ { results }) => results)
        .flatMap((/** @type {any} */ { error }) => error?.message ?? []);
      return failure(file, [...titles, spec.title], errors[0] ?? '');
    });
  return [...own, ...suites.flatMap((/** @type {any} */ inner) => failuresIn(inner, titles))];
}

/** @param {any} report */
function playwright({ stats, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((/** @type {any} */ suite) => failuresIn(suite, [])),
  };
}

const readers = { vitest, playwright };

/**
 * Throws where there is no report, or half of one.
 *
 * @param {string} path
 * @param {keyof typeof readers} by
 * @returns {Report}
 */
export function readReport(path, by) {
  return readers[by](JSON.parse(readFileSync(path, 'utf8')));
}
