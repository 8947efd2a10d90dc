import { createReadStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command, CommanderError } from 'commander';
import * as v from 'valibot';
import { check, createSentenceCache, messageText } from './check.ts';
import { draftKinds } from './draft.ts';
import type { Draft } from './draft.ts';
import type { CheckerPolicy } from './policy.ts';
import { defaultPolicy } from './policy.ts';
import { severities, stages } from './finding.ts';

/** Exit codes: 0 all lines were read · 1 some line was bad · 2 the arguments or files are unusable. */
const badLine = 1;
const unusable = 2;

const lineSchema = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  text: v.string(),
  kind: v.optional(v.picklist(draftKinds)),
  platform: v.optional(v.nullable(v.string())),
  replyTo: v.optional(
    v.nullable(
      v.object({
        text: v.string(),
        author: v.optional(v.nullable(v.string())),
        rating: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5)))),
      }),
    ),
  ),
  images: v.optional(v.nullable(v.array(v.object({ path: v.string() })))),
});

type Line = v.InferOutput<typeof lineSchema>;

const linkSchema = v.object({ url: v.pipe(v.string(), v.url(), v.startsWith('https://')), text: v.string() });
const ruleSchema = v.object({ stage: v.optional(v.picklist(stages)), severity: v.optional(v.picklist(severities)) });

/** An unusable argument or file; its message names the option, never the content. */
class UnusableError extends Error {}

/** A line's words never enter an error: only the field's name and what it should hold. */
function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = issue?.path
    ?.map((item) => String(item.key))
    .filter((key) => /^[A-Za-z0-9]{1,12}$/.test(key))
    .join('.');
  if (issue?.kind === 'schema' && issue.expected) {
    return path ? `"${path}" should be ${issue.expected}` : `the line should be ${issue.expected}`;
  }
  return path ? `"${path}" is out of range` : 'the line is not a draft';
}

function draftOf(line: Line): Draft {
  const { replyTo } = line;
  return {
    text: line.text,
    kind: line.kind ?? (replyTo ? (replyTo.rating == null ? 'reply' : 'review-reply') : 'post'),
    ...(line.platform != null && { platform: line.platform }),
    replyTo: replyTo
      ? {
          text: replyTo.text,
          ...(replyTo.author != null && { author: replyTo.author }),
          ...(replyTo.rating != null && { rating: replyTo.rating }),
        }
      : null,
    images: line.images ?? [],
  };
}

/** What one input line answers, as one line of JSON, and whether it was a draft. */
export function answerLine(
  source: string,
  number: number,
  policy: CheckerPolicy,
  cache = createSentenceCache(),
): { text: string; ok: boolean } {
  const fail = (error: string): { text: string; ok: boolean } => ({
    text: JSON.stringify({ line: number, error }),
    ok: false,
  });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // The parser's own message quotes the line; a draft's words stay out of errors.
    return fail('the line is not valid JSON');
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) return fail(explain(parsed.issues));
  const draft = draftOf(parsed.output);
  const findings = check(draft, policy, cache).map((finding) => ({
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    start: finding.start,
    end: finding.end,
    quote: draft.text.slice(finding.start, finding.end),
    message: messageText(finding.message, 'en')?.title ?? finding.message,
  }));
  return { text: JSON.stringify({ id: parsed.output.id ?? null, findings }), ok: true };
}

/** Reads a policy item by item: what is good holds, the rest is reported by name. */
export function readPolicy(value: unknown, report: (problem: string) => void): CheckerPolicy {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnusableError('the policy should be a JSON object');
  const source = new Map<string, unknown>(Object.entries(value));
  const item = <T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined => {
    if (!source.has(key)) return undefined;
    const parsed = v.safeParse(schema, source.get(key));
    if (parsed.success) return parsed.output;
    report(`policy: ${key} is not usable (${explain(parsed.issues)}), left out`);
    return undefined;
  };
  const entries = <T>(key: string, schema: v.GenericSchema<unknown, T>): Record<string, T> => {
    const map = item(key, v.record(v.string(), v.unknown())) ?? {};
    const good: Array<[string, T]> = [];
    for (const [name, entry] of Object.entries(map)) {
      const parsed = v.safeParse(schema, entry);
      if (parsed.success) good.push([name, parsed.output]);
      else report(`policy: ${key}.${name} is not usable (${explain(parsed.issues)}), left out`);
    }
    return Object.fromEntries(good);
  };
  const known = new Set(['organizationName', 'phone', 'contactRole', 'ownWords', 'part2Program', 'rules', 'links']);
  for (const key of source.keys()) if (!known.has(key)) report(`policy: ${key} is not known, left out`);
  const organizationName = item('organizationName', v.string());
  const phone = item('phone', v.string());
  const contactRole = item('contactRole', v.string());
  const rules: Record<string, CheckerPolicy['rules'][string]> = {};
  for (const [id, { stage, severity }] of Object.entries(entries('rules', ruleSchema))) {
    rules[id] = { ...(stage && { stage }), ...(severity && { severity }) };
  }
  return {
    ...(organizationName !== undefined && { organizationName }),
    ...(phone !== undefined && { phone }),
    ...(contactRole !== undefined && { contactRole }),
    ownWords: item('ownWords', v.array(v.string())) ?? defaultPolicy.ownWords,
    part2Program: item('part2Program', v.boolean()) ?? defaultPolicy.part2Program,
    rules,
    links: entries('links', linkSchema),
  };
}

function policyFrom(file: string | undefined): CheckerPolicy {
  if (file === undefined) return defaultPolicy;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnusableError(
      error instanceof SyntaxError ? 'the policy file is not valid JSON' : 'the policy file cannot be read',
    );
  }
  return readPolicy(value, (problem) => process.stderr.write(`${problem}\n`));
}

async function run(file: string, policy: CheckerPolicy): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failed = new Promise<never>((_resolve, reject) =>
    input.once('error', () => reject(new UnusableError('the input file cannot be read'))),
  );
  if (file !== '-') await Promise.race([once(input, 'open'), failed]);
  const cache = createSentenceCache();
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number += 1;
    const source = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (source.trim() === '') continue;
    const answer = answerLine(source, number, policy, cache);
    if (!answer.ok) bad += 1;
    if (!process.stdout.write(`${answer.text}\n`)) await once(process.stdout, 'drain');
    if (process.stderr.isTTY && number % 100 === 0) process.stderr.write(`\r${number} lines`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${number} lines, ${bad} bad\n`);
  return bad > 0 ? badLine : 0;
}

/** Runs the command; answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('check')
    .description('Checks drafts: JSON Lines in, JSON Lines out, in the same order.')
    .argument('<file>', 'drafts, one JSON object a line; - for standard input')
    .option('--policy <file>', "the organization's settings, as JSON")
    .exitOverride();
  try {
    command.parse([...argv], { from: 'user' });
    const options: { policy?: string } = command.opts();
    return await run(command.args[0] ?? '-', policyFrom(options.policy));
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : unusable;
    if (error instanceof UnusableError) {
      process.stderr.write(`check: ${error.message}\n`);
      return unusable;
    }
    throw error;
  }
}
