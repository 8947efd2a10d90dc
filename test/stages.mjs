import { tool } from './process.mjs';

/**
 * One step of `npm test`. A stage that counts names the file its runner writes; any other counts as one.
 *
 * @typedef {object} Stage
 * @property {string} title
 * @property {string[][]} commands Run one after the other until one fails.
 * @property {{ file: string, by: 'vitest' | 'playwright' }} [results]
 * @property {string | null} [because] Why it can not be run here.
 */

/** @param {string} project */
const types = (project) => [...tool('typescript', 'tsc'), '--noEmit', '--project', project];

/**
 * Built first, one after the other: almost everything that follows looks at what is shipped.
 *
 * @returns {Stage[]}
 */
export const buildStages = () => [
  { title: 'build for Chromium', commands: [[...tool('wxt'), 'build']] },
  { title: 'build for Firefox', commands: [[...tool('wxt'), 'build', '--browser', 'firefox']] },
];

/**
 * Independent of each other; two run at a time.
 *
 * @returns {Stage[]}
 */
export const checkStages = () => [
  {
    title: 'unit and contract tests',
    commands: [
      [
        ...tool('vitest'),
        'run',
        '--config',
        'test/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.cache/results/vitest.json',
      ],
    ],
    results: { file: '.cache/results/vitest.json', by: 'vitest' },
  },
  { title: 'types', commands: [types('tsconfig.json')] },
  { title: 'types of the checker, without a page', commands: [types('lib/checker/tsconfig.json')] },
  { title: 'types of the test pages', commands: [types('test/pages/tsconfig.json')] },
  { title: 'lint', commands: [tool('oxlint')] },
  { title: 'format', commands: [[...tool('oxfmt'), '--check']] },
  { title: 'dead code', commands: [tool('knip')] },
  { title: 'size of the content script', commands: [tool('size-limit')] },
  {
    title: 'web-ext lint',
    commands: [
      [...tool('web-ext'), 'lint', '--self-hosted', '--no-config-discovery', '--source-dir', '.output/firefox-mv3'],
    ],
  },
];

/** @param {'chromium' | 'firefox' | 'managed'} project */
const browserTests = (project) => ({
  commands: [
    [
      ...tool('@playwright/test', 'playwright'),
      'test',
      '--config',
      'test/playwright.config.ts',
      '--project',
      project,
      '--reporter=list,json',
    ],
  ],
  results: /** @type {const} */ ({ file: `.cache/results/${project}.json`, by: 'playwright' }),
});

/**
 * Run last and alone: they measure times, and a busy machine would blur them.
 *
 * @returns {Stage[]}
 */
export const browserStages = () => [
  { title: 'browser tests in Chromium', ...browserTests('chromium') },
  { title: 'browser tests in Firefox', ...browserTests('firefox') },
  {
    title: 'tests of a managed policy in Chromium',
    ...browserTests('managed'),
    because: process.getuid?.() === 0 ? null : 'only root may set one',
  },
];
