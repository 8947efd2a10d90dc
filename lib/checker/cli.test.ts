import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = join(import.meta.dirname, 'cli.mjs');

function run(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('npm run check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers each draft in order, with spans and the English title', async () => {
    const input = [
      {
        id: 'a',
        text: 'Thank you for choosing us, Lena!',
        kind: 'review-reply',
        replyTo: { text: 'Great', rating: null },
        extra: 1,
      },
      { id: 7, text: 'Happy Friday from all of us!', kind: 'post', replyTo: null },
    ];
    const { code, out } = await run(['-'], input.map((line) => JSON.stringify(line)).join('\n'));
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      {
        id: 'a',
        findings: [
          {
            rule: 'patient-confirmation',
            category: 'patient-confirmation',
            severity: 'error',
            start: 10,
            end: 25,
            quote: 'for choosing us',
            message: 'This tells readers that the person is a patient.',
          },
        ],
      },
      { id: 7, findings: [] },
    ]);
  }, 120_000);

  it('names a bad line without its words, goes on, and ends with 1', async () => {
    const { code, out, err } = await run(
      ['-'],
      '{"text": Secretname}\n{"text": 5, "kind": "Secretname"}\n\n{"text": "hello"}\n',
    );
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      { line: 1, error: 'the line is not valid JSON' },
      { line: 2, error: '"text" should be string' },
      { id: null, findings: [] },
    ]);
    expect(out + err).not.toContain('Secretname');
  }, 120_000);

  it('ends with 2 for a missing file, a missing argument and an unknown option', async () => {
    const codes = await Promise.all([run([join(folder, 'none.jsonl')]), run([]), run(['-', '--nonsense'])]);
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2]);
  }, 120_000);

  it('applies what is good in a policy and reports the rest by name', async () => {
    const file = join(folder, 'policy.json');
    writeFileSync(
      file,
      JSON.stringify({
        rules: { 'patient-confirmation': { stage: 'off' }, 'health-detail': { stage: 'loud' } },
        phone: 5,
      }),
    );
    const { code, out, err } = await run(
      ['-', '--policy', file],
      '{"text":"Thank you for choosing us, Lena!","kind":"review-reply"}',
    );
    expect(code).toBe(0);
    expect(lines(out)).toEqual([{ id: null, findings: [] }]);
    expect(err).toContain('rules.health-detail');
    expect(err).toContain('phone');
  }, 120_000);
});
