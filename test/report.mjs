// What a test runner wrote of its run.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './process.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * @typedef {Count & { failures: string[] }} Report Failures as "file › test: what was wrong", a line each.
 *
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, assertionResults: Assertion[] }[] }} VitestReport
 *
 * @typedef {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 *
 * @typedef {{ title: string, file: string, specs?: Spec[], suites?: Suite[] }} Suite
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: Suite[] }} PlaywrightReport
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

/**
 * @param {VitestReport} report
 * @returns {Report}
 */
function vitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(relative(root, name), [fullName], failureMessages[0] ?? '')),
    ),
  };
}

/**
 * @param {Suite} suite
 * @param {string[]} above
 * @returns {string[]}
 */
function failuresIn({ title, file, specs = [], suites = [] }, above) {
  const titles = title === file ? above : [...above, title];
  const own = specs
    .filter(({ ok }) => !ok)
    .map((spec) => {
      const errors = spec.tests.flatMap(({ results }) => results).flatMap(({ error }) => error?.message ?? []);
      return failure(file, [...titles, spec.title], errors[0] ?? '');
    });
  return [...own, ...suites.flatMap((inner) => failuresIn(inner, titles))];
}

/**
 * @param {PlaywrightReport} report
 * @returns {Report}
 */
function playwright({ stats, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => failuresIn(suite, [])),
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
