/**
 * Who may import whom, type imports counted. What the content script must not reach at run time stands in
 * .dependency-cruiser.page.cjs. Each rule is proved by a planted violation in test/contracts/imports.test.ts.
 */
const tests = '\\.test\\.tsx?$';
/** Command-line entries run in Node and are never shipped. */
const commandLine = '/cli\\.(ts|mjs)$';
/** The words that every part shares: data and types, no logic. */
const checkerContracts = '^lib/checker/(draft|finding|policy)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two units that need each other at run time are one unit, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that cannot be resolved would hide its own violations.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(\\?url|\\?raw|\\?inline|\\.css$)' },
    },
    {
      name: 'nothing-imports-entrypoints',
      comment: 'Entry points are wiring; what another part needs belongs in lib or components.',
      severity: 'error',
      from: { pathNot: ['^entrypoints/', '^test/'] },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'shipped-code-imports-no-tests',
      comment: 'What is shipped never leans on what tests it.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: [tests, commandLine] },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'shipped-code-imports-no-dev-packages',
      comment: 'A package that is shipped is listed under "dependencies"; WXT alone builds and is built in.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: [tests, commandLine] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: 'node_modules/wxt/',
      },
    },
    {
      name: 'components-import-lib-types-only',
      comment: 'A component gets props and signals and gives events; it knows no rule and no browser.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^lib/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-use-preact-alone',
      comment: 'Preact and its signals; anything else belongs to the entry point that mounts the component.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: 'node_modules/', pathNot: 'node_modules/(preact|@preact/signals(-core)?)/' },
    },
    {
      name: 'checker-imports-nothing-of-ours',
      comment: 'The checker is a pure function that runs anywhere.',
      severity: 'error',
      from: { path: '^lib/checker/', pathNot: [tests, commandLine] },
      to: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/checker/' },
    },
    {
      name: 'checker-uses-compromise-alone',
      comment: 'Compromise is the one package the checker may use; Node itself is none either.',
      severity: 'error',
      from: { path: '^lib/checker/', pathNot: [tests, commandLine] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'], pathNot: 'node_modules/compromise/' },
    },
    {
      name: 'command-line-stays-off-the-page',
      comment: 'What runs in Node has no page and no browser.',
      severity: 'error',
      from: { path: commandLine },
      to: { path: '^(lib/(compose|editors|platforms)|components|entrypoints)/' },
    },
    {
      name: 'policy-knows-the-checkers-words-alone',
      comment: 'Settings are read without running a rule.',
      severity: 'error',
      from: { path: '^lib/policy/', pathNot: [tests, commandLine] },
      to: { path: '^(lib|components)/', pathNot: ['^lib/policy/', checkerContracts] },
    },
    {
      name: 'compose-knows-platforms-editors-messages',
      comment: 'The page asks the background through messages; it never decides what is a risk.',
      severity: 'error',
      from: { path: '^lib/compose/', pathNot: tests },
      to: {
        path: '^(lib|components)/',
        pathNot: ['^lib/(compose|platforms|editors)/', '^lib/messages\\.ts$', checkerContracts],
      },
    },
    {
      name: 'platforms-and-editors-stand-alone',
      comment: 'A platform or an editor is one file that knows nothing of the others.',
      severity: 'error',
      from: { path: '^lib/(platforms|editors)/', pathNot: tests },
      to: { path: '^(lib|components)/', pathNot: ['^lib/$1/', checkerContracts] },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output|\\.cache)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'default'] },
  },
};
