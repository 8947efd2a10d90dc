import type { Reading, SentenceReading } from '../reading.ts';
import { normalize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A person's name as it stands in a sentence: tokens `[from, to)`. */
export interface NameReading {
  readonly from: number;
  readonly to: number;
  /** The first word is a known first name, or a title stands before it; else only capitals speak for a name. */
  readonly known: boolean;
  /** "Lena Ortiz", "Kevin L.", "Mrs. Alvarez"; false for a first name alone. */
  readonly full: boolean;
  /** Somebody of the staff, by title, credentials or role. */
  readonly staff: boolean;
}

const capital = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
const initial = /^\p{Lu}$/u;
const shouted = /^\p{Lu}{2,}$/u;
/** What may stand between two words of one name. */
const joined = /^\.? $|^-$/;
const particle = /^(?:de|la|los|las|del|van|von|der|den|di|da|st|bin|al|el|y)$/;
const title =
  /^(?:mr|mrs|ms|miss|mister|sir|madam|señora?|señorita|sra?|srta|don|doña|tía|tío|grandma|grandpa|coach|pastor|deputy|sgt|pfc|cpl|reverend|rev|sister|brother|father|hermano|hermana)$/;
const clinician =
  /^(?:dr|drs|dra|doctor|doctora|doc|prof|professor|nurse|rn|lpn|cna|np|pa|md|do|dds|dmd|midwife|enfermera|enfermero|chaplain|by)$/;
const credential =
  /^(?:rn|bsn|msn|lpn|cna|cma|md|do|dds|dmd|rdh|np|fnp|aprn|crna|pa|pa-c|pt|dpt|pta|ot|otr|slp|lcsw|lpc|lmft|psyd|phd|cnm|emt|pharmd|rt|od|dc|dpm|au\.?d|mba|mha|manager|director|administrator|coordinator|owner|ceo|cfo|coo)$/;
/** "Lou Gehrig's disease". */
const illness = /^(?:disease|syndrome|disorder|palsy|tumor|sign|test|score|method|maneuver|procedure)$/;
/** Capitalized words that name a place, an organization, a day or a thing. */
const noName =
  /^(?:hospital|clinic|center|centre|medical|health|healthcare|care|dental|dentistry|family|county|city|street|st|ave|avenue|road|rd|blvd|lane|ln|drive|court|way|park|church|school|high|elementary|university|college|academy|club|hall|house|home|foundation|institute|group|team|department|dept|office|pharmacy|drug|store|market|hotel|inn|bar|grill|cafe|bank|company|co|inc|llc|day|week|month|year|eve|weekend|morning|night|north|south|east|west|first|second|happy|merry|new|great|best|national|american|america|united|states|federal|state|public|community|awareness|program|society|association|board|act|plan|medicare|medicaid|facebook|google|instagram|yelp|twitter|hipaa|covid|building|suite|room|floor|unit|wing|lab|er|icu|or|the|our|your|we|us|and|thank|thanks|hi|hello|hey|dear|welcome|meet|please|call|ask|congrats|congratulations|god|lord|jesus|valley|lake|river|beach|island|springs|creek|hills|mount|mt|fort|san|santa|los|las|saint|memorial|general|regional|presbyterian|methodist|baptist|mercy|sinai)$/;

/** The names in a sentence, from left to right, by its tokens, which live as long as the sentence is cached. */
const known = new WeakMap<readonly Token[], readonly NameReading[]>();

export function namesIn(sentence: SentenceReading): readonly NameReading[] {
  let names = known.get(sentence.tokens);
  if (!names) {
    names = readNames(sentence.tokens);
    known.set(sentence.tokens, names);
  }
  return names;
}

function readNames(tokens: readonly Token[]): NameReading[] {
  const names: NameReading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at);
    if (!name) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
}

const bare = (token: Token): string => token.norm.replace(/'s?$/, '');
const isCapital = (token: Token): boolean => capital.test(token.text) && !shouted.test(token.text);

function nameAt(tokens: readonly Token[], from: number): NameReading | null {
  const first = tokens[from];
  if (!first || !isCapital(first) || noName.test(bare(first)) || clinician.test(bare(first))) return null;
  const before = tokens[from - 1];
  const isTitle = title.test(bare(first));
  const isFirstName = first.tags.has('FirstName');
  if (!isTitle && !isFirstName && isOrdinary(first, from)) return null;
  let to = from + 1;
  while (to < tokens.length && to < from + 4 && continues(tokens, to)) to += 1;
  // "de la" ends no name.
  while (to > from + 1 && particle.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  const full = tokens.slice(from + 1, to).some((token) => token.before !== '-');
  if (!full && !isFirstName) return null;
  if (illness.test(tokens[to]?.norm ?? '')) return null;
  return {
    from,
    to,
    known: isTitle || isFirstName,
    full,
    staff: (before !== undefined && isStaffBefore(before, first)) || isStaffAfter(tokens, to),
  };
}

/** True where the capital may come from standing first, or the word is no name's. */
function isOrdinary(token: Token, index: number): boolean {
  if (index === 0 || /[.!?:"“\n]/.test(token.before)) return true;
  const { tags, classes } = token;
  return (
    ['Month', 'WeekDay', 'Date', 'Place', 'Organization', 'Acronym', 'Value', 'Verb'].some((tag) => tags.has(tag)) ||
    classes.size > 0
  );
}

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !joined.test(token.before)) return false;
  if (initial.test(token.text)) return true;
  const next = tokens[at + 1];
  if (particle.test(token.norm)) return next !== undefined && joined.test(next.before) && isCapital(next);
  return isCapital(token) && !noName.test(bare(token)) && !clinician.test(bare(token));
}

const isStaffBefore = (before: Token, first: Token): boolean =>
  clinician.test(bare(before)) || (before.classes.has('staff') && !/[.!?]/.test(first.before));

/** "Talia Reed, RN", "Dana Wells, our new hygienist", "Priya from billing". */
function isStaffAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (/,|\(|—|–/.test(next.before)) {
    for (let at = to; at < Math.min(tokens.length, to + 5); at += 1) {
      const token = tokens[at];
      if (!token || (at > to && /[.,;!?]/.test(token.before))) return false;
      if (credential.test(token.norm) || token.classes.has('staff')) return true;
    }
    return false;
  }
  return (
    credential.test(next.text.toLowerCase()) ||
    (/^(?:from|at|in|is|joins|joined)$/.test(next.norm) &&
      tokens.slice(to + 1, to + 5).some((token) => token.classes.has('staff') || token.norm === 'billing'))
  );
}

/** True where every reader is shown the name anyway, or policy says that it is the practice's own. */
export function isShownOrOwn(reading: Reading, name: string): boolean {
  const words =
    normalize(name)
      .replace(/'s\b/g, '')
      .match(/\p{L}+/gu) ?? [];
  if (words.some((word) => reading.review?.authorWords.has(word) === true)) return true;
  return [...reading.own].some((own) => {
    const parts = own.split(/\s+/);
    return words.some((word) => word.length > 1 && parts.includes(word));
  });
}
