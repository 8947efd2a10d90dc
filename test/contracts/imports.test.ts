import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, tool } from '../process.mjs';
import { filesOfTree } from './files.ts';
import { plantTree } from './planted.ts';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}
interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.page.cjs'];
const require = createRequire(import.meta.url);

function cruise(folder: string, config: string): Report {
  const [node = '', script = ''] = tool('dependency-cruiser', 'depcruise');
  const parts = ['entrypoints', 'components', 'lib'];
  const result = spawnSync(node, [script, '--config', join(root, config), '--output-type', 'json', ...parts], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(result.stdout) as Report;
}

/** Rule → the file that breaks it, and what that file says. Everything else it needs stands in `groundwork`. */
const violations: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'no-cycles': ['lib/record/a.ts', "export { b } from './b.ts';"],
  'no-unresolvable': ['lib/record/lost.ts', "import './nowhere.ts';"],
  'nothing-imports-entrypoints': ['lib/record/wiring.ts', "import '../../entrypoints/background.ts';"],
  'shipped-code-imports-no-tests': ['lib/record/leaning.ts', "import '../../test/bench/timer.ts';"],
  'shipped-code-imports-no-dev-packages': ['lib/record/dev.ts', "import 'vitest';"],
  'components-import-lib-types-only': [
    'components/Wise.tsx',
    "import { matches } from '../lib/platforms/registry.ts'; matches;",
  ],
  'components-use-preact-alone': ['components/Heavy.tsx', "import 'valibot';"],
  'checker-imports-nothing-of-ours': [
    'lib/checker/nosy.ts',
    "import type { Message } from '../messages.ts'; export type M = Message;",
  ],
  'checker-uses-compromise-alone': ['lib/checker/disk.ts', "import 'node:fs';"],
  'command-line-stays-off-the-page': ['lib/policy/cli.ts', "import '../compose/session.ts';"],
  'policy-knows-the-checkers-words-alone': ['lib/policy/running.ts', "import '../checker/check.ts';"],
  'compose-knows-platforms-editors-messages': ['lib/compose/deciding.ts', "import '../record/b.ts';"],
  'platforms-and-editors-stand-alone': ['lib/editors/knowing.ts', "import '../platforms/registry.ts';"],
  'page-carries-no-heavy-package': ['lib/compose/parsing.ts', "import './deep.ts';"],
  'page-carries-no-rules-or-texts': ['entrypoints/compose.tsx', "import '../lib/compose/texts.ts';"],
};

/** Allowed, each of them: a rule that refuses too much fails too. */
const groundwork: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: { valibot: '1.0.0', compromise: '1.0.0', preact: '1.0.0' },
    devDependencies: { vitest: '1.0.0', commander: '1.0.0' },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'Bundler',
      allowImportingTsExtensions: true,
      noEmit: true,
      jsx: 'react-jsx',
    },
  }),
  ...Object.fromEntries(
    ['valibot', 'compromise', 'preact', 'vitest', 'commander'].flatMap((name) => [
      [
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }),
      ],
      [`node_modules/${name}/index.js`, 'export default 1;'],
    ]),
  ),
  'entrypoints/background.ts': "import '../lib/checker/check.ts'; import '../lib/policy/read.ts';",
  'components/Pill.tsx': "import 'preact'; import type { Message } from '../lib/messages.ts'; export type M = Message;",
  'lib/messages.ts': "import type { Draft } from './checker/draft.ts'; export interface Message { draft: Draft }",
  'lib/checker/draft.ts': 'export interface Draft { text: string }',
  'lib/checker/check.ts': "import 'compromise'; import './draft.ts';",
  'lib/checker/cli.ts':
    "import 'commander'; import 'valibot'; import 'node:fs'; import '../policy/read.ts'; import './check.ts';",
  'lib/checker/check.test.ts': "import 'vitest'; import './check.ts'; import '../locales/en.ts';",
  'lib/policy/read.ts': "import 'valibot'; import '../checker/draft.ts';",
  'lib/locales/en.ts': "export const texts = 'en';",
  'lib/platforms/registry.ts': 'export const matches = 1;',
  'lib/editors/editor.ts': "import '../checker/draft.ts';",
  'lib/compose/session.ts':
    "import '../platforms/registry.ts'; import '../editors/editor.ts'; import '../messages.ts'; import type { T } from './typed.ts'; export type U = T;",
  'lib/compose/typed.ts': 'export type T = string;',
  'lib/record/b.ts': "export const b = 'b';",
  'test/bench/timer.ts': 'export const now = 0;',
};

const supports: Readonly<Record<string, string>> = {
  // The other half of the cycle, and the far ends of what the page must not reach in any number of steps.
  'lib/record/b.ts': "export { a } from './half.ts'; export const b = 'b';",
  'lib/record/half.ts': "export * as a from './a.ts';",
  'lib/compose/deep.ts': "import 'valibot';",
  'lib/compose/texts.ts': "import '../locales/en.ts';",
};

describe('who may import whom', () => {
  const ruleNames = configs.flatMap((config) =>
    (require(join(root, config)) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name),
  );
  const allowed = plantTree(groundwork);
  const planted = plantTree({ ...groundwork, ...supports, ...Object.fromEntries(Object.values(violations)) });
  let found: readonly Violation[] = [];

  beforeAll(() => {
    found = configs.flatMap((config) => cruise(planted.folder, config).summary.violations);
  }, 120_000);
  afterAll(() => {
    allowed.remove();
    planted.remove();
  });

  it('has a planted violation for every rule', () => {
    expect(Object.keys(violations).toSorted()).toEqual(ruleNames.toSorted());
  });

  it.each(Object.entries(violations))('refuses a violation of %s', (rule, [path]) => {
    expect(found.filter((violation) => violation.rule.name === rule).map(({ from }) => from)).toContain(path);
  });

  it('lets pass what is allowed', { timeout: 120_000 }, () => {
    expect(configs.flatMap((config) => cruise(allowed.folder, config).summary.violations)).toEqual([]);
  });

  it('reads every module of the real tree', { timeout: 120_000 }, () => {
    const written = filesOfTree().filter((path) => /^(entrypoints|components|lib)\/.*\.tsx?$/u.test(path));
    const read = new Set(cruise(root, '.dependency-cruiser.cjs').modules.map(({ source }) => source));
    expect(written.filter((path) => !read.has(path))).toEqual([]);
    expect(written.length).toBeGreaterThan(30);
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.typescript).toMatch(/^6\./u);
  });
});
