import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNames } from '../../lib/checker/language/evidence.ts';
import { formPoints, saidPoints } from '../../lib/checker/language/points.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readDraft } from '../../lib/checker/reading.ts';
import { fitLogistic } from './logistic.ts';
import { draftOf, readRows } from './rows.ts';

const target = join(import.meta.dirname, '../../lib/checker/language/points.ts');
/** The files on which lists were made and points are fitted. */
const tuned = Array.from({ length: 20 }, (_, index) => `train/t${index + 1}.jsonl`);
/** Points for one unit of log-odds: fine enough to add up, coarse enough to read. */
const scale = 10;
/** Pulls weights to zero that few drafts speak for. */
const penalty = 3;

interface Example {
  readonly names: ReadonlySet<string>;
  readonly bad: boolean;
}

function fitSide(
  examples: readonly Example[],
  names: readonly string[],
): { bias: number; points: Map<string, number> } {
  const rows = examples.map((example) => ({
    on: names.flatMap((name, index) => (example.names.has(name) ? [index] : [])),
    label: example.bad,
  }));
  const { bias, weights } = fitLogistic(rows, names.length, penalty);
  // Adding 0 makes -0 a 0.
  const pointsOf = (weight: number): number => Math.round(weight * scale) + 0;
  return { bias: pointsOf(bias), points: new Map(names.map((name, index) => [name, pointsOf(weights[index] ?? 0)])) };
}

/** Fits the points on the tuned files and writes them to lib/checker; the same corpus and patterns give the same file. */
export async function main(): Promise<void> {
  const sides: [Example[], Example[]] = [[], []];
  for (const row of tuned.flatMap(readRows)) {
    if (row.label === 'gray') continue;
    const names = readNames(readDraft(draftOf(row), defaultPolicy));
    sides[row.kind === 'post' ? 1 : 0].push({ names, bad: row.label === 'violation' });
  }
  const said = Object.keys(saidPoints);
  const forms = [...new Set([...Object.keys(formPoints), ...sides.flat().flatMap(({ names }) => [...names])])]
    .filter((name) => !(name in saidPoints))
    .toSorted();
  const fitted = sides.map((examples) => fitSide(examples, [...said, ...forms]));
  const table = (names: readonly string[]): string =>
    names
      .map((name) => `${JSON.stringify(name)}: [${fitted.map(({ points }) => points.get(name) ?? 0).join(', ')}],`)
      .join('\n');
  const source = readFileSync(target, 'utf8');
  const fill = (text: string, declaration: string, value: string): string => {
    const start = text.indexOf(' = ', text.indexOf(`export const ${declaration}`)) + 3;
    return `${text.slice(0, start)}${value}${text.slice(text.indexOf(';\n', start))}`;
  };
  const filled = fill(
    fill(fill(source, 'bias', `[${fitted.map(({ bias }) => bias).join(', ')}]`), 'saidPoints', `{\n${table(said)}\n}`),
    'formPoints',
    `{\n${table(forms)}\n}`,
  );
  writeFileSync(target, filled);
  execFileSync(process.execPath, [join(import.meta.dirname, '../../node_modules/oxfmt/bin/oxfmt'), target]);
  process.stdout.write(
    `${sides[0].length} answers and ${sides[1].length} posts, ${said.length + forms.length} names\n`,
  );
}
