import type { ShownFinding } from '../lib/messages.ts';
import { say, sayCount } from './say.ts';

type Texts = Readonly<Record<string, string>>;

/** What the live region says next, and what it has to remember to say each change once. */
export interface Announced {
  readonly text: string;
  /** Rules of the flagged findings that were last spoken of, sorted; the same rule twice stands twice. */
  readonly rules: readonly string[];
}

export const silence: Announced = { text: '', rules: [] };

/**
 * Findings move with every key, so what counts as a change is which rules flag the draft, not where. A new one is
 * said with its title, fewer only with the number left; nothing is said about a draft that was clear all along.
 */
export function announce(before: Announced, findings: readonly ShownFinding[], texts: Texts): Announced {
  const flagged = findings.filter((finding) => finding.severity !== 'info');
  const rules = flagged.map((finding) => finding.rule).toSorted();
  if (rules.join() === before.rules.join()) return before;

  const added = flagged.find((finding) => count(rules, finding.rule) > count(before.rules, finding.rule));
  if (added) return { text: sayCount(texts, 'announce.found', rules.length, { title: added.title }), rules };
  if (rules.length > 0) return { text: sayCount(texts, 'announce.fewer', rules.length), rules };
  return { text: say(texts, 'announce.clear'), rules };
}

function count(rules: readonly string[], rule: string): number {
  return rules.filter((other) => other === rule).length;
}
