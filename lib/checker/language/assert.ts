import type { Reading, SentenceReading } from '../reading.ts';
import { spanOf } from '../reading.ts';
import type { RuleMatch } from '../rule.ts';
import type { Hit, PatternGroup } from './pattern.ts';

export interface AssertOptions {
  /** Also where the sentence speaks of the author. */
  readonly self?: boolean;
  readonly questions?: boolean;
  readonly general?: boolean;
  readonly severity?: RuleMatch['severity'];
  readonly variant?: string;
  readonly words?: string;
  readonly when?: (sentence: SentenceReading, hit: Hit) => boolean;
}

/** True where what the tokens say is neither conditional nor refused. */
export function isReal(sentence: SentenceReading, hit: Hit): boolean {
  return sentence.stance.hedged[hit.from] !== true;
}

/** The hits of a group that are said of somebody in particular, as matches. */
export function* asserted(reading: Reading, group: PatternGroup, options: AssertOptions = {}): Generator<RuleMatch> {
  for (const sentence of reading.sentences) {
    const { stance } = sentence;
    if (stance.general && options.general !== true) continue;
    if (stance.self && options.self !== true) continue;
    if (stance.question && options.questions !== true) continue;
    for (const hit of sentence.hits(group)) {
      if (!isReal(sentence, hit) || options.when?.(sentence, hit) === false) continue;
      yield {
        sentence,
        ...spanOf(sentence, hit.from, hit.to),
        ...(options.severity && { severity: options.severity }),
        ...(options.variant !== undefined && { variant: options.variant }),
        ...(options.words !== undefined && { words: options.words }),
      };
    }
  }
}
