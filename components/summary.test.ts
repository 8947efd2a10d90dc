import { describe, expect, it } from 'vitest';
import { textsFor } from '../lib/locales/compose.ts';
import type { ShownFinding } from '../lib/messages.ts';
import { fullText, shortText, summarize } from './summary.ts';

const texts = textsFor('en');
const checked = { kind: 'checked' } as const;

function findings(...severities: ShownFinding['severity'][]): ShownFinding[] {
  return severities.map((severity, start) => ({
    rule: 'rule',
    category: 'identifier',
    severity,
    stage: 'coach',
    start,
    end: start + 1,
    title: '',
    why: '',
    advice: '',
    basis: '',
    link: null,
    rewrites: [],
    sentence: { start: 0, end: 9, ended: true },
    firm: true,
    mayBeOwn: false,
  }));
}

describe('the pill', () => {
  it('counts errors and warnings, and stays clear with tips alone', () => {
    expect(summarize(checked, findings('warning', 'error', 'info'))).toEqual({
      look: 'found',
      toCheck: 2,
      tips: 1,
      worst: 'error',
    });
    expect(summarize(checked, findings('info', 'info'))).toMatchObject({ look: 'clear', toCheck: 0, worst: null });
    expect(summarize(checked, findings('warning')).worst).toBe('warning');
  });

  it('is never clear where the draft was not checked', () => {
    for (const state of [{ kind: 'checking' }, { kind: 'off' }, { kind: 'not-checked', why: 'failed' }] as const) {
      expect(summarize(state, []).look).toBe(state.kind);
    }
  });

  it('is not clear where only the own words were checked, and says so beside findings too', () => {
    const partly = { kind: 'checked', partly: true } as const;
    expect(summarize(partly, []).look).toBe('partly');
    const summary = summarize(partly, findings('error'));
    expect(summary.look).toBe('found');
    expect(fullText(texts, partly, summary)).toBe(
      'Chaperone: 1 to check in this draft, only your words checked, not what they answer. Open',
    );
  });

  it('has a name that says all of it, and holds the words that are seen', () => {
    const seen = (state: Parameters<typeof summarize>[0], list: ShownFinding[]): [string, string] => {
      const summary = summarize(state, list);
      return [shortText(texts, summary), fullText(texts, state, summary)];
    };
    const cases = [
      seen(checked, findings('error', 'info')),
      seen(checked, []),
      seen({ kind: 'checking' }, []),
      seen({ kind: 'off' }, []),
      seen({ kind: 'checked', partly: true }, []),
      seen({ kind: 'not-checked', why: 'no-answer' }, []),
    ];
    expect(cases[0]?.[1]).toBe('Chaperone: 1 to check in this draft, 1 tip. Open');
    expect(cases[5]?.[1]).toContain('The checker is not answering');
    for (const [short, full] of cases) expect(full.toLowerCase()).toContain(short.toLowerCase());
  });
});
