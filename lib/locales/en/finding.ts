/** How the reason behind a rule is named. No fine, no "illegal": what it is, and where it stands. */
export const finding = {
  'basis.law': 'Privacy law ({cite})',
  'basis.policy': 'House policy',
  'basis.advice': 'Advice',
  'finding.unknown.title': 'Please look at these words once more.',
  'finding.unknown.why': 'A rule marked them, but its explanation is missing.',
  'finding.unknown.advice': 'Read them as a stranger would, and leave out whatever points to a patient.',
} as const satisfies Record<string, string>;
