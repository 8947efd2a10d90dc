import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusExamples, realExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { corpusFiles } from './rows.ts';

const target = join(import.meta.dirname, '../../lib/checker/learned/weights.json');

/**
 * Fits the weights on all labelled drafts and writes them to lib/checker/learned. `--real DIR`: half of the real texts there
 * teach too. The same drafts give the same bytes.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const at = argv.indexOf('--real');
  const real = at >= 0 ? argv[at + 1] : undefined;
  const examples = [...corpusExamples(corpusFiles()), ...(real === undefined ? [] : realExamples(real, 0))];
  writeFileSync(target, `${JSON.stringify(fitWeights(examples), null, 2)}\n`);
  process.stdout.write(`${examples.length} drafts\n`);
}
