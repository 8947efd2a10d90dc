import type { RepliedTo } from '../draft.ts';
import { readSentence } from '../sentence.ts';
import type { SentenceCache } from '../sentence.ts';
import type { Token } from './tokens.ts';
import { normalize } from './tokens.ts';

/** What is known of the published text that a reply answers. */
export interface ReviewReading {
  /** Its words; the same list for as long as the text is cached. */
  readonly tokens: readonly Token[];
  /** As it was read: no more than its first 2,000 characters. */
  readonly text: string;
  readonly author: string | null;
  /** The author's name as shown, in lower-case words ("jules", "m"). */
  readonly authorWords: ReadonlySet<string>;
  readonly tone: 'good' | 'bad' | 'mixed';
  /** Words of more than three letters that the text uses; a reply that says them echoes it. */
  readonly words: ReadonlySet<string>;
  /** Speaks of a visit, treatment, illness or bill. */
  readonly care: boolean;
  /** Speaks of an event, a job, a sale, or comes from a colleague or a company. */
  readonly noncare: boolean;
  readonly professional: boolean;
  /** Speaks of a relative of the author. */
  readonly kin: boolean;
  readonly question: boolean;
  /** Asks about somebody's own illness or medicine. */
  readonly asksForAdvice: boolean;
}

const good =
  /\b(?:great|best|love|loved|amazing|awesome|wonderful|thank|thanks|kind|gentle|friendly|excellent|recommend|happy|perfect|angels?|caring|fantastic|nice|sweet|good|gracias|excelente|excelentes|amable|amables|buen[oa]s?|mejor(?:es)?|encant[aoó]|recomiendo|recomendad[oa]s?|bendiga|felic(?:es|idades)|content[oa]s?|lind[oa]s?|bonit[oa]s?|feliz|agradecid[oa]s?|profesional(?:es)?)(?!\p{L})/iu;
const bad =
  /\b(?:worst|rude|never|terrible|awful|horrible|waited|wait|overcharged|refused|ignored|avoid|scam|crooks?|greedy|cold|dismissive|joke|pain|painful|hurt|lost|wrong|unprofessional|mal|peor|p[eé]sim[oa]s?|groser[oa]s?|mal[oa]s?|rateros?|robo|roban|horrible|verg[uü]enza|cobraron|espera(?:r|ndo)?|nunca|tarde|car[oa]|duele|dolió|dolio|terrible|decepci[oó]n|mentiros[oa]s?|estafa|queja|nadie)(?!\p{L})/iu;
const careClasses = [
  'visit',
  'procedure',
  'condition',
  'symptom',
  'medicine',
  'result',
  'billing',
  'insurer',
  'sensitive',
  'body',
  'device',
];

const illness = ['condition', 'symptom', 'medicine', 'result', 'sensitive', 'body'];
const somebody = "i,i'm,i've,im,my,me,he,she,his,her,mi,mis,me,yo,tengo".split(',');

/** Names that tell of a colleague, a company or a newsroom rather than of a patient. */
const colleague =
  /\b(?:rn|bsn|lpn|cna|cma|md|do|dds|dmd|rdh|np|pa-?c|pta?|dpt|spt|otr|lcsw|lpc|lmft|psyd|phd|cnm|emt|pharmd|rt|inc|llc|co|corp|company|supply|supplies|devices?|medical|dental|realty|catering|church|rotary|kiwanis|club|chamber|foundation|news(?:desk)?|journal|times|media|agency|marketing|school|academy|university|bakery|cakes|bbq|deli|plumbing|heating|refrigeration|fire|sprinkler|photo(?:graphy)?|quilting|former|student|coach|intern)\b|^@?(?:dr|doc|nurse|city)|rn$/i;

function toneOf(replyTo: RepliedTo, text: string): ReviewReading['tone'] {
  if (replyTo.rating !== undefined) return replyTo.rating >= 4 ? 'good' : replyTo.rating <= 2 ? 'bad' : 'mixed';
  const isGood = good.test(text);
  const isBad = bad.test(text);
  return isGood === isBad ? 'mixed' : isGood ? 'good' : 'bad';
}

/** Reads the replied-to text as one piece; its first 2,000 characters. */
export function readReview(replyTo: RepliedTo, cache?: SentenceCache): ReviewReading {
  const text = replyTo.text.slice(0, 2000);
  let core = cache?.get(text);
  if (!core) {
    core = readSentence(text);
    cache?.set(text, core);
  }
  const author = replyTo.author?.trim() ?? '';
  const { keys } = core;
  const question = /\?/.test(text);
  const isTheirs = illness.some((name) => keys.has(`$${name}`)) && somebody.some((word) => keys.has(word));
  return {
    tokens: core.tokens,
    text,
    author: author === '' ? null : author,
    authorWords: new Set(normalize(author).match(/\p{L}+/gu) ?? []),
    tone: toneOf(replyTo, text),
    words: new Set(core.tokens.map((token) => token.norm).filter((word) => word.length > 3)),
    care: careClasses.some((name) => keys.has(`$${name}`)),
    noncare: core.stance.noncare || colleague.test(author),
    professional: colleague.test(author),
    kin: keys.has('$kin'),
    question,
    asksForAdvice: question && isTheirs,
  };
}
