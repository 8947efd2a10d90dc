import { messageText } from '../checker/check.ts';
import type { Basis, Finding } from '../checker/finding.ts';
import type { ShownFinding } from '../messages.ts';
import type { Language } from './language.ts';
import { t } from './translate.ts';

/** A finding as the page's script shows it: ids made into words, of its links the first (the organization's own). */
export function showFinding(finding: Finding, language: Language): ShownFinding {
  const { basis, message, links, ...rest } = finding;
  // A finding without its words still stands: one that vanishes would look like a clean draft.
  const { title, why, advice } = messageText(message, language) ?? {
    title: t(language, 'finding.unknown.title'),
    why: t(language, 'finding.unknown.why'),
    advice: t(language, 'finding.unknown.advice'),
  };
  return { ...rest, title, why, advice, basis: basisText(basis, language), link: links[0] ?? null };
}

function basisText(basis: Basis, language: Language): string {
  return basis.kind === 'law' ? t(language, 'basis.law', { cite: basis.cite }) : t(language, `basis.${basis.kind}`);
}
