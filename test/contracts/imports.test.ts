import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../process.mjs';
import { filesOfTree } from './files.ts';
import { plantTree } from './planted.ts';

const require = createRequire(import.meta.url);
const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.page.cjs'].map((path) => {
  const { forbidden = [], options = {} } = require(join(root, path)) as IConfiguration;
  return { forbidden, options };
});

/** What `depcruise` itself does, by each configuration; its command would load TypeScript anew each time. */
async function readBoth(folder: string): Promise<ICruiseResult[]> {
  const before = process.cwd();
  const read: ICruiseResult[] = [];
  // All its paths are counted from the working folder.
  process.chdir(folder);
  try {
    for (const { forbidden, options } of configs) {
      const { output } = await cruise(
        ['entrypoints', 'components', 'lib'],
        { ...options, validate: true, ruleSet: { forbidden } },
        {},
        { tsConfig: extractTSConfig('tsconfig.json') },
      );
      if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of what it found.');
      read.push(output);
    }
  } finally {
    process.chdir(before);
  }
  return read;
}

const violationsOf = (read: readonly ICruiseResult[]): ICruiseResult['summary']['violations'] =>
  read.flatMap(({ summary }) => summary.violations);

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
  const comments = new Map(configs.flatMap(({ forbidden }) => forbidden.map(({ name, comment }) => [name, comment])));
  const allowed = plantTree(groundwork);
  const planted = plantTree({ ...groundwork, ...supports, ...Object.fromEntries(Object.values(violations)) });
  let found: ReturnType<typeof violationsOf> = [];
  let tree: readonly ICruiseResult[] = [];

  beforeAll(async () => {
    found = violationsOf(await readBoth(planted.folder));
    tree = await readBoth(root);
  }, 120_000);
  afterAll(() => {
    allowed.remove();
    planted.remove();
  });

  it('is kept to in the tree', () => {
    expect(
      violationsOf(tree).map(({ from, to, rule }) => `${from} imports ${to}: ${comments.get(rule.name) ?? rule.name}`),
    ).toEqual([]);
  });

  it('has a planted violation for every rule', () => {
    expect(new Set(Object.keys(violations))).toEqual(new Set(comments.keys()));
  });

  it.each(Object.entries(violations))('refuses a violation of %s', (rule, [path]) => {
    expect(found.filter((violation) => violation.rule.name === rule).map(({ from }) => from)).toContain(path);
  });

  it('lets pass what is allowed', { timeout: 120_000 }, async () => {
    expect(violationsOf(await readBoth(allowed.folder))).toEqual([]);
  });

  it('reads every module of the tree', () => {
    const written = filesOfTree().filter((path) => /^(entrypoints|components|lib)\/.*\.tsx?$/u.test(path));
    const read = new Set(tree[0]?.modules.map(({ source }) => source));
    expect(written.filter((path) => !read.has(path))).toEqual([]);
    expect(written.length).toBeGreaterThan(30);
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.typescript).toMatch(/^6\./u);
  });
});
