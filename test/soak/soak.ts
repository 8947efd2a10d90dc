import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { corpusFiles, draftOf, readRows } from '../eval/rows.ts';
import { random } from '../eval/hinge.ts';
import { anyDraft, disguises, laws, staysFlagged } from './laws.ts';

const progressFile = join(import.meta.dirname, '../../.cache/soak.json');
const figuresFile = join(import.meta.dirname, 'figures.json');
const draftsOfEachLaw = 10_000;
const chunk = 500;

/** Part of the work, by name → what it counted. */
type Counted = Readonly<Record<string, { readonly drafts: number; readonly failed: number }>>;

/** A law over random drafts; every chunk has a seed of its own. Stops at the first draft that breaks it. */
function tryLaw(law: (typeof laws)[keyof typeof laws], seed: number): { drafts: number; failed: number } {
  const { numRuns, failed, counterexamplePath } = fc.check(fc.property(anyDraft, law), { seed, numRuns: chunk });
  if (failed) process.stderr.write(`  broken with seed ${seed}, path ${counterexamplePath ?? ''}\n`);
  return { drafts: numRuns, failed: failed ? 1 : 0 };
}

/** Every tenth violation of a file in every disguise. */
function tryDisguises(file: string): { drafts: number; failed: number } {
  const draw = random(1);
  const drafts = readRows(file)
    .filter(({ label }, index) => label === 'violation' && index % 10 === 0)
    .map(draftOf);
  const kept = drafts.flatMap((draft) =>
    Object.values(disguises).map((disguise) => staysFlagged(draft, (text) => disguise(text, draw))),
  );
  return { drafts: kept.length, failed: kept.filter((stays) => !stays).length };
}

/**
 * The full counts that `npm test` only samples. It goes on where it was stopped; `--again` begins anew. Figures go to
 * figures.json; ends with 1 where something failed.
 */
export function main(argv: readonly string[]): void {
  let counted: Counted =
    existsSync(progressFile) && !argv.includes('--again') ? JSON.parse(readFileSync(progressFile, 'utf8')) : {};
  mkdirSync(dirname(progressFile), { recursive: true });
  const count = (name: string, work: () => { drafts: number; failed: number }): void => {
    if (counted[name]) return;
    counted = { ...counted, [name]: work() };
    writeFileSync(progressFile, JSON.stringify(counted));
    process.stderr.write(`${name}: ${JSON.stringify(counted[name])}\n`);
  };
  for (const file of corpusFiles()) count(`stays flagged in every disguise/${file}`, () => tryDisguises(file));
  for (let seed = 1; seed <= draftsOfEachLaw / chunk; seed += 1)
    for (const [title, law] of Object.entries(laws)) count(`${title}/${seed}`, () => tryLaw(law, seed));
  const figures: Record<string, { drafts: number; failed: number }> = {};
  for (const [name, { drafts, failed }] of Object.entries(counted)) {
    const sum = (figures[name.slice(0, name.indexOf('/'))] ??= { drafts: 0, failed: 0 });
    sum.drafts += drafts;
    sum.failed += failed;
  }
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (Object.values(figures).some(({ failed }) => failed > 0)) process.exitCode = 1;
}
