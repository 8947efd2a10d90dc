import { flags } from './finding.ts';
import type { Finding, Rewrite, Span } from './finding.ts';
import type { Language, Rule, RuleMatch } from './rule.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { wordings } from './wordings.ts';
import type { Tone } from './wordings.ts';

/** A finding with what it came from. */
export interface Found {
  readonly finding: Finding;
  readonly match: RuleMatch;
  readonly rule: Rule;
}

/** What the checker finds in the draft with another text. */
export type Look = readonly Pick<Finding, 'rule' | 'severity'>[];

/** Characters that are read again for one check: wordings of a long draft are offered as they come. */
const mostRead = 6000;
/** More to choose from would be work, not help. */
const mostOffered = 3;

/** "Please call our office manager at 555-0100." with what policy gives; without a phone or role the sentence does without. */
export function callUs(reading: Reading, language: Language): string {
  const { phone, contactRole } = reading.policy;
  if (language === 'es') return `Por favor llame a ${contactRole ?? 'nuestra oficina'}${phone ? ` al ${phone}` : ''}.`;
  return `Please call ${contactRole ?? 'our office'}${phone ? ` at ${phone}` : ''}.`;
}

/**
 * Adds to each finding its safe wordings, the best first: the words, the sentence, or the whole draft where what is
 * left without the marked sentences would still tell something or would not stand by itself. `look` reads another text
 * of the same draft; a wording that leaves the finding, or brings another, gives way to the next.
 */
export function withRewrites(found: readonly Found[], reading: Reading, look: (text: string) => Look): Finding[] {
  const flagged = new Set(found.filter(({ finding }) => flags(finding)).map(({ finding }) => finding.sentence.start));
  if (found.length === 0) return [];
  const before = counts(found.map(({ finding }) => finding));
  const { text } = reading.draft;
  const looks = new Map<string, Look>();
  let left = mostRead;
  /** Null where enough was read. */
  const lookAt = (next: string): Look | null => {
    const known = looks.get(next);
    if (known || left < next.length) return known ?? null;
    left -= next.length;
    const seen = look(next);
    looks.set(next, seen);
    return seen;
  };
  const isSafe = (finding: Finding, { start, end, text: words }: Rewrite): boolean => {
    if (text.length > mostRead) return true;
    const seen = lookAt(text.slice(0, start) + words + text.slice(end));
    if (!seen) return true;
    const after = counts(seen);
    return (
      [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0)) &&
      (!flags(finding) || (after.get(finding.rule) ?? 0) < (before.get(finding.rule) ?? 0))
    );
  };
  const keepsRest = restStands(reading, flagged, lookAt);
  const wanted = found.map((one) => {
    const all = [...candidates(one, reading, flagged.has(one.finding.sentence.start) ? keepsRest : true)];
    const first = all.findIndex((rewrite) => isSafe(one.finding, rewrite));
    // Where none was seen to help, the last one leaves the least of the draft.
    return first < 0 ? all.slice(-1) : all.slice(first);
  });
  // The others only once each finding has its first: a long draft may be at its end then.
  return found.map(({ finding }, index) => {
    const [first, ...others] = wanted[index] ?? [];
    const rewrites = first ? [first, ...others.filter((rewrite) => isSafe(finding, rewrite))] : [];
    return { ...finding, rewrites: rewrites.slice(0, mostOffered) };
  });
}

/** Errors and warnings by rule. */
function counts(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { rule } of findings.filter(flags)) result.set(rule, (result.get(rule) ?? 0) + 1);
  return result;
}

/** A sentence that says nothing without the one before it. */
const leaning =
  /^[\s"'“‘¡¿(-]*(?:he|she|they|it|its|it's|him|his|her|hers|them|their|that|that's|these|those|then|and|but|so|because|or|which|who|both|also|él|ella|ellos|ellas|eso|esa|ese|y|pero|porque|entonces|luego|también|lo|la|le|les|su|sus)(?![\p{L}])/iu;

/**
 * True where the sentences that stay unmarked stand by themselves: there is one with something to say, and none of them
 * leans on a marked one. What stays of an answer must tell nothing either: there a whole reply costs little.
 */
function restStands(reading: Reading, flagged: ReadonlySet<number>, lookAt: (text: string) => Look | null): boolean {
  const { sentences, draft, answers } = reading;
  const isMarked = ({ span }: SentenceReading): boolean => flagged.has(span.start);
  const rest = sentences.filter((sentence) => !isMarked(sentence) && sentence.tokens.length > 0);
  if (rest.length === 0) return true;
  if (!rest.some(({ tokens, text }) => tokens.length > 2 && !leaning.test(text))) return false;
  const leans = rest.some(({ index, text }) => {
    const previous = sentences[index - 1];
    return previous !== undefined && isMarked(previous) && leaning.test(text);
  });
  if (leans) return false;
  if (!answers) return true;
  let text = '';
  let at = 0;
  for (const { span } of sentences.filter(isMarked)) {
    text += draft.text.slice(at, span.start);
    at = span.end;
  }
  const seen = lookAt(text + draft.text.slice(at));
  return seen === null || !seen.some(flags);
}

function languageOf(reading: Reading): Language {
  return reading.language === 'es' ? 'es' : 'en';
}

/** Words of praise in a question or a message are seldom praise; stars always are. */
function toneOf({ review, draft }: Reading): Tone {
  if (!review) return 'mixed';
  if (draft.replyTo?.rating !== undefined || draft.kind === 'review-reply') return review.tone;
  if (review.question) return 'asked';
  return draft.kind === 'message' ? 'mixed' : review.tone;
}

/** The best first. */
function* candidates({ finding, match, rule }: Found, reading: Reading, keepsRest: boolean): Generator<Rewrite> {
  if (match.words === '') yield leftOut(match, finding.sentence, reading);
  else if (match.words !== undefined) yield { start: match.start, end: match.end, text: match.words, scope: 'words' };
  // We have no words of our own in a language that we do not read.
  if (reading.language === 'other') {
    yield removal(finding.sentence, reading);
    return;
  }
  const whole = wholeDraft(finding, rule, reading);
  const { start, end } = finding.sentence;
  const alone = !reading.sentences.some(({ span, tokens }) => span.start !== start && tokens.length > 2);
  if (!keepsRest && !alone) yield whole;
  yield* thanks(finding, reading);
  const instead = standIn(finding, match, rule, reading);
  const goes = !alone && keepsRest && (instead === null || isBetterLeftOut(finding.sentence, reading));
  if (goes) yield removal(finding.sentence, reading);
  if (instead !== null) yield { start, end, text: instead, scope: 'sentence' };
  if (keepsRest || alone) yield whole;
}

/** The little words that lead to a place, a day or a number, and say nothing without it. */
const leading = new Set('at in on to from near since the al el en del'.split(' '));

/** Where the little words before a gap begin, with the space before them; null where none stand there. */
function leadOf(before: string): number | null {
  let end = before.length - 1;
  for (let space = before.lastIndexOf(' ', end - 1); end > 0 && before.charAt(end) === ' ';) {
    if (space < 0 || !leading.has(before.slice(space + 1, end).toLowerCase())) break;
    end = space;
    space = before.lastIndexOf(' ', end - 1);
  }
  return end === before.length - 1 ? null : end;
}

const labelled = / ?\([\p{L}-]{0,12}:? ?$/u;

/** The words go, with the space, comma, brackets or preposition that stood for them alone: "call us at [phone]." */
function leftOut({ start, end }: Span, sentence: Span, reading: Reading): Rewrite {
  const before = reading.draft.text.slice(sentence.start, start);
  const after = reading.draft.text.slice(end, sentence.end);
  const without = (from: number, to: number): Rewrite => ({ start: from, end: to, text: '', scope: 'words' });
  if (before === '') return without(start, end + (/^[\s,]*/.exec(after)?.[0].length ?? 0));
  const bracket = after.startsWith(')') ? labelled.exec(before) : null;
  if (bracket) return without(sentence.start + bracket.index, end + 1);
  if (before.endsWith(', ') && after.startsWith(',')) return without(start - 2, end);
  const lead = leadOf(before);
  if (lead !== null) return without(sentence.start + lead, end);
  if (after !== '' && !/^[\s.,!?;:)]/.test(after)) return without(start, end);
  const kept = before.trimEnd();
  return without(sentence.start + (kept.endsWith(',') ? kept.length - 1 : kept.length), end);
}

/** Characters of space beside a sentence that are looked at. */
const longestGap = 100;

/** The sentence goes, with the space beside it; a line break stays. */
function removal({ start, end }: Span, reading: Reading): Rewrite {
  const { text } = reading.draft;
  const after = /^\s*/.exec(text.slice(end, end + longestGap))?.[0] ?? '';
  const gap = text.slice(Math.max(0, start - longestGap), start);
  const before = gap.slice(gap.trimEnd().length);
  const isLast = end + after.length === text.length;
  return isLast || (after.includes('\n') && !before.includes('\n'))
    ? { start: start - before.length, end, text: '', scope: 'sentence' }
    : { start, end: end + after.length, text: '', scope: 'sentence' };
}

/** A post of some length needs no sentence in the place of one that goes; an answer does where somebody waits for it. */
function isBetterLeftOut({ start }: Span, reading: Reading): boolean {
  if (!reading.answers) return reading.sentences.some(({ span, tokens }) => span.start !== start && tokens.length > 5);
  if (reading.draft.kind === 'review-reply') return false;
  return reading.review?.question !== true;
}

function saidTimes(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of text.toLowerCase().match(onceSaid) ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

interface Said {
  readonly times: ReadonlyMap<string, number>;
  readonly holds: (text: string) => boolean;
}

/** Read once for all findings of a draft, so that many of them in a long one cost no more. */
const said = new WeakMap<Reading, Said>();

function saidIn(reading: Reading): Said {
  const before = said.get(reading);
  if (before) return before;
  const held = new Map<string, boolean>();
  const found: Said = {
    times: saidTimes(reading.draft.text),
    holds: (text) => {
      const known = held.get(text) ?? reading.draft.text.includes(text);
      held.set(text, known);
      return known;
    },
  };
  said.set(reading, found);
  return found;
}

/** What a draft needs to say only once. */
const onceSaid = /thank|gracias|sorry|lament|privacy|privacidad|privad|private|phone|teléfono/gi;

/**
 * One of several that says nothing that the rest of the draft says already, or at least does not stand in it; the same
 * one for the same sentence, whatever is typed after it.
 */
function oneOf(texts: readonly string[], { start, end }: Span, reading: Reading): string | null {
  const { times, holds } = saidIn(reading);
  const own = saidTimes(reading.draft.text.slice(start, end));
  const isSaid = (word: string): boolean => (times.get(word) ?? 0) > (own.get(word) ?? 0);
  const free = texts.filter((text) => !holds(text));
  const best = free.filter((text) => ![...saidTimes(text).keys()].some(isSaid));
  const from = best.length > 0 ? best : free;
  return from[(end - start) % Math.max(1, from.length)] ?? null;
}

/** One sentence that says nothing about anyone, for this one; an answer keeps its greeting. */
function standIn({ sentence, category }: Finding, match: RuleMatch, rule: Rule, reading: Reading): string | null {
  const language = languageOf(reading);
  const own = reading.answers ? rule.safe[language].reply : rule.safe[language].post;
  const { sentence: replies, post } = wordings[language];
  const free = own !== undefined && !saidIn(reading).holds(own) ? own : null;
  if (!reading.answers) return free ?? oneOf(post[category], sentence, reading);
  const text = free ?? oneOf(replies[toneOf(reading)], sentence, reading);
  return text === null ? null : greeted(text, sentence, match.start, reading);
}

const greeting = /^(?:(hi|hello|hey|dear|hola|querid[oa]|estimad[oa])\s+)?(\p{Lu}[\p{L}'’-]{1,20})\s?([,!])\s+/iu;

/** "Hi Dolores, " before a text, where the draft says so and that is the name the page shows. */
function greeted(text: string, sentence: Span, before: number, reading: Reading): string {
  const found = greeting.exec(reading.draft.text.slice(sentence.start, sentence.end));
  const [words = '', hello, name = '', mark] = found ?? [];
  const shown = reading.review?.authorWords;
  const isShown = shown?.has(name.toLowerCase()) === true;
  if (!found || !/^\p{Lu}/u.test(name) || sentence.start + words.length > before) return text;
  if (!isShown && (hello === undefined || (shown !== undefined && shown.size > 0))) return text;
  return words + (mark === ',' ? text.charAt(0).toLowerCase() + text.slice(1) : text);
}

const thanking = /(?<!\p{L})(?:thanks|thank\s(?:you|u|ya)|thx|gracias)(?!\p{L})/giu;
/** What follows it within its clause. */
const thanksFor = /^[^.!?\n,]{0,40}?\s(for|por)\s/iu;
const longestThanks = 48;
const clauseEnd = /[,.!?;:()\n—–]|\s(?:and|but|so|y|pero|we|i)\s|\s?\p{Extended_Pictographic}|\s-\s|$/iu;

/** "Thank you for choosing us, Lena!" can thank for the words instead: the rest of the sentence stays. */
function* thanks({ start, end, sentence }: Finding, reading: Reading): Generator<Rewrite> {
  if (!reading.answers) return;
  const { text } = reading.draft;
  for (const thank of text.slice(sentence.start, sentence.end).matchAll(thanking)) {
    const after = sentence.start + thank.index + thank[0].length;
    const match = thanksFor.exec(text.slice(after, Math.min(sentence.end, after + longestThanks)));
    if (!match) continue;
    const from = after + match[0].length;
    const to = end + (clauseEnd.exec(text.slice(end, sentence.end))?.index ?? 0);
    // What is marked stands in this clause, from its "for" on.
    if (start < from - (match[1]?.length ?? 0) - 1 || clauseEnd.exec(text.slice(from, start))?.[0]) continue;
    const language = match[1]?.toLowerCase() === 'por' ? 'es' : 'en';
    const words = oneOf(wordings[language].thanksFor[toneOf(reading)], sentence, reading);
    if (words !== null && from < to) yield { start: from, end: to, text: words, scope: 'words' };
  }
}

/** A whole answer or post in the place of the draft. */
function wholeDraft({ category }: Finding, rule: Rule, reading: Reading): Rewrite {
  const language = languageOf(reading);
  const { reply, post } = wordings[language];
  const all = { start: 0, end: reading.draft.text.length };
  // What is answered stays the same while the draft is written.
  const by = { start: 0, end: reading.draft.replyTo?.text.length ?? reading.sentences[0]?.span.end ?? 0 };
  if (!reading.answers) {
    const own = rule.safe[language].post;
    return { ...all, text: own ?? oneOf(post[category], by, reading) ?? '', scope: 'draft' };
  }
  const text = (oneOf(reply[toneOf(reading)], by, reading) ?? '').replace('{call}', callUs(reading, language));
  const first = reading.sentences[0]?.span ?? all;
  return { ...all, text: greeted(text, first, Infinity, reading), scope: 'draft' };
}
