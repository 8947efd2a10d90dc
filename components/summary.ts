import type { ComposeTextKey } from '../lib/locales/compose.ts';
import type { ShownFinding } from '../lib/messages.ts';
import type { BoxState } from './compose-view.ts';
import { say, sayCount } from './say.ts';

/** What the pill looks like. */
export type PillLook = 'blank' | 'checking' | 'clear' | 'found' | 'not-checked' | 'off' | 'partly';

export interface Summary {
  readonly look: PillLook;
  /** Errors and warnings left to handle; tips never count against "clear". */
  readonly toCheck: number;
  readonly tips: number;
  readonly worst: 'error' | 'warning' | null;
}

/** Unknown is never clean: "clear" only where the text and what it answers were checked and nothing but tips was found. */
export function summarize(state: BoxState, findings: readonly ShownFinding[]): Summary {
  const toCheck = findings.filter((finding) => finding.severity !== 'info').length;
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : toCheck > 0 ? 'warning' : null;
  const look = state.kind === 'checked' ? (toCheck > 0 ? 'found' : state.partly ? 'partly' : 'clear') : state.kind;
  return { look, toCheck, tips: findings.length - toCheck, worst };
}

/** The pill's few words. */
export function shortText(texts: Readonly<Record<string, string>>, summary: Summary): string {
  if (summary.look === 'found') return sayCount(texts, 'pill.found', summary.toCheck);
  return say(texts, `pill.${summary.look}`);
}

/** The pill's accessible name: the state in full, and why, where a draft was not checked. */
export function fullText(texts: Readonly<Record<string, string>>, state: BoxState, summary: Summary): string {
  const parts = [stateText(texts, state, summary)];
  if (summary.tips > 0 && state.kind === 'checked') parts.push(sayCount(texts, 'state.tips', summary.tips));
  return say(texts, 'pill.label', { name: say(texts, 'name'), state: parts.join(', ') });
}

function stateText(texts: Readonly<Record<string, string>>, state: BoxState, summary: Summary): string {
  if (state.kind === 'not-checked') {
    const why: ComposeTextKey = `not-checked.${state.why}`;
    return `${say(texts, 'pill.not-checked')}. ${say(texts, why)}`;
  }
  if (state.kind === 'checked') {
    const partly = state.partly ? say(texts, 'state.partly') : '';
    if (summary.toCheck === 0) return partly || say(texts, 'state.clear');
    return `${sayCount(texts, 'state.found', summary.toCheck)}${partly && `, ${partly}`}`;
  }
  return say(texts, `state.${state.kind}`);
}
