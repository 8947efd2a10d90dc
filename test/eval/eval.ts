import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '../../lib/checker/check.ts';
import { draftKinds } from '../../lib/checker/draft.ts';
import type { Draft } from '../../lib/checker/draft.ts';
import { categories, flags } from '../../lib/checker/finding.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readLines } from './lines.ts';
import { draftOf, readRows, tuned, unseen } from './rows.ts';
import type { Row } from './rows.ts';

interface Scored {
  readonly row: Row;
  readonly file: string;
  readonly flagged: boolean;
  readonly findings: readonly Finding[];
}

const figuresFile = join(import.meta.dirname, 'figures.json');

function score(file: string): Scored[] {
  return readRows(file).map((row) => {
    const findings = check(draftOf(row), defaultPolicy);
    return { row, file, flagged: findings.some(flags), findings };
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
  const group = (keys: readonly string[], of: (scored: Scored) => boolean[]): Record<string, Figures> =>
    Object.fromEntries(keys.map((key, index) => [key, figures(scored.filter((one) => of(one)[index]))]));
  const files = [...new Set(scored.map(({ file }) => file))];
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
    byKind: group(draftKinds, ({ row }) => draftKinds.map((kind) => row.kind === kind)),
    byFile: group(files, ({ file }) => files.map((name) => name === file)),
    byCategory: recallOf,
    spansTouched: spansTouched(scored),
    ...pairsRight(rows),
  };
}

/** Real texts outside the project: how often each file is flagged when every text is published as `kind`. */
function flaggedOf(path: string, kind: Draft['kind']): Record<string, number | null> {
  const rows = readLines(path);
  let flagged = 0;
  for (const line of rows) {
    const { text } = v.parse(v.object({ text: v.string() }), line);
    if (check({ text, kind, replyTo: null, images: [] }, defaultPolicy).some(flags)) flagged += 1;
  }
  return { texts: rows.length, flagged: percent(flagged, rows.length) };
}

/** `--real DIR`: a folder with more texts to measure on. Prints the figures and writes them, without any text, to figures.json. */
export async function main(argv: readonly string[]): Promise<void> {
  const at = argv.indexOf('--real');
  const real = at >= 0 ? argv[at + 1] : undefined;
  const result: Record<string, unknown> = {
    unseen: report(unseen.flatMap(score)),
    tuned: report(tuned.flatMap(score)),
  };
  if (real !== undefined) {
    const kinds: ReadonlyArray<readonly [string, Draft['kind']]> = [
      ['education', 'post'],
      ['news-posts', 'post'],
      ['doctor-answers', 'reply'],
    ];
    result['real'] = Object.fromEntries(
      kinds
        .map(([name, kind]) => [name, join(real, `${name}.jsonl`), kind] as const)
        .filter(([, path]) => existsSync(path))
        .map(([name, path, kind]) => [`${name} as ${kind}`, flaggedOf(path, kind)]),
    );
  }
  const text = `${JSON.stringify(result, null, 2)}\n`;
  writeFileSync(figuresFile, text);
  process.stdout.write(text);
}
