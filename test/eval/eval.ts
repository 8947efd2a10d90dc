import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBy, namesOf } from '../../lib/checker/check.ts';
import { draftKinds } from '../../lib/checker/draft.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { categories, flags } from '../../lib/checker/finding.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { judge } from '../../lib/checker/learned/judge.ts';
import { readWeights } from '../../lib/checker/learned/weights.ts';
import type { Weights } from '../../lib/checker/learned/weights.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readDraft } from '../../lib/checker/reading.ts';
import { corpusExamples, realExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { measureSpans } from './phi-spans.ts';
import { corpusFiles, draftOf, ordinary, readRows, spanish } from './rows.ts';
import type { Row } from './rows.ts';

interface Scored {
  readonly row: Row;
  readonly file: string;
  readonly flagged: boolean;
  readonly findings: readonly Finding[];
  readonly score: number;
}

const figuresFile = join(import.meta.dirname, 'figures.json');
/** Whole files are left out in turn: nobody's drafts are scored by weights that saw that writer's others. */
const folds = 5;

function score(weights: Weights, file: string): Scored[] {
  return readRows(file).map((row) => {
    const draft = draftOf(row);
    const findings = checkBy(weights, draft, defaultPolicy);
    const reading = readDraft(draft, defaultPolicy);
    return {
      row,
      file,
      findings,
      flagged: findings.some(flags),
      score: judge(reading, namesOf(reading), weights).score,
    };
  });
}

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

const apply = (draft: Draft, { start, end, text }: Finding['rewrites'][number]): Draft => ({
  ...draft,
  text: draft.text.slice(0, start) + text + draft.text.slice(end),
});

/** What the first safe wording of each finding does: does the finding go, and does none come that was not there? */
class Wordings {
  #offered = 0;
  #none = 0;
  #clear = 0;
  #whole = 0;

  add(weights: Weights, row: Row, findings: readonly Finding[]): void {
    const draft = draftOf(row);
    const flagged = findings.filter(flags);
    for (const finding of flagged) {
      const [rewrite] = finding.rewrites;
      if (!rewrite) {
        this.#none += 1;
        continue;
      }
      this.#offered += 1;
      if (rewrite.scope === 'draft') this.#whole += 1;
      const after = checkBy(weights, apply(draft, rewrite), defaultPolicy).filter(flags);
      const count = (list: readonly Finding[], rule: string): number => list.filter((one) => one.rule === rule).length;
      const worse = after.some(({ rule }) => count(after, rule) > count(flagged, rule));
      if (!worse && count(after, finding.rule) < count(flagged, finding.rule)) this.#clear += 1;
    }
  }

  figures(): Record<string, number | null> {
    return {
      findings: this.#offered + this.#none,
      withWording: percent(this.#offered, this.#offered + this.#none),
      clears: percent(this.#clear, this.#offered),
      wholeReplies: percent(this.#whole, this.#offered),
    };
  }
}

/**
 * Checks every draft of the corpus by weights that were fitted without its file, prints the figures and writes them, without
 * any text, to figures.json. `--real DIR`: a folder of real texts; half of each teaches, the other half is measured.
 * `--list FILE`: misses and false alarms, to read.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = argv.indexOf(name);
    return at >= 0 ? argv[at + 1] : undefined;
  };
  const [real, list] = [option('--real'), option('--list')];
  const files = corpusFiles();
  const examples = corpusExamples(files);
  const taught = real === undefined ? [] : realExamples(real, 0);
  const scored: Scored[] = [];
  const wordings = new Wordings();
  let realFigures: Record<string, unknown> | null = null;
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(files.filter((_, index) => index % folds === fold));
    const weights = readWeights(fitWeights([...examples.filter(({ source }) => !left.has(source)), ...taught]));
    for (const file of left) {
      const rows = score(weights, file);
      for (const { row, findings } of rows) if (row.label !== 'gray') wordings.add(weights, row, findings);
      scored.push(...rows);
    }
    if (real !== undefined && realFigures === null)
      realFigures = { ...measureReal(weights, real), identifiers: measureSpans(weights, real, 'post') };
    process.stderr.write(`${fold + 1} of ${folds}\n`);
  }
  const hard = scored.filter(({ file }) => !ordinary.has(file) && !spanish.has(file));
  const given = (one: Scored): boolean => !one.file.includes('/c');
  const result = {
    hard: report(hard.filter(given)),
    ordinary: report(scored.filter((one) => ordinary.has(one.file) && given(one))),
    hardOfOurs: report(hard.filter((one) => !given(one))),
    ordinaryOfOurs: report(scored.filter((one) => ordinary.has(one.file) && !given(one))),
    spanish: report(scored.filter(({ file }) => spanish.has(file))),
    byFile: Object.fromEntries(files.map((file) => [file, figures(scored.filter((one) => one.file === file))])),
    wordings: wordings.figures(),
    ...(realFigures && { real: realFigures }),
  };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  writeFileSync(figuresFile, text);
  process.stdout.write(text);
  if (list !== undefined) {
    const wrong = scored.filter(({ row, flagged }) => row.label !== 'gray' && flagged !== (row.label === 'violation'));
    writeFileSync(
      list,
      wrong
        .map(({ row, flagged, score: reached, findings }) => {
          const rules = [...new Set(findings.filter(flags).map(({ rule }) => rule))].join(' ');
          return `${flagged ? 'FALSE ALARM' : 'MISS'} ${row.id} ${row.kind} ${reached.toFixed(2)} ${rules}\n  ${row.replyTo ? `< ${row.replyTo.text}\n  ` : ''}${row.text}\n`;
        })
        .join('\n'),
    );
  }
}

/** The half of the real texts that taught nothing. */
function measureReal(weights: Weights, folder: string): Record<string, unknown> {
  const all = realExamples(folder, 1);
  return Object.fromEntries(
    [...new Set(all.map(({ source }) => source))].map((source) => {
      const texts = all.filter((one) => one.source === source);
      const flagged = texts.filter(({ draft }) => checkBy(weights, draft, defaultPolicy).some(flags)).length;
      return [source, { texts: texts.length, flagged: percent(flagged, texts.length) }];
    }),
  );
}
