import type { Reading, SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import type { Hit, PatternGroup } from './pattern.ts';
import { isOutweighed } from './told.ts';

export interface AssertOptions {
  /** Also where the sentence speaks of the author. */
  readonly self?: boolean;
  readonly questions?: boolean;
  readonly general?: boolean;
  /** Also where "don't" or "never" stands just before. */
  readonly negated?: boolean;
  /** False for what stands by itself (an offer, a list): the rest of the draft cannot take it back. */
  readonly outweighed?: boolean;
  /** Said outright: the score of the draft cannot take it back either. */
  readonly certain?: boolean;
  /** Also what is quoted. */
  readonly quoted?: boolean;
  readonly severity?: RuleMatch['severity'];
  readonly variant?: string;
  readonly words?: string;
  readonly when?: (sentence: SentenceReading, hit: Hit) => boolean;
}

/** True where what the tokens say is neither conditional nor refused. */
export function isReal(sentence: SentenceReading, hit: Hit): boolean {
  return sentence.stance.hedged[hit.from] !== true;
}

const negation =
  /^(?:no|not|never|nobody|none|without|don't|doesn't|didn't|won't|wouldn't|can't|cannot|isn't|aren't|wasn't|weren't|stopped|quit|avoid|instead|nunca|jam[aá]s|nadie|ning[uú]n|ninguna|tampoco|sin|ni|evite|deje)$/;

/** True where one of the three words before, in the same clause, takes the statement back. */
export function isNegated(sentence: SentenceReading, hit: Hit): boolean {
  for (let index = hit.from; index > Math.max(0, hit.from - 3); index -= 1) {
    const token = sentence.tokens[index];
    if (token && /[.,;:!?—–…\n(]/.test(token.before) && index < hit.from + 1) return false;
    const before = sentence.tokens[index - 1];
    if (before && negation.test(before.norm)) return true;
  }
  return false;
}

/** The hits of a group that are said of somebody in particular, as matches. */
export function* asserted(reading: Reading, group: PatternGroup, options: AssertOptions = {}): Generator<RuleMatch> {
  if (options.outweighed !== false && isOutweighed(reading)) return;
  for (const sentence of reading.sentences) {
    const { stance } = sentence;
    if (stance.general && options.general !== true) continue;
    if (stance.self && options.self !== true) continue;
    if (stance.question && options.questions !== true) continue;
    for (const hit of sentence.hits(group)) {
      if (options.negated !== true && isNegated(sentence, hit)) continue;
      if (options.quoted !== true && reading.answers && stance.quoted[hit.from] === true) continue;
      if (!isReal(sentence, hit) || options.when?.(sentence, hit) === false) continue;
      yield {
        sentence,
        ...spanOf(sentence, hit.from, hit.to),
        ...(options.certain && { certain: true }),
        ...(options.severity && { severity: options.severity }),
        ...(options.variant !== undefined && { variant: options.variant }),
        ...(options.words !== undefined && { words: options.words }),
      };
    }
  }
}
