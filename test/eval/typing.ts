import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBy, createSentenceCache, readLanguage } from '../../lib/checker/check.ts';
import { flags } from '../../lib/checker/finding.ts';
import type { Span } from '../../lib/checker/finding.ts';
import { readWeights } from '../../lib/checker/learned/weights.ts';
import type { Weights } from '../../lib/checker/learned/weights.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import type { Runtime } from '../../lib/compose/connection.ts';
import { Session } from '../../lib/compose/session.ts';
import type { Editor } from '../../lib/editors/editor.ts';
import { editBetween, remapSpan } from '../../lib/editors/remap.ts';
import { showFinding } from '../../lib/locales/finding.ts';
import type { ComposeAnswer, ComposeRequest, ShownFinding } from '../../lib/messages.ts';
import { Chance } from './chance.ts';
import { corpusExamples, realExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { corpusFiles, draftOf, readRows } from './rows.ts';
import type { Row } from './rows.ts';
import { SimulatedTime } from './simulated-time.ts';
import { strokesOf } from './typist.ts';

const figuresFile = join(import.meta.dirname, 'typing.json');
/** Milliseconds until the worker's answer is there. */
const answerAfter = 15;
/** Milliseconds between the last key and the press on Post. */
const beforePost = 1200;
/** Every fifth file of the corpus is typed, by weights that were fitted without these. */
const folds = 5;
/** Drafts of each label whose figures are kept. */
const sampled = 150;

/** Answers as lib/background does, by weights of our own and in simulated time. */
class Worker implements Runtime {
  readonly id = 'us';
  readonly #cache = createSentenceCache();
  readonly #time: SimulatedTime;
  readonly #weights: Weights;

  constructor(time: SimulatedTime, weights: Weights) {
    this.#time = time;
    this.#weights = weights;
  }

  connect(): ReturnType<Runtime['connect']> {
    const listeners: ((message: unknown) => void)[] = [];
    const send = (make: () => ComposeAnswer): void => {
      this.#time.after(answerAfter, () => {
        const answer = make();
        for (const listener of listeners) listener(answer);
      });
    };
    return {
      // What our own code posts is a request by its types.
      postMessage: (message) => {
        const request = message as ComposeRequest;
        if (request.type === 'hello')
          send(() => ({
            type: 'settings',
            styled: true,
            texts: {},
            language: 'en',
            replies: [],
            paused: false,
            mayHold: true,
            strictest: 'confirm',
            privacyOfficer: '',
            version: '',
          }));
        if (request.type === 'check') send(() => this.#check(request));
      },
      disconnect: () => listeners.splice(0),
      onMessage: { addListener: (listener) => void listeners.push(listener), removeListener: () => undefined },
      onDisconnect: { addListener: () => undefined, removeListener: () => undefined },
    };
  }

  #check({ revision, draft }: Extract<ComposeRequest, { type: 'check' }>): ComposeAnswer {
    const findings = checkBy(this.#weights, draft, defaultPolicy, this.#cache);
    return {
      type: 'findings',
      revision,
      findings: findings.map((finding) => showFinding(finding, 'en')),
      languageRead: readLanguage(draft.text) !== 'other',
    };
  }
}

/** A box that holds what the typist wrote. */
class Box implements Editor {
  readonly kind = 'typed';
  readonly element = {} as HTMLElement;
  text = '';
  #changed: () => void = () => undefined;
  read = (): string => this.text;
  ranges = (): null => null;
  rects = (): DOMRect[] => [];
  selection = (): null => null;
  select = (): void => undefined;
  replace = (): Promise<'refused'> => Promise.resolve('refused');

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  write(text: string): void {
    this.text = text;
    this.#changed();
  }
}

/** Words that are marked, from the moment the mark came. */
interface Mark extends Span {
  readonly rule: string;
  readonly flags: boolean;
  /** What was typed of the draft when it came, in code units; null once Post was pressed. */
  readonly typed: number | null;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Sees marks come, stay on their words, and go. */
class Watch {
  standing: readonly Mark[] = [];
  /** Marks that went though their words stand. */
  readonly gone: Mark[] = [];

  edit(before: string, after: string): void {
    const edit = editBetween(before, after);
    if (edit) this.standing = this.standing.flatMap((mark) => remapSpan(mark, edit) ?? []);
  }

  paint(findings: readonly ShownFinding[], typed: number | null): void {
    const stays = (mark: Mark): boolean =>
      findings.some((finding) => flags(finding) === mark.flags && overlap(finding, mark));
    this.gone.push(...this.standing.filter((mark) => !stays(mark)));
    this.standing = findings.map((finding) => {
      const before = this.standing.filter((mark) => mark.flags === flags(finding) && overlap(finding, mark));
      const since = before.length === 0 ? typed : Math.min(...before.map((mark) => mark.typed ?? Infinity));
      return {
        start: finding.start,
        end: finding.end,
        rule: finding.rule,
        flags: flags(finding),
        typed: since === Infinity ? null : since,
      };
    });
  }
}

interface Typed {
  readonly row: Row;
  readonly gone: readonly Mark[];
  readonly standing: readonly Mark[];
  readonly findings: readonly ShownFinding[];
}

async function type(row: Row, seed: number, time: SimulatedTime, weights: Weights): Promise<Typed> {
  const { text, kind, replyTo } = draftOf(row);
  const box = new Box();
  const watch = new Watch();
  const leave = new AbortController();
  let typed: number | null = 0;
  const session: Session = new Session(
    {
      runtime: new Worker(time, weights),
      paint: () => watch.paint(session.findings.peek(), typed),
      isStyled: () => true,
      setStyled: () => undefined,
      onGone: () => undefined,
      strictest: () => 'confirm',
      decidesHere: true,
    },
    box,
    { platform: 'x', name: 'post', kind, replyTo, contextRead: true },
    leave.signal,
  );
  session.focus(session.composer);
  for (const stroke of strokesOf(text, new Chance(seed))) {
    await time.pass(stroke.wait);
    watch.edit(box.text, stroke.text);
    typed = stroke.text.length;
    box.write(stroke.text);
  }
  await time.pass(beforePost);
  typed = null;
  session.rest();
  await time.pass(beforePost);
  const { standing } = watch;
  leave.abort();
  return { row, gone: watch.gone, standing, findings: session.findings.peek() };
}

const moments = ['in its sentence, at a pause', 'at the end of its sentence', 'later', 'at Post'] as const;

/** When the first mark came of those that were there at Post. */
function momentOf({ standing, findings }: Typed): (typeof moments)[number] | null {
  const order = moments.map((moment) => [moment, 0] as [(typeof moments)[number], number]);
  for (const mark of standing) {
    const sentence = findings.find((finding) => overlap(finding, mark))?.sentence;
    if (!mark.flags || !sentence) continue;
    const at =
      mark.typed === null
        ? 3
        : mark.typed < sentence.end || !sentence.ended
          ? 0
          : mark.typed <= sentence.end + 1
            ? 1
            : 2;
    const counted = order[at];
    if (counted) counted[1] += 1;
  }
  return order.find(([, count]) => count > 0)?.[0] ?? null;
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

function report(all: readonly Typed[], label: Row['label']): Record<string, unknown> {
  const drafts = all.filter(({ row }) => row.label === label);
  const flagged = drafts.filter(({ findings }) => findings.some(flags));
  const goneOf = (flagging: boolean): number =>
    drafts.reduce((sum, { gone }) => sum + gone.filter((mark) => mark.flags === flagging).length, 0);
  return {
    drafts: drafts.length,
    flaggedAtPost: percent(flagged.length, drafts.length),
    draftsWithMarksThatWent: percent(
      drafts.filter(({ gone }) => gone.some((mark) => mark.flags)).length,
      drafts.length,
    ),
    marksThatWentInFifty: Math.round((5000 * goneOf(true)) / drafts.length) / 100,
    tipsThatWentInFifty: Math.round((5000 * goneOf(false)) / drafts.length) / 100,
    ...(label === 'violation' && {
      firstMark: Object.fromEntries(
        moments.map((moment) => [
          moment,
          percent(flagged.filter((typed) => momentOf(typed) === moment).length, flagged.length),
        ]),
      ),
    }),
  };
}

function fittedWithout(files: readonly string[], real: string | undefined): Weights {
  const others = corpusFiles().filter((file) => !files.includes(file));
  return readWeights(fitWeights([...corpusExamples(others), ...(real === undefined ? [] : realExamples(real, 0))]));
}

/**
 * Types drafts of the corpus key by key into a session of the product, with a person's pauses and typos, counts the marks that
 * come and go though their words stand, and says when a violation is marked first. Figures go to typing.json, without any
 * text. `--drafts N` of each label (150); `--real DIR` as for eval; `--weights FILE` instead of fitting; `--list FILE`: what
 * went, to read.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = argv.indexOf(name);
    return at >= 0 ? argv[at + 1] : undefined;
  };
  const [list, given] = [option('--list'), option('--weights')];
  const wanted = Number(option('--drafts') ?? sampled);
  const files = corpusFiles().filter((_, index) => index % folds === 0);
  const weights =
    given !== undefined && existsSync(given)
      ? readWeights(JSON.parse(readFileSync(given, 'utf8')))
      : fittedWithout(files, option('--real'));
  const rows = files.flatMap(readRows);
  const chance = new Chance(9);
  const drafts = (['ok', 'violation', 'gray'] as const).flatMap((label) =>
    chance.sample(
      rows.filter((row) => row.label === label),
      label === 'gray' ? wanted / 3 : wanted,
    ),
  );
  const time = new SimulatedTime();
  const restore = time.install();
  const all: Typed[] = [];
  try {
    for (const [index, row] of drafts.entries()) {
      all.push(await type(row, index, time, weights));
      if (index % 50 === 49) process.stderr.write(`${index + 1} of ${drafts.length}\n`);
    }
  } finally {
    restore();
  }
  const text = `${JSON.stringify({ clean: report(all, 'ok'), violations: report(all, 'violation'), gray: report(all, 'gray') }, null, 2)}\n`;
  process.stdout.write(text);
  if (wanted === sampled) writeFileSync(figuresFile, text);
  if (list !== undefined) writeFileSync(list, all.flatMap(listed).join('\n'));
}

function listed(typed: Typed): string[] {
  const { row, gone } = typed;
  return gone.map(
    (mark) =>
      `${row.label} ${row.id} ${row.kind} ${mark.flags ? 'MARK' : 'tip'} ${mark.rule} at ${mark.typed ?? 'post'}: "${row.text.slice(mark.start, mark.end)}"\n  ${row.text}\n`,
  );
}
