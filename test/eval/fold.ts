import { writeFileSync } from 'node:fs';
import { checkBy, namesOf } from '../../lib/checker/check.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { flags } from '../../lib/checker/finding.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { judge } from '../../lib/checker/learned/judge.ts';
import { readWeights } from '../../lib/checker/learned/weights.ts';
import type { Weights } from '../../lib/checker/learned/weights.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readDraft } from '../../lib/checker/reading.ts';
import { corpusExamples, realExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { measureSpans } from './phi-spans.ts';
import { corpusFiles, draftOf, readRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Whole files are left out in turn: nobody's drafts are scored by weights that saw that writer's others. */
export const folds = 4;

/** What was said of one row of a file that was left out; no text. */
export interface ScoredRow {
  readonly file: string;
  readonly row: number;
  readonly findings: readonly Finding[];
  readonly score: number;
}

/** What the first safe wordings of findings do: does the finding go, and does none come that was not there? */
export interface WordingCounts {
  offered: number;
  none: number;
  clear: number;
  whole: number;
}

export interface FoldResult {
  readonly rows: readonly ScoredRow[];
  readonly wordings: WordingCounts;
  /** Of each file of real texts, the half that taught nothing: how many there are and how many are flagged. */
  readonly real: Readonly<Record<string, { texts: number; flagged: number }>> | null;
  /** Of texts with marked identifiers, how many are touched; null where the fold does not measure real texts. */
  readonly identifiers: ReturnType<typeof measureSpans> | null;
}

const apply = (draft: Draft, { start, end, text }: Finding['rewrites'][number]): Draft => ({
  ...draft,
  text: draft.text.slice(0, start) + text + draft.text.slice(end),
});

function countWordings(weights: Weights, row: Row, findings: readonly Finding[], counts: WordingCounts): void {
  const draft = draftOf(row);
  const flagged = findings.filter(flags);
  for (const finding of flagged) {
    const [rewrite] = finding.rewrites;
    if (!rewrite) {
      counts.none += 1;
      continue;
    }
    counts.offered += 1;
    if (rewrite.scope === 'draft') counts.whole += 1;
    const after = checkBy(weights, apply(draft, rewrite), defaultPolicy).filter(flags);
    const count = (list: readonly Finding[], rule: string): number => list.filter((one) => one.rule === rule).length;
    const worse = after.some(({ rule }) => count(after, rule) > count(flagged, rule));
    if (!worse && count(after, finding.rule) < count(flagged, finding.rule)) counts.clear += 1;
  }
}

function measureReal(weights: Weights, folder: string): FoldResult['real'] {
  const found: Record<string, { texts: number; flagged: number }> = {};
  for (const { source, draft } of realExamples(folder, 1)) {
    const counts = (found[source] ??= { texts: 0, flagged: 0 });
    counts.texts += 1;
    if (checkBy(weights, draft, defaultPolicy).some(flags)) counts.flagged += 1;
  }
  return found;
}

/** Fits weights without the files of one fold and scores these. `argv`: the fold, the file for the result, the real texts. */
export async function main([fold = '0', target = '', real]: readonly string[]): Promise<void> {
  const files = corpusFiles();
  const left = new Set(files.filter((_, index) => index % folds === Number(fold)));
  const examples = corpusExamples(files.filter((file) => !left.has(file)));
  const taught = real === undefined ? [] : realExamples(real, 0);
  const weights = readWeights(fitWeights([...examples, ...taught]));
  const rows: ScoredRow[] = [];
  const wordings: WordingCounts = { offered: 0, none: 0, clear: 0, whole: 0 };
  for (const file of left) {
    for (const [index, row] of readRows(file).entries()) {
      const draft = draftOf(row);
      const findings = checkBy(weights, draft, defaultPolicy);
      const reading = readDraft(draft, defaultPolicy);
      rows.push({ file, row: index, findings, score: judge(reading, namesOf(reading), weights).score });
      if (row.label !== 'gray') countWordings(weights, row, findings, wordings);
    }
  }
  // One fold's weights tell enough of texts that none of them saw.
  const measures = real !== undefined && fold === '0';
  const result: FoldResult = {
    rows,
    wordings,
    real: measures ? measureReal(weights, real) : null,
    identifiers: measures ? measureSpans(weights, real, 'post') : null,
  };
  writeFileSync(target, JSON.stringify(result));
}
