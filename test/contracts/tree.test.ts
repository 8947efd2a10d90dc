import { describe, expect, it } from 'vitest';
import { filesOfTree, foldersOfTree, textOf } from './files.ts';

const files = filesOfTree();
const sources = files.filter((path) => /\.(ts|tsx|mjs|cjs|css|html)$/u.test(path));
/** This file names what it looks for. */
const others = sources.filter((path) => path !== 'test/contracts/tree.test.ts');
const tests = others.filter((path) => /^test\/e2e\/|\.(test|spec)\.tsx?$/u.test(path));
/** Drafts are what people wrote; they may say anything. */
const written = files.filter(
  (path) => !/^test\/corpus\/|\.(png|woff2|bin)$|^(package-lock\.json|LICENSE)$/u.test(path),
);

function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('the tree', () => {
  it('holds at the top what the layout allows and no more', () => {
    const allowed = [
      'entrypoints',
      'components',
      'lib',
      'public',
      'test',
      'wxt.config.ts',
      'package.json',
      'tsconfig.json',
      'README.md',
      'package-lock.json',
      'LICENSE',
    ];
    const top = [...new Set(files.map((path) => path.split('/')[0] ?? ''))].filter((name) => !name.startsWith('.'));
    expect(top.toSorted()).toEqual(allowed.toSorted());
  });

  it('has a map in the README that names every folder and no other', () => {
    const map = /^## The map of the code\n[\s\S]*?```text\n([\s\S]*?)```/mu.exec(textOf('README.md'))?.[1] ?? '';
    const path: string[] = [];
    // A line names one folder, or several that stand beside each other.
    const named = map.split('\n').flatMap((line) => {
      const [, indent = '', names = ''] = /^( *)((?:[\w.-]+\/ ?)+)/u.exec(line) ?? [];
      return names
        .split(' ')
        .filter(Boolean)
        .map((name) => {
          path.splice(indent.length / 2, path.length, name.replace('/', ''));
          return path.join('/');
        });
    });
    const existing = foldersOfTree().filter((folder) => !folder.startsWith('.'));
    expect(named.toSorted()).toEqual(existing);
  });

  it('has every picture and file that the README points at', () => {
    const targets = [...textOf('README.md').matchAll(/(?:src="|\]\()(?!https?:)([^")]+)/gu)].map(
      ([, target]) => target,
    );
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !files.includes(target ?? ''))).toEqual([]);
  });

  it('has no drawer of odds and ends', () => {
    expect(foldersOfTree().filter((folder) => /(^|\/)(utils?|helpers?|misc|common|shared)$/u.test(folder))).toEqual([]);
  });

  it('skips no test and runs none alone', () => {
    const pattern =
      /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|skipIf|runIf|fails)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/u;
    expect(linesWith(pattern, tests)).toEqual([]);
  });

  it('gives a reason with every lint rule that it switches off', () => {
    const switchedOff = /oxlint-disable(?!.* -- \w)/u;
    const reasonAbove = /^\s*(?:\/\/|\*|\{?\/\*)/u;
    const unexplained = others.flatMap((path) => {
      const lines = textOf(path).split('\n');
      return lines.flatMap((line, index) =>
        switchedOff.test(line) && !reasonAbove.test(lines[index - 1] ?? '') ? [`${path}:${index + 1}`] : [],
      );
    });
    expect(unexplained).toEqual([]);
  });

  it('waits in no test for time to pass', () => {
    expect(linesWith(/\.waitForTimeout\(|setTimeout\((?:resolve|done|r)\b/u, tests)).toEqual([]);
  });

  it('names no folder of the machine it was written on', () => {
    // In pieces, or this file would be the first to name one.
    const pattern = new RegExp(
      String.raw`(?:/(?:work|root|home)/(?:main|shared|\w+/)|\.\./` + String.raw`shared\b|["'\x60 ]/tm` + 'p/)',
      'u',
    );
    expect(linesWith(pattern, written)).toEqual([]);
  });
});
