/** What staff see; one of six. */
export const categories = [
  'patient-confirmation',
  'health-detail',
  'patient-story',
  'image',
  'identifier',
  'marketing',
] as const;
export type Category = (typeof categories)[number];

/** `error`: do not post · `warning`: check first · `info`: a tip, never counts against "clear". */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a rule does when it finds something; one ladder for every rule. */
export const stages = ['off', 'silent', 'coach', 'confirm', 'block'] as const;
export type Stage = (typeof stages)[number];

/** Why a rule exists. `law` names its paragraph ("45 CFR 164.502(a)"); `policy` is a stricter house rule. */
export type Basis =
  | { readonly kind: 'law'; readonly cite: string }
  | { readonly kind: 'policy' }
  | { readonly kind: 'advice' };

export interface PolicyLink {
  /** https only. */
  readonly url: string;
  readonly text: string;
}

/** A safe wording: replace `[start, end)` of the draft's text by `text`. `end === start` inserts. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it replaces: the marked words, the whole sentence, or the whole draft. */
  readonly scope: 'words' | 'sentence' | 'draft';
}

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing wrong with a draft. */
export interface Finding extends Span {
  /** The rule's id: its file name. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly basis: Basis;
  /** Id of the message in the catalogue (`rule` or `rule.variant`); the text is made by lib/locales. */
  readonly message: string;
  readonly links: readonly PolicyLink[];
  /** Best first; empty where no wording can be safe. */
  readonly rewrites: readonly Rewrite[];
  /** The sentence the finding stands in, and whether it has ended: half a sentence misleads. */
  readonly sentence: Span & { readonly ended: boolean };
  /** False where only the draft as a whole tells, so that more words may still take it back. */
  readonly firm: boolean;
  /** True where the words may be the practice's own (a name, a phone, a sign-off) and "always fine here" can be offered. */
  readonly mayBeOwn: boolean;
}

/** Errors and warnings flag a draft; tips do not. */
export function flags(finding: Pick<Finding, 'severity'>): boolean {
  return finding.severity !== 'info';
}
