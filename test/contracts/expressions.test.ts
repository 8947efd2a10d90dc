import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { filesOfTree, textOf } from './files.ts';

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly from: string;
}

const shipped = filesOfTree().filter(
  (path) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path),
);

/** Every expression that stands in a file as it is. */
function literalsOf(path: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), from: path });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2023, true));
  return found;
}

/** Files that build expressions when they are loaded: those that call the constructor. */
const builders = shipped.filter((path) => /\bRegExp\(/u.test(textOf(path)));

/** Every expression that the checker's modules build while they are loaded, by the constructor. */
async function builtByChecker(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  const watched = new Proxy(Real, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      const [, , caller = ''] = (new Error('made here').stack ?? '').split('\n');
      const path = builders.find((file) => caller.includes(file));
      if (path !== undefined) found.push({ source: made.source, flags: made.flags, from: path });
      return made;
    },
  });
  vi.stubGlobal('RegExp', watched);
  // Another test file may have loaded them already.
  vi.resetModules();
  try {
    await import('../../lib/checker/check.ts');
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** Of each expression one, with the first file that has it. */
function distinct(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

/**
 * What recheck says of an expression, or null where it can not be made slow. Its own limit of time is generous: a machine that
 * is busy must not turn a safe expression into an unknown one, and an unknown one fails.
 */
type Check = (source: string, flags: string, options: { timeout: number }) => import('recheck').Diagnostics;
let check: Check;

function verdict({ source, flags, from }: Expression): string | null {
  const answer = check(source, flags, { timeout: 60_000 });
  switch (answer.status) {
    case 'safe':
      return null;
    case 'vulnerable':
      return `${from}: /${source}/${flags} is ${answer.complexity.summary}: ${answer.attack.pattern}`;
    case 'unknown':
      return `${from}: /${source}/${flags} could not be decided (${answer.error.kind}); write it more simply`;
  }
}

/**
 * Expressions that recheck called safe, by digest: asking about all takes two minutes, so only others are asked about here.
 * `RECHECK=all npx vitest run -c test/vitest.config.ts test/contracts/expressions.test.ts` asks about all and writes them down.
 */
const knownFile = join(import.meta.dirname, 'safe-expressions.json');
const known = new Set(JSON.parse(readFileSync(knownFile, 'utf8')) as string[]);

const digestOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, 22);

describe('regular expressions', () => {
  let built: Expression[] = [];
  beforeAll(async () => {
    // Its JavaScript build: the others start a process of Java or of this platform.
    vi.stubEnv('RECHECK_BACKEND', 'pure');
    ({ checkSync: check } = await import('recheck'));
    built = await builtByChecker();
  }, 60_000);

  it('are found where they stand and where they are built', () => {
    expect(shipped.flatMap(literalsOf).length).toBeGreaterThan(100);
    // A file that builds them only when it is used would hide what it builds.
    expect([...new Set(built.map(({ from }) => from))].toSorted()).toEqual(builders);
  });

  it('are shown with the attack where one can be made slow', () => {
    expect(verdict({ source: '^(?:a+)+$', flags: '', from: 'planted.ts' })).toMatch(/planted.*exponential.*a/u);
    expect(verdict({ source: String.raw`\s+$`, flags: 'u', from: 'planted.ts' })).toMatch(/polynomial/u);
  });

  it('can none of them be made slow by a text', { timeout: 600_000 }, () => {
    const all = distinct([...shipped.flatMap(literalsOf), ...built]);
    const asksAll = process.env['RECHECK'] === 'all';
    const slow = all.filter((one) => asksAll || !known.has(digestOf(one))).map(verdict);
    expect(slow.filter((one) => one !== null)).toEqual([]);
    if (asksAll) writeFileSync(knownFile, `${JSON.stringify(all.map(digestOf).toSorted(), null, 2)}\n`);
  });
});
