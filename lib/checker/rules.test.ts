import { describe, expect, it } from 'vitest';
import { check, messageText } from './check.ts';
import type { Draft } from './draft.ts';
import { flags } from './finding.ts';
import type { Finding } from './finding.ts';
import { defaultPolicy } from './policy.ts';
import { rules } from './registry.ts';
import type { FlagExample, Rule } from './rule.ts';
import { risks } from './rule.ts';

const marked = /⟦([^⟧]*)⟧/g;

function draftOf(rule: Rule, example: FlagExample): Draft {
  return {
    text: example.text.replace(marked, '$1'),
    kind: example.kind ?? rule.examples.kind,
    replyTo: example.replyTo ?? null,
    images: [],
  };
}

/** The spans that an example marks, in offsets of its text without the marks. */
function expectedSpans(text: string): Array<[number, number]> {
  return [...text.matchAll(marked)].map((match, index) => {
    const start = match.index - 2 * index;
    return [start, start + (match[1]?.length ?? 0)];
  });
}

const apply = (draft: Draft, rewrite: Finding['rewrites'][number]): Draft => ({
  ...draft,
  text: draft.text.slice(0, rewrite.start) + rewrite.text + draft.text.slice(rewrite.end),
});

const messageCounts = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings.filter(flags)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

describe('the set of rules', () => {
  it('covers six categories', () => {
    expect(new Set([...rules.values()].map((rule) => rule.category)).size).toBe(6);
  });

  it('names only known risks', () => {
    for (const rule of rules.values()) for (const risk of rule.risks) expect(risks).toContain(risk);
  });
});

describe.each([...rules])('%s', (id, rule) => {
  const { flags: flagged, passes } = rule.examples;

  it('has examples, more that pass than are flagged, and a reason for each', () => {
    expect(flagged.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(flagged.length);
    for (const pass of passes) expect(pass.reason.length).toBeGreaterThan(3);
  });

  it.each(flagged)('finds $text', (example) => {
    const draft = draftOf(rule, example);
    const found = check(draft, defaultPolicy).filter((finding) => finding.rule === id);
    expect(found.map(({ start, end }) => draft.text.slice(start, end))).toEqual(
      expectedSpans(example.text).map(([start, end]) => draft.text.slice(start, end)),
    );
    expect(found.map(({ start, end }) => [start, end])).toEqual(expectedSpans(example.text));
  });

  it.each(passes)('passes $text', (example) => {
    const found = check(draftOf(rule, example), defaultPolicy).filter((finding) => finding.rule === id);
    expect(found).toEqual([]);
  });

  it.each(flagged)('has safe wordings that clear $text and raise nothing', (example) => {
    const draft = draftOf(rule, example);
    const findings = check(draft, defaultPolicy);
    const before = messageCounts(findings);
    for (const finding of findings.filter((one) => one.rule === id)) {
      for (const rewrite of finding.rewrites) {
        expect(rewrite.text).not.toMatch(/[[\]{}]/);
        const after = messageCounts(check(apply(draft, rewrite), defaultPolicy));
        for (const [other, count] of after)
          expect(count, `${other} after "${rewrite.text}"`).toBeLessThanOrEqual(before.get(other) ?? 0);
        // Tips are not counted: none before, none after.
        expect(after.get(id) ?? 0).toBeLessThanOrEqual(Math.max(0, (before.get(id) ?? 0) - (flags(finding) ? 1 : 0)));
      }
    }
  });

  it('speaks plainly in English and Spanish', () => {
    const all = [rule.texts, ...Object.values(rule.variants ?? {})];
    for (const texts of all) {
      for (const text of Object.values(texts)) {
        expect(Math.min(text.title.length, text.why.length, text.advice.length)).toBeGreaterThan(10);
        expect(`${text.title} ${text.why} ${text.advice}`).not.toMatch(
          /violat|illegal|ilegal|viola |penalt|fine of|\$\d{3}/i,
        );
      }
      expect(texts.en.title).not.toBe(texts.es.title);
    }
    expect(messageText(id, 'en')).toEqual(rule.texts.en);
  });

  it('links by https and cites a paragraph where it is law', () => {
    for (const link of rule.links) expect(link.url).toMatch(/^https:\/\//);
    const cite = rule.basis.kind === 'law' ? rule.basis.cite : '45 CFR 164.502';
    expect(cite).toMatch(/^(?:45 CFR 16\d\.\d+|42 CFR 2\.\d+|16 CFR \d+)/);
  });
});
