import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../process.mjs';

/** What the compiler says of each source, as if it stood in the checker's folder. */
function errorsOf(sources: readonly string[]): string[] {
  const configPath = join(root, 'lib/checker/tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(
    configPath,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (!parsed) throw new Error('lib/checker/tsconfig.json could not be read.');
  const planted = new Map(sources.map((source, index) => [join(root, `lib/checker/planted-${index}.ts`), source]));
  const host = ts.createCompilerHost(parsed.options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => planted.has(path) || fileExists(path);
  host.readFile = (path) => planted.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const source = planted.get(path);
    return source === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, source, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...planted.keys()], parsed.options, host);
  return [...planted.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  );
}

const refused = [
  'document.title',
  'window.name',
  'localStorage.length',
  "fetch('x')",
  'browser.runtime',
  'chrome.runtime',
  'process.env',
  'setTimeout(String, 1)',
];

describe('the checker knows no page, browser, network or Node', () => {
  const [clean, ...errors] = errorsOf([
    "export const planted = [...'draft'].map((letter) => letter.codePointAt(0));",
    ...refused.map((expression) => `export const planted: unknown = ${expression};`),
  ]);

  it.each(refused.map((expression, index) => [expression, errors[index]]))(
    'refuses to compile %s',
    (expression, error) => {
      expect(error).toContain(`Cannot find name '${/^\w+/u.exec(expression ?? '')?.[0]}'`);
    },
  );

  it('compiles what needs the language alone', () => {
    expect(clean).toBe('');
  });
});
