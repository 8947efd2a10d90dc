import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../process.mjs';

/** A program of one file that stands, for the compiler alone, in the checker's folder. */
function errorsOf(source: string): string[] {
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
  const planted = join(root, 'lib/checker/planted.ts');
  const host = ts.createCompilerHost(parsed.options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === planted || fileExists(path);
  host.readFile = (path) => (path === planted ? source : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === planted ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
  const program = ts.createProgram([planted], parsed.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the checker knows no page, browser, network or Node', () => {
  it.each([
    'document.title',
    'window.name',
    'localStorage.length',
    "fetch('x')",
    'browser.runtime',
    'chrome.runtime',
    'process.env',
    'setTimeout(String, 1)',
  ])('refuses to compile %s', { timeout: 30_000 }, (expression) => {
    const name = /^\w+/u.exec(expression)?.[0];
    expect(errorsOf(`export const planted: unknown = ${expression};`).join('\n')).toContain(
      `Cannot find name '${name}'`,
    );
  });

  it('compiles what needs the language alone', { timeout: 30_000 }, () => {
    expect(errorsOf("export const planted = [...'draft'].map((letter) => letter.codePointAt(0));")).toEqual([]);
  });
});
