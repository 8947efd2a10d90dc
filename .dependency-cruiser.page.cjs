/**
 * What the content script may reach at run time (type imports are erased first). Platforms and editors are named
 * beside the entry point because a folder walk (`import.meta.glob`) is invisible to a reader of import statements.
 */
const base = require('./.dependency-cruiser.cjs');

const page = '^(entrypoints/(compose|popover)(\\.tsx?$|/)|lib/(compose|platforms|editors)/)';
const tests = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'page-carries-no-heavy-package',
      comment: 'Every page pays for what the content script reaches; parsing and validation live in the background.',
      severity: 'error',
      from: { path: page, pathNot: tests },
      to: {
        path: 'node_modules/(valibot|compromise|webextension-polyfill|intl-messageformat|@formatjs/[^/]+|@webext-core/messaging)/',
        reachable: true,
      },
    },
    {
      name: 'page-carries-no-rules-or-texts',
      comment:
        'Rules, policy, records and message texts stay in the background; the page gets what it shows by message.',
      severity: 'error',
      from: { path: page, pathNot: tests },
      to: {
        path: '^lib/(locales|policy|approvals|record|checker)/',
        pathNot: '^lib/checker/(draft|finding|policy)\\.ts$',
        reachable: true,
      },
    },
  ],
  options: { ...base.options, tsPreCompilationDeps: false },
};
