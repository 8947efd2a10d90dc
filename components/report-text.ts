import type { ShownFinding } from '../lib/messages.ts';
import type { ReportFacts } from './compose-view.ts';

/**
 * The note about a wrong finding. It is made of ids and versions only, in English whatever the interface speaks,
 * because whoever keeps the rules reads it; the draft's words, offsets and lengths are not in it.
 */
export function reportText(
  finding: Pick<ShownFinding, 'rule' | 'category' | 'severity' | 'stage'>,
  facts: ReportFacts,
): string {
  return [
    'Chaperone: this finding looks wrong',
    `rule: ${finding.rule}`,
    `category: ${finding.category}`,
    `severity: ${finding.severity} (${finding.stage})`,
    `kind: ${facts.kind}`,
    `platform: ${facts.platform}`,
    `version: ${facts.version}`,
    `browser: ${browserName(facts.userAgent)}`,
  ].join('\n');
}

/** "Firefox 153" or "Chromium 156" out of a user agent string; "other" where it is neither. */
function browserName(userAgent: string): string {
  const firefox = /Firefox\/(\d+)/.exec(userAgent)?.[1];
  if (firefox) return `Firefox ${firefox}`;
  const edge = /Edg\/(\d+)/.exec(userAgent)?.[1];
  if (edge) return `Edge ${edge}`;
  const chromium = /Chrome\/(\d+)/.exec(userAgent)?.[1];
  return chromium ? `Chromium ${chromium}` : 'other';
}
