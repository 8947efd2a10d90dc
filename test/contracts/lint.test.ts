import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, tool } from '../process.mjs';
import { plantTree } from './planted.ts';

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

/** Rule → what it must refuse in shipped code. */
const refused: Readonly<Record<string, string>> = {
  'typescript(no-explicit-any)': 'export const given = (value: any): unknown => value;',
  'typescript(no-non-null-assertion)': 'export const first = (list: readonly string[]): string => list[0]!;',
  'typescript(ban-ts-comment)': '// @ts-ignore\nexport const wrong: string = 1;',
  'typescript(no-floating-promises)':
    'const later = async (): Promise<void> => {};\nexport function start(): void {\n  later();\n}',
  'typescript(no-misused-promises)':
    "export function listen(to: EventTarget): void {\n  to.addEventListener('x', async () => {});\n}",
  'typescript(switch-exhaustiveness-check)':
    "export function name(of: 'a' | 'b'): string {\n  switch (of) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}",
  'eslint(no-empty)': 'export function quiet(act: () => void): void {\n  try {\n    act();\n  } catch {}\n}',
  'eslint(no-console)': "export const tell = (): void => console.log('draft');",
  'eslint(no-eval)': "export const run = (): unknown => eval('1');",
  'eslint(no-restricted-globals)': "export const send = (): Promise<Response> => fetch('https://example.org');",
  'eslint(no-restricted-properties)': "export function show(on: Element): void {\n  on.innerHTML = '<b>words</b>';\n}",
  'react(no-danger)': "export const Words = (): unknown => <p dangerouslySetInnerHTML={{ __html: 'words' }} />;",
};
const sourceOf = (rule: string): string => `lib/${rule.replace(/\W+/gu, '-')}.tsx`;

describe('lint', () => {
  const clean = 'lib/clean.tsx';
  const planted = plantTree({
    '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, jsx: 'preserve', module: 'ESNext', moduleResolution: 'Bundler', types: [] },
      include: ['lib'],
    }),
    [clean]: 'export const length = (words: string): number => words.length;\n',
    ...Object.fromEntries(Object.entries(refused).map(([rule, source]) => [sourceOf(rule), `${source}\n`])),
  });
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(() => {
    const [node = '', script = ''] = tool('oxlint');
    const result = spawnSync(node, [script, '--format', 'json', 'lib'], { cwd: planted.folder, encoding: 'utf8' });
    diagnostics = (JSON.parse(result.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  }, 60_000);
  afterAll(() => planted.remove());

  it.each(Object.keys(refused))('%s refuses what it is there for', (rule) => {
    expect(diagnostics.filter(({ code }) => code === rule).map(({ filename }) => filename)).toContain(sourceOf(rule));
  });

  it('has nothing to say about clean code', () => {
    expect(diagnostics.filter(({ filename }) => filename === clean)).toEqual([]);
  });
});
