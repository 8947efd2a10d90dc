import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Stage } from '../stage/stage.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Axe as one function that a browser can be handed: our own pages forbid scripts that are not theirs, and Firefox has
 * no way around that but the debugger's.
 */
// oxlint-disable-next-line typescript/no-implied-eval, eslint/no-new-func
const runAxe = new Function(
  `${source}; return axe.run(document, { resultTypes: ['violations'] }).then((result) => ({
    violations: result.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')),
    passes: result.passes.length,
  }))`,
) as () => Promise<{ readonly violations: readonly string[]; readonly passes: number }>;

/** What axe objects to on the page as it is now; open roots are entered. */
export function axe(stage: Stage): Promise<{ readonly violations: readonly string[]; readonly passes: number }> {
  return stage.evaluate(runAxe);
}
