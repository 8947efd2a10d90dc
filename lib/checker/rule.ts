import type { DraftKind, RepliedTo } from './draft.ts';
import type { Basis, Category, PolicyLink, Severity } from './finding.ts';
import type { Reading, SentenceReading } from './reading.ts';

export type Language = 'en' | 'es';

/** The risk ids of the taxonomy that our rules answer for. */
export const risks = [
  'patient-confirmation',
  'detailed-health-reply',
  'defensive-reply',
  'appointment-billing-insurance',
  'identifiers',
  'patient-story',
  'unapproved-image',
  'staff-day-story',
  'minors',
  'sensitive-info',
  'third-party-marketing',
  'condition-targeted-marketing',
  'disguised-marketing',
  'missing-disclaimer-optout',
  'medical-advice-public',
] as const;
export type Risk = (typeof risks)[number];

/** What a receptionist reads about a finding. */
export interface RuleText {
  /** One line: what a reader could learn. */
  readonly title: string;
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
}

export type RuleTexts = Readonly<Record<Language, RuleText>>;

/** A draft with the expected finding between ⟦ and ⟧. */
export interface FlagExample {
  readonly text: string;
  readonly kind?: DraftKind;
  readonly replyTo?: RepliedTo;
}

/** A draft that looks like it and is fine, and why. */
export interface PassExample extends FlagExample {
  readonly reason: string;
}

/** What a rule's matcher answers: words of one sentence, in offsets of the draft. */
export interface RuleMatch {
  readonly sentence: SentenceReading;
  readonly start: number;
  readonly end: number;
  readonly variant?: string;
  readonly severity?: Severity;
  /** A wording for just these words (empty: leave them out). */
  readonly words?: string;
  readonly mayBeOwn?: boolean;
  /** Said outright: the rest of the draft cannot take it back. */
  readonly certain?: boolean;
}

/** What to say instead of a sentence; in a reply it follows the tone of the review. */
export interface SafeWording {
  readonly post?: string;
  readonly reply?: string;
}

export interface Rule {
  readonly category: Category;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly risks: readonly [Risk, ...Risk[]];
  readonly texts: RuleTexts;
  /** Texts that differ for a variant of the finding (message id `rule.variant`). */
  readonly variants?: Readonly<Record<string, RuleTexts>>;
  readonly links: readonly PolicyLink[];
  readonly safe: Readonly<Record<Language, SafeWording>>;
  readonly examples: {
    /** Default kind of the examples. */
    readonly kind: DraftKind;
    readonly flags: readonly FlagExample[];
    readonly passes: readonly PassExample[];
  };
  /** True where it finds the same in any language (numbers, addresses). */
  readonly anyLanguage?: boolean;
  find(reading: Reading): Iterable<RuleMatch>;
}

/** Identity: gives a rule its type. The id is the file's name. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
