import type { Category, PolicyLink, Severity, Stage } from './finding.ts';

/** What the checker needs of the organization's settings; lib/policy layers and validates them. */
export interface CheckerPolicy {
  /** The practice's name, said in safe wordings where known. */
  readonly organizationName?: string;
  /** The practice's own phone for "please call us at …"; never an identifier. */
  readonly phone?: string;
  /** Whom to ask for, e.g. "our office manager". */
  readonly contactRole?: string;
  /** Names, places, phones, domains and sign-offs that are the practice's own: never an identifier. */
  readonly ownWords: readonly string[];
  /** True where the organization is a substance use program under 42 CFR Part 2. */
  readonly part2Program: boolean;
  /** By rule id. */
  readonly rules: Readonly<Record<string, { readonly stage?: Stage; readonly severity?: Severity }>>;
  /** The organization's own policy pages, by rule id or category; they come before the rule's own link. */
  readonly links: Readonly<Partial<Record<Category | string, PolicyLink>>>;
}

/** What holds where no policy says otherwise. */
export const defaultPolicy: CheckerPolicy = {
  ownWords: [],
  part2Program: false,
  rules: {},
  links: {},
};
