import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkBy } from '../../lib/checker/check.ts';
import type { Draft, DraftKind } from '../../lib/checker/draft.ts';
import { flags } from '../../lib/checker/finding.ts';
import type { Finding, Span } from '../../lib/checker/finding.ts';
import { shipped } from '../../lib/checker/learned/shipped.ts';
import type { Weights } from '../../lib/checker/learned/weights.ts';
import { defaultPolicy } from '../../lib/checker/policy.ts';
import { readLines } from './lines.ts';

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  spans: v.array(v.object({ type: v.string(), start: v.number(), end: v.number(), value: v.string() })),
});
type Row = v.InferOutput<typeof rowSchema>;
type Gold = Row['spans'][number];

/** What is reported, and which types of the texts' own labels stand for it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  person: ['NAME', 'PERSON'],
  phone: ['PHONE_NUMBER', 'FAX_NUMBER'],
  'e-mail': ['EMAIL_ADDRESS'],
  ssn: ['US_SSN', 'SOCIAL_SECURITY_NUMBER'],
  mrn: ['MEDICAL_RECORD_NUMBER', 'UNIQUE_IDENTIFIER'],
  plan: ['HEALTH_PLAN_BENEFICIARY_NUMBER'],
  account: ['ACCOUNT_NUMBER', 'CREDIT_CARD', 'IBAN_CODE', 'US_DRIVER_LICENSE'],
  date: ['DATE', 'DATE_TIME'],
  address: ['STREET_ADDRESS', 'ADDRESS', 'ZIP_CODE'],
  place: ['GEOGRAPHIC_LOCATION', 'LOCATION', 'GPE'],
  internet: ['IP_ADDRESS', 'DOMAIN_NAME'],
};

/**
 * A text has a care link when it speaks of one person as being cared for: as a patient, or by what was found or done. A bare
 * name, date or address ("It's like that since 5/5/1937", "I'm Ada and I'm 58") has none, and may stay quiet. Written from the
 * texts alone, and wider than what the checker asks for: it is no copy of any rule.
 */
const careLink =
  /\b(?:patients?|pts?|diagnos(?:ed|is)|dx'?d?|admitted|admission|treated|treatment|underwent|hospitali[sz]ed|medical record|mrn|health plan|h\/o|hx|history of|post-?op(?:erative)?|prescribed|seen (?:at|by|in|on)|complain(?:s|ing) of|manag(?:ing|ement)|therapy|dialysis|guidelines?|protocols?|tx|mgmt|side effects?|contraindications?|interactions?|efficacy|effectiveness|prognosis|risks?|symptoms?|disease|recommend\w*|best practices|approach(?:es)?|complications?|survival|outcomes?|follow-?up)\b/iu;

/** A clinician's name is no identifier of a patient. */
const isStaff = (row: Row, { start, value }: Gold): boolean =>
  /^(?:dr|doctor|prof|nurse)\b/i.test(value) || /\b(?:dr|doctor|prof|nurse)\.?\s*$/i.test(row.text.slice(0, start));
/** Street addresses stand among the places in some of the texts. */
const isStreet = ({ value }: Gold): boolean =>
  /\d.*\b(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|dr(?:ive)?|lane|ln|blvd|boulevard|court|ct|way|place|terrace)\b/i.test(
    value,
  );

function kindOf(row: Row, gold: Gold): string | null {
  const kind = Object.keys(kinds).find((name) => kinds[name]?.includes(gold.type)) ?? null;
  if (kind === 'person' && isStaff(row, gold)) return 'staff';
  return kind === 'place' && isStreet(gold) ? 'address' : kind;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const words = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

interface Figure {
  readonly spans: number;
  /** Share touched by any finding that flags, and by one of the category identifier. */
  readonly touched: number;
  readonly identified: number;
}

/** Share of the gold spans that a finding touches, by kind of identifier, for texts with and without a care link. */
export function measureSpans(
  weights: Weights,
  folder: string,
  kind: DraftKind,
  miss?: (line: string) => void,
): Record<string, unknown> {
  const path = join(folder, 'phi-spans.jsonl');
  if (!existsSync(path)) return {};
  const counts = new Map<string, { spans: number; touched: number; identified: number }>();
  const outside = { words: 0, flagged: 0 };
  let [texts, linked] = [0, 0];
  for (const line of readLines(path)) {
    const row = v.parse(rowSchema, line);
    const draft: Draft = { text: row.text, kind, replyTo: null, images: [] };
    const found = checkBy(weights, draft, defaultPolicy).filter(flags);
    const hasCare = careLink.test(row.text);
    texts += 1;
    if (hasCare) linked += 1;
    for (const gold of row.spans) {
      const name = kindOf(row, gold);
      if (name === null) continue;
      const key = `${hasCare ? 'care' : 'bare'} ${name}`;
      const count = counts.get(key) ?? { spans: 0, touched: 0, identified: 0 };
      const on = (list: readonly Finding[]): number => (list.some((finding) => touches(finding, gold)) ? 1 : 0);
      count.spans += 1;
      count.touched += on(found);
      count.identified += on(found.filter(({ category }) => category === 'identifier'));
      if (hasCare && on(found) === 0) miss?.(`${key} | ${gold.value} | ${row.text}`);
      counts.set(key, count);
    }
    outside.words += words(row.text);
    for (const finding of found.filter(({ category }) => category === 'identifier')) {
      if (row.spans.some((gold) => touches(finding, gold))) continue;
      outside.flagged += words(row.text.slice(finding.start, finding.end));
      miss?.(`outside | ${row.text.slice(finding.start, finding.end)} | ${finding.rule} | ${row.text}`);
    }
  }
  const figures = (prefix: string): Record<string, Figure> =>
    Object.fromEntries(
      [...Object.keys(kinds), 'staff'].flatMap((name) => {
        const count = counts.get(`${prefix} ${name}`);
        if (!count) return [];
        const { spans, touched, identified } = count;
        return [[name, { spans, touched: share(touched, spans), identified: share(identified, spans) }]];
      }),
    );
  return {
    texts,
    linked,
    withCareLink: figures('care'),
    without: figures('bare'),
    /** Words of identifier findings that touch no gold span, of all words. */
    outside: { ...outside, share: share(outside.flagged, outside.words) },
  };
}

/** `node test/eval/run.mjs phi-spans.ts DIR [--misses]`: the same by the weights that are shipped, as posts and as replies. */
export function main([folder, option]: readonly string[]): void {
  if (folder === undefined) throw new Error('Say where phi-spans.jsonl is: node test/eval/run.mjs phi-spans.ts DIR');
  const weights = shipped();
  const miss = option === '--misses' ? (line: string) => void process.stderr.write(`${line}\n`) : undefined;
  const result = Object.fromEntries(
    (['post', 'reply'] as const).map((kind) => [
      kind,
      measureSpans(weights, folder, kind, kind === 'post' ? miss : undefined),
    ]),
  );
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
