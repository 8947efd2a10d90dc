import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { draftKinds } from '../../lib/checker/draft.ts';
import { categories, flags } from '../../lib/checker/finding.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { folds } from './fold.ts';
import type { FoldResult } from './fold.ts';
import { corpusFiles, ordinary, readRows, spanish } from './rows.ts';
import type { Row } from './rows.ts';

interface Scored {
  readonly row: Row;
  readonly file: string;
  readonly flagged: boolean;
  readonly findings: readonly Finding[];
  readonly score: number;
}

const figuresFile = join(import.meta.dirname, 'figures.json');
const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

interface Figures {
  readonly drafts: number;
  readonly recall: number | null;
  readonly precision: number | null;
  readonly falseAlarms: number | null;
  readonly f1: number | null;
  readonly auc: number | null;
}

/** How often a violation has a higher score than a clean draft. */
function aucOf(rows: readonly Scored[]): number | null {
  const sorted = rows.filter(({ row }) => row.label !== 'gray').toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  let bad = 0;
  for (const [index, { row }] of sorted.entries()) {
    if (row.label !== 'violation') continue;
    ranks += index + 1;
    bad += 1;
  }
  const fine = sorted.length - bad;
  return bad === 0 || fine === 0
    ? null
    : Math.round((10_000 * (ranks - (bad * (bad + 1)) / 2)) / (bad * fine)) / 10_000;
}

function figures(rows: readonly Scored[]): Figures {
  const bad = rows.filter(({ row }) => row.label === 'violation');
  const fine = rows.filter(({ row }) => row.label === 'ok');
  const found = bad.filter(({ flagged }) => flagged).length;
  const alarms = fine.filter(({ flagged }) => flagged).length;
  const missed = bad.length - found;
  return {
    drafts: bad.length + fine.length,
    recall: percent(found, bad.length),
    precision: percent(found, found + alarms),
    falseAlarms: percent(alarms, fine.length),
    f1: percent(2 * found, 2 * found + alarms + missed),
    auc: aucOf(rows),
  };
}

/** Share of a caught violation's marked words that some finding touches. */
function spansTouched(rows: readonly Scored[]): number | null {
  let touched = 0;
  let all = 0;
  for (const { row, flagged, findings } of rows) {
    if (row.label !== 'violation' || !flagged) continue;
    for (const [quote] of row.spans) {
      const start = row.text.indexOf(quote);
      if (start < 0) continue;
      all += 1;
      if (findings.some((finding) => flags(finding) && finding.start < start + quote.length && finding.end > start))
        touched += 1;
    }
  }
  return percent(touched, all);
}

/** Neighbours of the corpus that differ by the few words that decide: marked so, answering the same text, or much alike. */
function arePair(a: Row, b: Row): boolean {
  if (a.label === b.label || a.label === 'gray' || b.label === 'gray') return false;
  if (a.replyTo && a.replyTo.text === b.replyTo?.text) return true;
  const marked = (row: Row): boolean => row.pair != null || /pair/i.test(row.note ?? '');
  if (marked(a) && marked(b)) return true;
  const words = (row: Row): Set<string> => new Set(row.text.toLowerCase().split(/\s+/));
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared) > 0.35;
}

/** A pair is decided right when its violation is flagged and its clean half is not. */
function pairsRight(rows: readonly Scored[]): { pairs: number; right: number | null } {
  let pairs = 0;
  let right = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const a = rows[index - 1];
    const b = rows[index];
    if (!a || !b || a.file !== b.file || !arePair(a.row, b.row)) continue;
    pairs += 1;
    if ([a, b].every(({ row, flagged }) => flagged === (row.label === 'violation'))) right += 1;
    index += 1;
  }
  return { pairs, right: percent(right, pairs) };
}

function report(rows: readonly Scored[]): Record<string, unknown> {
  const scored = rows.filter(({ row }) => row.label !== 'gray');
  const recallOf = Object.fromEntries(
    categories.map((category) => {
      const bad = scored.filter(({ row }) => row.label === 'violation' && row.categories[0] === category);
      return [
        category,
        { drafts: bad.length, recall: percent(bad.filter(({ flagged }) => flagged).length, bad.length) },
      ];
    }),
  );
  return {
    all: figures(scored),
    byKind: Object.fromEntries(
      draftKinds.map((kind) => [kind, figures(scored.filter(({ row }) => row.kind === kind))]),
    ),
    byCategory: recallOf,
    spansTouched: spansTouched(scored),
    ...pairsRight(rows),
  };
}

/** Every fold in a process of its own, as many at a time as there are processors. */
async function runFolds(real: string | undefined): Promise<FoldResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  const results: FoldResult[] = [];
  const waiting = Array.from({ length: folds }, (_, fold) => fold);
  const work = async (): Promise<void> => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
      const target = join(folder, `${fold}.json`);
      const given = [String(fold), target, ...(real === undefined ? [] : [real])];
      const script = [join(import.meta.dirname, 'run.mjs'), 'fold.ts', ...given];
      await promisify(execFile)(process.execPath, ['--max-old-space-size=8000', ...script]);
      results.push(JSON.parse(readFileSync(target, 'utf8')) as FoldResult);
      process.stderr.write(`${results.length} of ${folds}\n`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(folds, availableParallelism()) }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

/** Each misjudged draft with its score, what was found and its text. */
function wrongOnes(scored: readonly Scored[]): string {
  return scored
    .filter(({ row, flagged }) => row.label !== 'gray' && flagged !== (row.label === 'violation'))
    .map((one) => {
      const { row, flagged, score } = one;
      const head = `${flagged ? 'FALSE ALARM' : 'MISS'} ${row.id} ${row.kind} ${score.toFixed(2)}`;
      return `${head} ${messagesOf(one).join(' ')}\n  ${row.replyTo ? `< ${row.replyTo.text}\n  ` : ''}${row.text}\n`;
    })
    .join('\n');
}

function messagesOf({ findings }: Scored): string[] {
  return [...new Set(findings.filter(flags).map(({ message }) => message))];
}

/**
 * Checks every draft of the corpus by weights that were fitted without its file, prints the figures and writes them, without
 * any text, to figures.json. `--real DIR`: a folder of real texts; half of each teaches, the other half is measured.
 * `--list FILE`: misses and false alarms, to read. `--scores FILE`: each draft's score, to choose thresholds by.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = argv.indexOf(name);
    return at >= 0 ? argv[at + 1] : undefined;
  };
  const [real, list, scores] = [option('--real'), option('--list'), option('--scores')];
  const files = corpusFiles();
  const rowsOf = new Map(files.map((file) => [file, readRows(file)]));
  const results = await runFolds(real);
  const scored = results
    .flatMap(({ rows }) => rows)
    .flatMap(({ file, row: index, findings, score }): Scored[] => {
      const row = rowsOf.get(file)?.[index];
      return row ? [{ row, file, findings, score, flagged: findings.some(flags) }] : [];
    });
  const hard = scored.filter(({ file }) => !ordinary.has(file) && !spanish.has(file));
  const given = (one: Scored): boolean => !one.file.includes('/c');
  const result = {
    hard: report(hard.filter(given)),
    ordinary: report(scored.filter((one) => ordinary.has(one.file) && given(one))),
    hardOfOurs: report(hard.filter((one) => !given(one))),
    ordinaryOfOurs: report(scored.filter((one) => ordinary.has(one.file) && !given(one))),
    spanish: report(scored.filter(({ file }) => spanish.has(file))),
    byFile: Object.fromEntries(files.map((file) => [file, figures(scored.filter((one) => one.file === file))])),
    wordings: wordingFigures(results),
    ...(real !== undefined && { real: realFigures(results) }),
  };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  writeFileSync(figuresFile, text);
  process.stdout.write(text);
  if (list !== undefined) writeFileSync(list, wrongOnes(scored));
  if (scores !== undefined) {
    const lines = scored.map((one) => {
      const { row, file, score, flagged } = one;
      const { id, kind, label } = row;
      return JSON.stringify({ id, file, kind, label, score, flagged, messages: messagesOf(one) });
    });
    writeFileSync(scores, `${lines.join('\n')}\n`);
  }
}

function wordingFigures(results: readonly FoldResult[]): Record<string, number | null> {
  const sum = (of: (one: FoldResult) => number): number => results.reduce((all, one) => all + of(one), 0);
  const offered = sum(({ wordings }) => wordings.offered);
  const all = offered + sum(({ wordings }) => wordings.none);
  const clear = sum(({ wordings }) => wordings.clear);
  const whole = sum(({ wordings }) => wordings.whole);
  return {
    findings: all,
    withWording: percent(offered, all),
    clears: percent(clear, offered),
    wholeReplies: percent(whole, offered),
  };
}

function realFigures(results: readonly FoldResult[]): Record<string, unknown> {
  const measured = results.find(({ real }) => real !== null);
  const texts = Object.entries(measured?.real ?? {}).map(([source, counts]): [string, unknown] => [
    source,
    { texts: counts.texts, flagged: percent(counts.flagged, counts.texts) },
  ]);
  return { ...Object.fromEntries(texts), identifiers: measured?.identifiers };
}
