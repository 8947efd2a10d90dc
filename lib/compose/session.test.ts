import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../checker/finding.ts';
import type { Editor } from '../editors/editor.ts';
import type { Composer } from '../platforms/platform.ts';
import { watchComposing } from '../editors/composing.ts';
import { FakeEditor, findVisit } from './fake-editor.ts';
import { FakeRuntime, plainSettings } from './fake-runtime.ts';
import { Session } from './session.ts';

const post: Composer = { platform: 'x', name: 'post', kind: 'post', replyTo: null, contextRead: true };
const reviewReply: Composer = {
  platform: 'google-business',
  name: 'reply',
  kind: 'review-reply',
  replyTo: { text: 'Rude', rating: 1 },
  contextRead: true,
};

function arrange(composer: Composer = post) {
  const runtime = new FakeRuntime();
  const editor = new FakeEditor();
  const painted: (readonly Span[])[] = [];
  const onGone = vi.fn();
  const controller = new AbortController();
  const session = new Session(
    {
      runtime,
      paint: (_editor: Editor, spans) => void painted.push(spans),
      isStyled: () => true,
      setStyled: () => undefined,
      onGone,
      strictest: () => 'confirm',
      decidesHere: true,
    },
    editor,
    composer,
    controller.signal,
  );
  session.focus(session.composer);
  runtime.port.answer({ type: 'settings', styled: true, ...plainSettings });
  /** Answers what is asked until nothing is, like the worker. */
  const work = (ended = false, firm = true): void => {
    for (let asked = 0; asked < runtime.port.checks.length; asked++) {
      const check = runtime.port.checks[asked];
      if (!check) continue;
      const findings = findVisit(check.draft.text, ended || check.draft.text.includes('.'), firm);
      runtime.port.answer({ type: 'findings', revision: check.revision, findings, languageRead: true });
    }
  };
  work();
  return { runtime, editor, painted, onGone, controller, session, work };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Session', () => {
  it('asks again where the site has shown meanwhile what the box answers', () => {
    const { editor, session, runtime, work } = arrange();
    editor.type('We are open. ');
    work();
    expect(session.press(1)).toBe('pass');
    session.meet(post);
    expect(session.press(2)).toBe('pass');
    session.meet(reviewReply);
    expect(session.press(3)).toBe('wait');
    expect(runtime.port.checks.at(-1)?.draft).toMatchObject({ kind: 'review-reply', replyTo: { text: 'Rude' } });
    work();
    expect(session.press(4)).toBe('pass');
  });

  it('takes no answer that was on its way when the site showed what the box answers', () => {
    const { editor, session, runtime, work } = arrange();
    editor.type('We are open. ');
    work();
    session.recheck();
    const [asked] = runtime.port.checks.slice(-1);
    session.meet(reviewReply);
    expect(session.press(1)).toBe('wait');
    const late = { findings: [], revision: asked?.revision ?? 0, languageRead: true };
    runtime.port.answer({ type: 'findings', ...late });
    expect(session.press(2)).toBe('wait');
    work();
    expect(session.press(3)).toBe('pass');
  });

  it('checks nothing in a box that is not known, says so, and holds nothing; until it is known', () => {
    const { editor, session, runtime, work } = arrange({ ...post, name: 'unknown', isUnknown: true });
    editor.type('your visit. ');
    work();
    expect(session.state.value).toEqual({ kind: 'unchecked', reason: 'unknown-box' });
    expect(session.press(1)).toBe('pass');
    expect(runtime.port.checks).toEqual([]);
    session.focus(post);
    work();
    expect(session.state.value).toEqual({ kind: 'found', count: 1 });
  });

  it('waits with half a sentence until typing pauses', () => {
    const { editor, session, work } = arrange();
    editor.type('your visit');
    work();
    expect(session.findings.value).toEqual([]);
    expect(session.state.value).toEqual({ kind: 'checking' });
    vi.advanceTimersByTime(600);
    expect(session.findings.value).toHaveLength(1);
    expect(session.state.value).toEqual({ kind: 'found', count: 1 });
  });

  it('marks a sentence as soon as it has ended', () => {
    const { editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    expect(session.findings.value).toHaveLength(1);
  });

  it('keeps a mark on its words while text before it changes, and drops it when they are edited', () => {
    const { editor, session, work, painted } = arrange();
    editor.type('your visit.');
    work();
    editor.text = `So, ${editor.text}`;
    editor.listener();
    expect(session.findings.value[0]).toMatchObject({ start: 9, end: 14 });
    editor.text = editor.text.replace('visit', 'vizit');
    editor.listener();
    expect(session.findings.value).toEqual([]);
    expect(painted.at(-1)).toEqual([]);
  });

  it('keeps a mark while its words stand, and takes it back when the draft is whole', () => {
    const { runtime, editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    expect(session.findings.value).toHaveLength(1);
    editor.type(' Or not');
    const { revision } = runtime.port.checks.at(-1) ?? { revision: 0 };
    runtime.port.answer({ type: 'findings', revision, findings: [], languageRead: true });
    vi.advanceTimersByTime(600);
    expect(session.findings.value).toHaveLength(1);
    vi.advanceTimersByTime(2400);
    expect(session.findings.value).toEqual([]);
  });

  it('marks what only the draft as a whole tells when it is whole, and is not clear before', () => {
    const { editor, session, work } = arrange();
    const untilWhole = (): void => {
      editor.type('your visit.');
      work(true, false);
      vi.advanceTimersByTime(600);
      expect(session.findings.value).toEqual([]);
      expect(session.state.value).toEqual({ kind: 'checking' });
    };
    untilWhole();
    vi.advanceTimersByTime(2400);
    expect(session.findings.value).toHaveLength(1);
    editor.text = '';
    editor.listener();
    untilWhole();
    session.rest();
    expect(session.findings.value).toHaveLength(1);
  });

  it('is clear only for exactly the text that was answered', () => {
    const { editor, session, work } = arrange();
    editor.type('Thank you.');
    work();
    vi.advanceTimersByTime(600);
    expect(session.state.value).toEqual({ kind: 'clear' });
    editor.type('!');
    vi.advanceTimersByTime(600);
    expect(session.state.value).toEqual({ kind: 'checking' });
  });

  it('replaces, reads back, and keeps the mark where the box refused', async () => {
    const { editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    editor.takes = false;
    vi.advanceTimersByTime(1000);
    expect(await session.apply({ start: 5, end: 10, text: 'note', scope: 'words' })).toBe('refused');
    expect(session.findings.value).toHaveLength(1);
    expect(session.notice.value).toBe('refused');
    editor.takes = true;
    expect(await session.apply({ start: 5, end: 10, text: 'note', scope: 'words' })).toBe('replaced');
    work();
    expect(editor.text).toBe('your note.');
    expect(session.findings.value).toEqual([]);
  });

  it('keeps a replacement out of the undo step of the typing before it', async () => {
    const { editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    const outcome = session.apply({ start: 5, end: 10, text: 'note', scope: 'words' });
    await vi.advanceTimersByTimeAsync(999);
    expect(editor.text).toBe('your visit.');
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe('replaced');
    expect(editor.text).toBe('your note.');
  });

  it('hears of a replacement that is undone before the editor tells of it', async () => {
    const { editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    await vi.advanceTimersByTimeAsync(1000);
    const outcome = session.apply({ start: 5, end: 10, text: 'note', scope: 'words' });
    await outcome;
    editor.text = 'your visit.';
    editor.listener();
    work();
    expect(session.findings.value).toHaveLength(1);
  });

  it('a dismissal covers these words in this draft only', () => {
    const { editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    const [finding] = session.findings.value;
    if (!finding) throw new Error('nothing was found');
    session.dismiss(finding, 'not-a-patient');
    expect(session.findings.value).toEqual([]);
    editor.type(' More.');
    work();
    expect(session.findings.value).toEqual([]);
    editor.text = '';
    editor.listener();
    editor.type('your visit.');
    work();
    expect(session.findings.value).toHaveLength(1);
  });

  it('says that it is not checked, never clear, when the checker fails or stays silent', () => {
    const { runtime, editor, session, work } = arrange();
    editor.type('A');
    runtime.port.answer({ type: 'failed', revision: runtime.port.checks.at(-1)?.revision ?? 0 });
    expect(session.state.value).toEqual({ kind: 'unchecked', reason: 'failed' });
    editor.type('b.');
    vi.advanceTimersByTime(3000);
    expect(session.state.value).toEqual({ kind: 'unchecked', reason: 'no-answer' });
    work();
    expect(session.state.value).toEqual({ kind: 'clear' });
  });

  it('loses nothing when the worker dies in the middle of typing', () => {
    const { runtime, editor, session, work } = arrange();
    editor.type('your vi');
    runtime.port.die();
    editor.type('sit.');
    vi.advanceTimersByTime(0);
    work();
    expect(session.findings.value).toHaveLength(1);
  });

  it('shows nothing while it is switched off, and checks at once when it is on again', () => {
    const { runtime, editor, session, work } = arrange();
    editor.type('your visit.');
    work();
    runtime.port.answer({ type: 'settings', styled: true, ...plainSettings, paused: true });
    expect(session.state.value).toEqual({ kind: 'off' });
    expect(session.findings.value).toEqual([]);
    runtime.port.answer({ type: 'settings', styled: true, ...plainSettings });
    work();
    expect(session.findings.value).toHaveLength(1);
  });

  it('closes its port once it rests and the answer is in', async () => {
    const { runtime, editor, session, work } = arrange();
    editor.type('your visit');
    session.rest();
    expect(runtime.port.open).toBe(true);
    work();
    await Promise.resolve();
    expect(runtime.port.open).toBe(false);
    expect(session.findings.value).toHaveLength(1);
  });

  it('asks for nothing when a page replays an event that changed no text', () => {
    const { runtime, editor, work } = arrange();
    editor.type('your visit.');
    work();
    const before = runtime.port.sent.length;
    for (let i = 0; i < 50; i++) editor.listener();
    expect(runtime.port.sent).toHaveLength(before);
  });

  it('suggests replies only for an empty box that answers a review', () => {
    expect(arrange().session.state.value).toEqual({ kind: 'idle' });
    const { runtime, editor, session, work } = arrange(reviewReply);
    expect(session.state.value).toEqual({ kind: 'blank' });
    session.suggest();
    expect(runtime.port.sent.at(-1)).toEqual({ type: 'suggest', replyTo: reviewReply.replyTo });
    runtime.port.answer({ type: 'suggestions', replies: [{ title: 'One', text: 'Thank you!' }] });
    expect(session.replies.value).toEqual([{ title: 'One', text: 'Thank you!' }]);
    editor.type('Hi.');
    work();
    vi.advanceTimersByTime(600);
    expect(session.state.value).toEqual({ kind: 'clear' });
    expect(session.replies.value).toEqual(plainSettings.replies);
  });

  it('keeps its port for the replies that were asked for after the person had left the box', async () => {
    const { runtime, session, work } = arrange(reviewReply);
    session.rest();
    await Promise.resolve();
    expect(runtime.port.open).toBe(false);
    session.suggest();
    runtime.port.answer({ type: 'settings', styled: true, ...plainSettings });
    work();
    await Promise.resolve();
    expect(runtime.port.open).toBe(true);
    runtime.port.answer({ type: 'suggestions', replies: [{ title: 'One', text: 'Thank you!' }] });
    await Promise.resolve();
    expect([session.replies.value.length, runtime.port.open]).toEqual([1, false]);
  });

  it('reads, paints and writes nothing while an input method composes, and all of it afterwards', async () => {
    const { editor, session, work, painted, controller } = arrange();
    const heard = new Map<string, (event: { isTrusted: boolean }) => void>();
    const box = { addEventListener: (type: string, listener: () => void) => void heard.set(type, listener) };
    Object.assign(editor.element, box);
    watchComposing(editor.element, controller.signal);
    editor.type('your visit.');
    work();
    const [before, drawn] = [painted.length, session.findings.value];
    expect(drawn).toHaveLength(1);
    heard.get('compositionstart')?.({ isTrusted: false });
    editor.type(' A');
    work();
    expect(painted.length).toBeGreaterThan(before);

    heard.get('compositionstart')?.({ isTrusted: true });
    const quiet = painted.length;
    editor.type('に');
    vi.advanceTimersByTime(4000);
    session.recheck();
    expect(painted).toHaveLength(quiet);
    const [rewrite] = session.findings.value.flatMap(({ rewrites }) => rewrites);
    const outcome = rewrite && session.apply(rewrite);
    await vi.advanceTimersByTimeAsync(2000);
    expect([await outcome, editor.text]).toEqual(['changed-meanwhile', 'your visit. Aに']);

    heard.get('compositionend')?.({ isTrusted: true });
    editor.listener();
    expect(painted.at(-1)).toHaveLength(1);
    expect(session.text.value).toBe('your visit. Aに');
  });
});
