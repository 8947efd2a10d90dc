import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../checker/draft.ts';
import { defaultPolicy } from '../checker/policy.ts';
import { showFinding } from '../locales/finding.ts';
import type { ComposeAnswer } from '../messages.ts';
import { serveCompose } from './compose-service.ts';
import { readRequest } from './requests.ts';
import type { Situation } from './situation.ts';

const draft: Draft = {
  text: 'Your A1C came back at 8.9 and we left two voicemails.',
  kind: 'review-reply',
  platform: 'google-business',
  replyTo: { text: 'no one called me', rating: 2 },
  images: [],
};
const situation: Situation = {
  checker: defaultPolicy,
  mayAddOwnWords: true,
  approved: [],
  settings: {
    texts: {},
    language: 'en',
    replies: [],
    paused: false,
    mayHold: true,
    strictest: 'confirm',
    privacyOfficer: '',
    version: '1',
  },
};

const decision = { type: 'decision', rules: ['health-detail'], reason: 'not-a-patient', stage: 'confirm' };

function arrange(part: Partial<Situation> = {}) {
  const sent: ComposeAnswer[] = [];
  const addOwnWords = vi.fn(async () => undefined);
  const equip = vi.fn(async () => true);
  const ask = vi.fn(async () => undefined);
  const offer = vi.fn(async () => [{ title: 'Library', text: 'Thank you for the note!' }]);
  const service = serveCompose(
    {
      situation: async () => ({ ...situation, ...part }),
      show: (finding, settings) => showFinding(finding, settings.language),
      addOwnWords,
      offer,
    },
    (answer) => void sent.push(answer),
    { equip, ask },
  );
  return { service, sent, addOwnWords, equip, ask, offer };
}

describe('serveCompose', () => {
  it('greets with the settings, once the frame has its style', async () => {
    const { service, sent, equip } = arrange();
    await service.receive({ type: 'hello', styled: false, platform: 'x' });
    expect(equip).toHaveBeenCalledOnce();
    expect(sent).toEqual([{ type: 'settings', styled: true, ...situation.settings }]);
  });

  it('equips no frame twice', async () => {
    const { service, equip } = arrange();
    await service.receive({ type: 'hello', styled: true, platform: 'x' });
    expect(equip).not.toHaveBeenCalled();
  });

  it('answers a draft with findings in words, under its own revision', async () => {
    const { service, sent } = arrange();
    await service.receive({ type: 'check', revision: 4, draft });
    const [answer] = sent;
    if (answer?.type !== 'findings') throw new Error('no findings were sent');
    expect(answer.revision).toBe(4);
    expect(answer.findings[0]).toMatchObject({ category: 'health-detail', severity: 'error' });
    expect(answer.findings[0]?.title).not.toBe('');
  });

  it('does not offer "always fine here" where policy has set the words', async () => {
    const show = vi.fn(showFinding);
    for (const mayAddOwnWords of [true, false]) {
      const service = serveCompose(
        {
          situation: async () => ({ ...situation, mayAddOwnWords }),
          show: (finding, settings) => show({ ...finding, mayBeOwn: finding.mayBeOwn }, settings.language),
          addOwnWords: async () => undefined,
          offer: async () => [],
        },
        () => undefined,
        { equip: async () => true, ask: async () => undefined },
      );
      const named = { ...draft, text: 'Caught Mr. H napping during his infusion.', kind: 'post', replyTo: null };
      await service.receive({ type: 'check', revision: 1, draft: named });
    }
    const offered = show.mock.calls.map(([finding]) => finding.mayBeOwn);
    const half = offered.length / 2;
    expect(offered.slice(0, half)).toContain(true);
    expect(offered.slice(half)).not.toContain(true);
  });

  it('leaves out what policy switched off or records only', async () => {
    const found = arrange();
    await found.service.receive({ type: 'check', revision: 1, draft });
    const [answer] = found.sent;
    const rules = answer?.type === 'findings' ? answer.findings.map(({ rule }) => rule) : [];
    expect(rules).not.toEqual([]);
    const silent = Object.fromEntries(rules.map((rule) => [rule, { stage: 'silent' as const }]));
    const quiet = arrange({ checker: { ...defaultPolicy, rules: silent } });
    await quiet.service.receive({ type: 'check', revision: 1, draft });
    expect(quiet.sent).toMatchObject([{ type: 'findings', findings: [] }]);
  });

  it('says that it failed, and nothing of the words, when the checker throws', async () => {
    const { sent } = arrange();
    const service = serveCompose(
      {
        situation: async () => situation,
        show: () => {
          throw new Error(draft.text);
        },
        addOwnWords: async () => undefined,
        offer: async () => [],
      },
      (answer) => void sent.push(answer),
      { equip: async () => true, ask: async () => undefined },
    );
    await service.receive({ type: 'check', revision: 9, draft });
    expect(sent).toEqual([{ type: 'failed', revision: 9 }]);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'check'],
    ['another type', { type: 'approve-all' }],
    ['a draft without a text', { type: 'check', revision: 1, draft: { ...draft, text: 5 } }],
    ['a kind we do not know', { type: 'check', revision: 1, draft: { ...draft, kind: 'story' } }],
    ['a revision that is no number', { type: 'check', revision: '1', draft }],
    ['own words as long as a sentence', { type: 'own-words', words: 'x'.repeat(61) }],
    ['a review that is no text', { type: 'suggest', replyTo: { text: null } }],
    ['own words that are blank', { type: 'own-words', words: '  ' }],
    ['a decision about no rule', { ...decision, rules: [] }],
    ['a decision with words where a rule’s name belongs', { ...decision, rules: ['Your root canal'] }],
    ['a decision for a reason of somebody’s own', { ...decision, reason: 'she said it is fine' }],
    ['a decision with a word of the draft beside it', { ...decision, text: draft.text }],
  ])('does nothing for %s', async (_what, message) => {
    const { service, sent, addOwnWords } = arrange();
    await service.receive(message);
    expect(sent).toEqual([]);
    expect(addOwnWords).not.toHaveBeenCalled();
    expect(readRequest(message)).toBeNull();
  });

  it('takes a decision as it is: rules, reason and stage', async () => {
    const { service, sent } = arrange();
    for (const reason of ['not-a-patient', null]) {
      expect(readRequest({ ...decision, reason })).toEqual({ ...decision, reason });
      await service.receive({ ...decision, reason });
    }
    expect(sent).toEqual([]);
  });

  it('suggests what is approved first, then what fits of the library', async () => {
    const approved = [{ title: 'Ours', text: 'Thank you from all of us.' }];
    const { service, sent, offer } = arrange({ approved });
    await service.receive({ type: 'suggest', replyTo: draft.replyTo });
    expect(sent).toMatchObject([{ type: 'suggestions', replies: [{ title: 'Ours' }, { title: 'Library' }] }]);
    expect(offer).toHaveBeenCalledWith(draft.replyTo, expect.objectContaining({ checker: defaultPolicy }));
  });

  it('asks in a window of our own, with nothing but rules and a ticket', async () => {
    const { service, sent, ask } = arrange();
    const question = {
      type: 'ask-elsewhere',
      ticket: '3c2f0a10-0000-4000-8000-000000000001',
      rules: ['health-detail'],
    };
    await service.receive(question);
    expect(ask).toHaveBeenCalledWith(question.ticket, question.rules, situation.settings);
    for (const wrong of [
      { ...question, ticket: 'x' },
      { ...question, text: draft.text },
      { ...question, rules: [] },
    ]) {
      await service.receive(wrong);
    }
    expect(ask).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });

  it('keeps own words', async () => {
    const { service, addOwnWords } = arrange();
    await service.receive({ type: 'own-words', words: ' Riverbend Dental ' });
    expect(addOwnWords).toHaveBeenCalledWith('Riverbend Dental');
  });
});
