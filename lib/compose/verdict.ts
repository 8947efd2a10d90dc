import { flags, type Severity, type Stage } from '../checker/finding.ts';

/** What a press of Post may do at this moment. */
export type Verdict =
  | 'pass'
  /** The answer for this text is still on its way. */
  | 'wait'
  /** Something that was found holds it. */
  | 'hold'
  /** The checker cannot answer: what the organization asks for at its strictest decides. */
  | 'pass-unchecked'
  | 'hold-unchecked';

/** How a draft stands when somebody presses Post. */
export interface Standing {
  /** False where nothing is held: the organization has ended it, checking is off, or the site is left alone. */
  readonly mayHold: boolean;
  readonly text: string;
  /** The text that the last answer was for. */
  readonly answered: string | null;
  /** True where the box could not be read or the checker gave no answer. */
  readonly isTroubled: boolean;
  /** The strictest stage of any rule. */
  readonly strictest: Stage;
  /** What is left to handle, whether or not its moment to be marked has come. */
  readonly findings: readonly { readonly stage: Stage; readonly severity: Severity }[];
}

function isHolding(stage: Stage): boolean {
  return stage === 'confirm' || stage === 'block';
}

/** True for a finding that holds Post; a tip never does. */
export function holds(finding: { readonly stage: Stage; readonly severity: Severity }): boolean {
  return flags(finding) && isHolding(finding.stage);
}

/** Decides at once: a press that was let go can not be held later, nor one that was held let go. */
export function verdictOf(standing: Standing): Verdict {
  const { mayHold, text, answered, isTroubled, strictest, findings } = standing;
  if (!mayHold || !isHolding(strictest)) return 'pass';
  if (isTroubled && strictest === 'block') return 'hold-unchecked';
  // Words that held and still stand hold, before the answer to what was written around them, and where none comes.
  if (text.trim() !== '' && findings.some(holds)) return 'hold';
  if (isTroubled) return 'pass-unchecked';
  if (text.trim() === '') return 'pass';
  return answered === text ? 'pass' : 'wait';
}
