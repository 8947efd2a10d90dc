import type { Draft } from './draft.ts';
import { flags } from './finding.ts';
import type { Finding, PolicyLink, Severity, Stage } from './finding.ts';
import type { CheckerPolicy } from './policy.ts';
import type { Rule, RuleMatch, RuleText, Language } from './rule.ts';
import { readDraft } from './reading.ts';
import type { Reading } from './reading.ts';
import { rules } from './registry.ts';
import { rewritesFor } from './rewrite.ts';
import type { SentenceCache } from './sentence.ts';

export { createSentenceCache } from './sentence.ts';
export type { SentenceCache } from './sentence.ts';
export { readLanguage } from './language/detect.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const stageOf: Readonly<Record<Severity, Stage>> = { error: 'confirm', warning: 'coach', info: 'coach' };

/**
 * What would expose somebody in a draft. Pure and deterministic; never throws on any text.
 * Offsets are UTF-16 units of `draft.text`, end exclusive. Sorted by start, the worst first where two start together;
 * findings of one rule never overlap. A rule whose stage is `off` finds nothing.
 * With a cache only the sentences that it does not hold are parsed; the answer is the same without one.
 */
export function check(draft: Draft, policy: CheckerPolicy, cache?: SentenceCache): Finding[] {
  if (draft.text.trim() === '') return [];
  const reading = readDraft(draft, policy, cache);
  const found: Found[] = [];
  for (const [id, rule] of rules) {
    const setting = policy.rules[id];
    if (setting?.stage === 'off') continue;
    if (reading.language === 'other' && rule.anyLanguage !== true) continue;
    for (const match of separate(first(mostMatches, rule.find(reading)).map(onGraphemes(draft.text)))) {
      found.push({ finding: findingOf(id, rule, match, reading, setting), match, rule });
    }
  }
  return withRewrites(found, reading).toSorted(
    (a, b) =>
      a.start - b.start ||
      order[a.severity] - order[b.severity] ||
      b.end - a.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** The words about a finding, by its `message`. Unknown ids (a rule taken away) give null. */
export function messageText(message: string, language: Language): RuleText | null {
  const [id = '', variant] = message.split('.');
  const rule = rules.get(id);
  if (!rule) return null;
  return (variant === undefined ? rule.texts : (rule.variants?.[variant] ?? rule.texts))[language];
}

function findingOf(
  id: string,
  rule: Rule,
  match: RuleMatch,
  reading: Reading,
  setting: CheckerPolicy['rules'][string] | undefined,
): Finding {
  const severity = setting?.severity ?? match.severity ?? rule.severity;
  const own: PolicyLink | undefined = reading.policy.links[id] ?? reading.policy.links[rule.category];
  return {
    rule: id,
    category: rule.category,
    severity,
    stage: setting?.stage ?? stageOf[severity],
    basis: rule.basis,
    start: match.start,
    end: match.end,
    message: match.variant === undefined ? id : `${id}.${match.variant}`,
    links: own ? [own, ...rule.links] : rule.links,
    rewrites: [],
    sentence: match.sentence.span,
    mayBeOwn: match.mayBeOwn ?? false,
  };
}

interface Found {
  readonly finding: Finding;
  readonly match: RuleMatch;
  readonly rule: Rule;
}

function withRewrites(found: readonly Found[], reading: Reading): Finding[] {
  const flagged = new Set(found.filter(({ finding }) => flags(finding)).map(({ finding }) => finding.sentence.start));
  return found.map(({ finding, match, rule }) => ({
    ...finding,
    rewrites: rewritesFor(finding, match, rule, flagged, reading),
  }));
}

/** More matches of one rule in one draft tell nothing new, and each costs a wording. */
const mostMatches = 200;

function first<T>(most: number, items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}

/** One rule's matches without overlaps: the worst stays, then the longest, then the first. */
function separate(matches: RuleMatch[]): RuleMatch[] {
  const rank = (match: RuleMatch): number => (match.severity ? order[match.severity] : 0);
  const kept: RuleMatch[] = [];
  const ranked = matches.toSorted(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const match of ranked) {
    if (match.end > match.start && kept.every((other) => match.end <= other.start || match.start >= other.end))
      kept.push(match);
  }
  return kept;
}

const joiner = /\p{M}|\u200D|\uFE0F|\p{Emoji_Modifier}/u;

/** Widens a span that would cut a surrogate pair, a combining mark or a joined emoji. */
function onGraphemes(text: string): (match: RuleMatch) => RuleMatch {
  const inside = (at: number): boolean => {
    if (at <= 0 || at >= text.length) return false;
    const code = text.codePointAt(at - 1) ?? 0;
    return (
      code > 0xffff || joiner.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) || text.charAt(at - 1) === '\u200D'
    );
  };
  return (match) => {
    let { start, end } = match;
    while (inside(start)) start -= 1;
    while (inside(end)) end += 1;
    return start === match.start && end === match.end ? match : { ...match, start, end };
  };
}
