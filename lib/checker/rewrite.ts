import type { Finding, Rewrite } from './finding.ts';
import type { Language, Rule, RuleMatch } from './rule.ts';
import type { Reading } from './reading.ts';

type Tone = 'good' | 'bad' | 'mixed';

/** A whole reply that tells nothing, by the tone of what it answers. `call` is the way to reach the practice. */
const replies: Readonly<Record<Language, Readonly<Record<Tone, string>>>> = {
  en: {
    good: 'Thank you for the kind words. They mean a lot to our whole team.',
    bad: "Thank you for the feedback. Privacy rules mean we can't discuss anyone's care here, but we want to listen.",
    mixed: "Thank you for writing. Privacy rules mean we can't discuss anyone's care here.",
  },
  es: {
    good: 'Gracias por sus amables palabras. Significan mucho para todo nuestro equipo.',
    bad: 'Gracias por su comentario. Por privacidad no podemos hablar aquí de la atención de ninguna persona, pero queremos escucharle.',
    mixed: 'Gracias por escribirnos. Por privacidad no podemos hablar aquí de la atención de ninguna persona.',
  },
};

/** One sentence to stand for one that told too much. */
const sentences: Readonly<Record<Language, Readonly<Record<Tone, string>>>> = {
  en: {
    good: 'Thank you for the kind words!',
    bad: 'We take feedback like this seriously.',
    mixed: "Privacy rules mean we can't discuss anyone's care here.",
  },
  es: {
    good: '¡Gracias por sus amables palabras!',
    bad: 'Tomamos en serio los comentarios como este.',
    mixed: 'Por privacidad no podemos hablar aquí de la atención de ninguna persona.',
  },
};

/** "Please call our office manager at 555-0100." with what policy gives; without a phone or role the sentence does without. */
export function callUs(reading: Reading, language: Language): string {
  const { phone, contactRole } = reading.policy;
  if (language === 'es') return `Por favor llame a ${contactRole ?? 'nuestra oficina'}${phone ? ` al ${phone}` : ''}.`;
  return `Please call ${contactRole ?? 'our office'}${phone ? ` at ${phone}` : ''}.`;
}

function toneOf(reading: Reading): Tone {
  return reading.review?.tone ?? 'mixed';
}

function wholeReply(reading: Reading, language: Language): string {
  const tone = toneOf(reading);
  const text = replies[language][tone];
  return tone === 'good' ? text : `${text} ${callUs(reading, language)}`;
}

/** Safe wordings for a finding, the smallest first; applying one leaves nothing to find where it stood. */
export function rewritesFor(
  finding: Finding,
  match: RuleMatch,
  rule: Rule,
  /** Where the sentences begin that have an error or a warning. */
  flagged: ReadonlySet<number>,
  reading: Reading,
): Rewrite[] {
  const language: Language = reading.language === 'es' ? 'es' : 'en';
  const rewrites: Rewrite[] = [];
  if (match.words !== undefined)
    rewrites.push({ start: match.start, end: match.end, text: match.words, scope: 'words' });
  const safe = reading.answers ? rule.safe[language].reply : rule.safe[language].post;
  const instead = safe ?? (reading.answers ? sentences[language][toneOf(reading)] : undefined);
  const { start, end } = finding.sentence;
  const stands = reading.sentences.some(
    ({ span, tokens }) => span.start !== start && !flagged.has(span.start) && tokens.length > 2,
  );
  if (stands && (instead === undefined || reading.draft.text.includes(instead))) {
    // The rest stands by itself: the sentence goes, with the space before or after it.
    const gap = /^\s*/.exec(reading.draft.text.slice(end))?.[0].length ?? 0;
    const before = gap === 0 ? (/\s*$/.exec(reading.draft.text.slice(0, start))?.[0].length ?? 0) : 0;
    rewrites.push({ start: start - before, end: end + gap, text: '', scope: 'sentence' });
  } else if (instead !== undefined) rewrites.push({ start, end, text: instead, scope: 'sentence' });
  if (reading.answers)
    rewrites.push({ start: 0, end: reading.draft.text.length, text: wholeReply(reading, language), scope: 'draft' });
  else if (safe !== undefined && flagged.size > 1)
    rewrites.push({ start: 0, end: reading.draft.text.length, text: safe, scope: 'draft' });
  return rewrites;
}
