import type { Draft, DraftKind } from './draft.ts';
import { flags } from './finding.ts';
import type { Finding, PolicyLink, Severity, Stage } from './finding.ts';
import type { CheckerPolicy } from './policy.ts';
import type { Rule, RuleMatch, RuleText, Language } from './rule.ts';
import { readDraft } from './reading.ts';
import type { Reading } from './reading.ts';
import { rules } from './registry.ts';
import { readNames } from './language/evidence.ts';
import { graphemesOf } from './language/graphemes.ts';
import { judge } from './learned/judge.ts';
import type { Judgment } from './learned/judge.ts';
import { shipped } from './learned/shipped.ts';
import type { Weights } from './learned/weights.ts';
import { withRewrites } from './rewrite.ts';
import type { Found, Look } from './rewrite.ts';
import { createSentenceCache } from './sentence.ts';
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
  return checkBy(shipped(), draft, policy, cache);
}

/** The same by other weights than those that are shipped: for measuring weights on drafts that they never saw. */
export function checkBy(
  weights: Weights,
  draft: Draft,
  policy: CheckerPolicy,
  cache: SentenceCache = createSentenceCache(),
): Finding[] {
  if (draft.text.trim() === '') return [];
  const reading = readDraft(draft, policy, cache);
  const look = (text: string): Look =>
    findIn(weights, readDraft({ ...draft, text }, policy, cache)).map(({ finding }) => finding);
  return withRewrites(findIn(weights, reading), reading, look)
    .map(asWritten(draft, reading))
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        order[a.severity] - order[b.severity] ||
        b.end - a.end ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
}

/** What is found in a draft, without wordings. */
function findIn(weights: Weights, reading: Reading): readonly Found[] {
  const { policy } = reading;
  const judgment = reading.language === 'other' ? null : judge(reading, namesOf(reading), weights);
  const found: Found[] = [];
  for (const [id, rule] of rules) {
    const setting = policy.rules[id];
    if (setting?.stage === 'off') continue;
    for (const match of matchesOf(reading).get(id) ?? []) {
      const finding = findingOf(id, rule, match, reading, setting);
      const support = judgment && flags(finding) && !standsByItself(rule, match) ? judgment.score : Infinity;
      if (support < leastFor(rule, reading) && !isSureAlone(weights, match, reading)) continue;
      found.push({ finding: { ...finding, firm: support > firmSupport }, match, rule });
    }
  }
  if (judgment && judgment.score > enoughFor(reading, judgment)) {
    const told = toldByAll(reading, judgment);
    if (told) found.push(told);
  }
  return found;
}

/** True where the sentence would be flagged for sure if it stood alone: harmless sentences around it take nothing back. */
function isSureAlone(
  weights: Weights,
  { sentence: { span } }: RuleMatch,
  { draft, policy, sentences }: Reading,
): boolean {
  if (sentences.length < 2) return false;
  const alone = readDraft({ ...draft, text: draft.text.slice(span.start, span.end) }, policy);
  return judge(alone, namesOf(alone), weights).score > sure;
}

const matched = new WeakMap<Reading, ReadonlyMap<string, readonly RuleMatch[]>>();

/** What each rule finds, whether or not policy asks for it. */
function matchesOf(reading: Reading): ReadonlyMap<string, readonly RuleMatch[]> {
  let found = matched.get(reading);
  if (!found) {
    const read = [...rules].filter(([, rule]) => reading.language !== 'other' || rule.anyLanguage === true);
    found = new Map(
      read.map(([id, rule]) => [
        id,
        separate(first(mostMatches, rule.find(reading)).map(graphemesOf(reading.draft.text))),
      ]),
    );
    matched.set(reading, found);
  }
  return found;
}

/** Everything that the reading of a draft found, by name: what the weights are given beside its words. */
export function namesOf(reading: Reading): Set<string> {
  const names = readNames(reading);
  for (const [id, matches] of matchesOf(reading)) {
    for (const match of matches) names.add(`rule: ${id} ${match.severity ?? rules.get(id)?.severity ?? ''}`);
  }
  return names;
}

/** Above this score a draft is flagged where no single phrase is; chosen by kind from drafts of files left out (`npm run eval`). */
const enough: Readonly<Record<DraftKind, number>> = { post: 0.75, reply: 0.75, 'review-reply': 0.65, message: 0.75 };
/** The same for a post that speaks of nobody: medicine in general, or, likelier to be bad, an offer or a picture. */
const enoughOfNobody = { inGeneral: 1.3, offerOrPicture: 0.9 };
/** The same in Spanish, of which the weights saw less and are less sure. */
const enoughInSpanish = 0.5;
/** The same in an answer to somebody who asks about their health: what else would it be than advice? */
const enoughForAdvice = 0.5;
/** Above this one the finding is as severe as its rule's own, and a sentence stands whatever is written around it. */
const sure = 1.6;
/** Below it, what a phrase seems to say is taken back: all else says that nobody's care is meant. */
const leastSupport = { answer: 0.5, post: 0.4 };
const leastInSpanish = { answer: 0, post: 0.1 };
/** The same for a number or a name: few words around it say whose it is. */
const leastForIdentifier = -0.5;
/** Above it, half a draft more seldom takes it back (`npm run eval:typing`). */
const firmSupport = 0.6;

function leastFor(rule: Rule, reading: Reading): number {
  if (rule.category === 'identifier') return leastForIdentifier;
  const least = reading.language === 'es' ? leastInSpanish : leastSupport;
  return reading.answers ? least.answer : least.post;
}

/** A word of ourselves, or of some he or she. */
const somebody = "i,i'm,i've,i'd,me,my,we,we're,we've,us,our,ours,he,he's,him,his,she,she's,her,hers".split(',');

function enoughFor(reading: Reading, { categories: [likeliest] }: Judgment): number {
  if (reading.language === 'es') return enoughInSpanish;
  const { kind } = reading.draft;
  if ((kind === 'reply' || kind === 'message') && reading.review?.asksForAdvice) return enoughForAdvice;
  const ofSomebody = reading.sentences.some(({ keys }) => somebody.some((word) => keys.has(word)));
  if (kind !== 'post' || ofSomebody) return enough[kind];
  return enoughOfNobody[likeliest === 'marketing' || likeliest === 'image' ? 'offerOrPicture' : 'inGeneral'];
}

/** True where the words around cannot take it back: said outright, or a number that identifies in any text. */
function standsByItself(rule: Rule, match: RuleMatch): boolean {
  return match.certain === true || rule.anyLanguage === true;
}

/** The rule that speaks for its category where the draft as a whole tells. */
const speakers = new Map(
  [...rules].filter(([, rule]) => rule.variants?.['whole']).map(([id, rule]) => [rule.category, id]),
);

/** What a draft tells as a whole, where no single phrase does: at the words that weigh most. */
function toldByAll(reading: Reading, { best, score, categories }: Judgment): Found | null {
  const id = categories[0] === undefined ? '' : (speakers.get(categories[0]) ?? '');
  const rule = rules.get(id);
  // Where a phrase tells, its rule has spoken; what policy made of that rule is not said again in other words.
  // A number or a name says who, not what: without it the draft would still tell.
  const isSaid = [...matchesOf(reading)].some(
    ([name, matches]) =>
      (name === id || rules.get(name)?.category !== 'identifier') &&
      matches.some(({ severity }) => (severity ?? rules.get(name)?.severity) !== 'info'),
  );
  if (isSaid || !best || !rule || reading.policy.rules[id]?.stage === 'off') return null;
  const match = graphemesOf(reading.draft.text)({
    ...best.span,
    sentence: best.sentence,
    variant: 'whole',
    severity: score > sure ? rule.severity : 'warning',
  });
  const finding = findingOf(id, rule, match, reading, reading.policy.rules[id]);
  return { finding: { ...finding, firm: false }, match, rule };
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
    firm: true,
    mayBeOwn: match.mayBeOwn ?? false,
  };
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

/** A finding where its words stand in what was written, in letters of whatever kind. */
function asWritten(draft: Draft, reading: Reading): (finding: Finding) => Finding {
  if (draft.text === reading.draft.text) return (finding) => finding;
  const whole = graphemesOf(draft.text);
  return (finding) => {
    const sentence = whole(reading.written(finding.sentence));
    return {
      ...whole(reading.written(finding)),
      sentence,
      rewrites: finding.rewrites.map((rewrite) => whole(reading.written(rewrite))),
    };
  };
}
