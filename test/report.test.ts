import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './process.mjs';
import { readReport } from './report.mjs';

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (content: unknown): string => {
    const file = join(folder, 'report.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  it('of Vitest names what failed, with the first line of why', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a box opens', failureMessages: [] },
      { status: 'failed', fullName: 'a box closes', failureMessages: ['\u001B[31mexpected 1\u001B[39m\nat line 3'] },
    ];
    const file = written({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ name: join(root, 'lib/box.test.ts'), assertionResults }],
    });
    expect(readReport(file, 'vitest')).toEqual({
      passed: 1,
      failed: 1,
      skipped: 3,
      failures: ['lib/box.test.ts › a box closes: expected 1'],
    });
  });

  it('of Playwright does so at every depth, and counts a flaky test as failed', () => {
    const spec = (title: string, ok: boolean): unknown => ({
      title,
      ok,
      tests: [{ results: [{ error: ok ? undefined : { message: 'too late\nlog' } }] }],
    });
    const inner = { title: 'the pill', file: 'ui.spec.ts', specs: [spec('opens', false), spec('closes', true)] };
    const file = written({
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
      suites: [{ title: 'ui.spec.ts', file: 'ui.spec.ts', specs: [], suites: [inner] }],
    });
    expect(readReport(file, 'playwright')).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
      failures: ['ui.spec.ts › the pill › opens: too late'],
    });
  });

  it('that breaks off is an error', () => {
    expect(() => readReport(written('{"stats":'), 'playwright')).toThrow(SyntaxError);
  });
});
