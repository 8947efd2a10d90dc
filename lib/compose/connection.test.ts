import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../checker/draft.ts';
import type { ComposeAnswer } from '../messages.ts';
import { Connection } from './connection.ts';
import { FakeRuntime } from './fake-runtime.ts';

const draft = (text: string): Draft => ({ text, kind: 'post', replyTo: null, images: [] });

function arrange() {
  const runtime = new FakeRuntime();
  const answers: ComposeAnswer[] = [];
  const events = {
    onAnswer: (answer: ComposeAnswer) => void answers.push(answer),
    onSilence: vi.fn(),
    onGone: vi.fn(),
  };
  const controller = new AbortController();
  const connection = new Connection(runtime, events, () => ({ styled: false, platform: 'x' }), controller.signal);
  return { runtime, answers, events, controller, connection };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Connection', () => {
  it('greets first and asks second', () => {
    const { runtime, connection } = arrange();
    connection.check(draft('one'));
    expect(runtime.port.sent.map(({ type }) => type)).toEqual(['hello', 'check']);
  });

  it('has one question under way; the newest text wins', () => {
    const { runtime, connection } = arrange();
    for (const text of ['a', 'ab', 'abc']) connection.check(draft(text));
    expect(runtime.port.checks.map((check) => check.draft.text)).toEqual(['a']);
    runtime.port.answer({ type: 'findings', revision: 1, findings: [], languageRead: true });
    expect(runtime.port.checks.map((check) => check.draft.text)).toEqual(['a', 'abc']);
  });

  it('asks again when the worker dies with a question unanswered', () => {
    const { runtime, connection, answers } = arrange();
    connection.check(draft('kept'));
    runtime.port.die();
    vi.advanceTimersByTime(0);
    expect(runtime.ports).toHaveLength(2);
    expect(runtime.port.checks.map((check) => check.draft.text)).toEqual(['kept']);
    runtime.port.answer({ type: 'findings', revision: 2, findings: [], languageRead: true });
    expect(answers).toHaveLength(1);
  });

  it('takes its listeners back from a port that is closed, and from one that died', () => {
    const { runtime, connection } = arrange();
    connection.open();
    connection.close();
    connection.open();
    runtime.port.die();
    expect(runtime.ports.map(({ onMessage, onDisconnect }) => [onMessage.isHeard, onDisconnect.isHeard])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('asks once more for replies when the worker dies before they come, and only then', () => {
    const { runtime, connection } = arrange();
    connection.suggest(null);
    expect(runtime.port.sent.map(({ type }) => type)).toEqual(['hello', 'suggest']);
    runtime.port.die();
    vi.advanceTimersByTime(0);
    expect(runtime.ports).toHaveLength(2);
    expect(runtime.port.sent.map(({ type }) => type)).toEqual(['hello', 'suggest']);
    expect([connection.busy, connection.isAwaited]).toEqual([false, true]);
    runtime.port.answer({ type: 'suggestions', replies: [] });
    expect(connection.isAwaited).toBe(false);
    runtime.port.die();
    vi.advanceTimersByTime(2000);
    expect(runtime.ports).toHaveLength(2);
  });

  it('opens nothing when the worker dies with no question: no keep-alive', () => {
    const { runtime, connection } = arrange();
    connection.open();
    runtime.port.die();
    vi.advanceTimersByTime(60_000);
    expect(runtime.ports).toHaveLength(1);
  });

  it('says so after three attempts, and tries anew with the next text', () => {
    const { runtime, connection, events } = arrange();
    connection.check(draft('x'));
    for (const delay of [0, 250, 1000]) {
      runtime.port.die();
      vi.advanceTimersByTime(delay);
    }
    expect(events.onSilence).not.toHaveBeenCalled();
    runtime.port.die();
    expect(events.onSilence).toHaveBeenCalledOnce();
    connection.check(draft('xy'));
    expect(runtime.port.checks.map((check) => check.draft.text)).toEqual(['xy']);
  });

  it('says so when no answer comes', () => {
    const { connection, events } = arrange();
    connection.check(draft('x'));
    vi.advanceTimersByTime(2999);
    expect(events.onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(events.onSilence).toHaveBeenCalledOnce();
  });

  it('ends everything when the extension is gone', () => {
    const { runtime, connection, events } = arrange();
    connection.check(draft('x'));
    runtime.id = undefined;
    runtime.port.die();
    expect(events.onGone).toHaveBeenCalledOnce();
    connection.close();
    connection.check(draft('y'));
    expect(events.onGone).toHaveBeenCalledTimes(2);
  });

  it('drops an answer to another question, and what is no answer at all', () => {
    const { runtime, connection, answers } = arrange();
    connection.check(draft('x'));
    runtime.port.answer({ type: 'findings', revision: 7, findings: [], languageRead: true });
    expect(answers).toEqual([]);
    expect(connection.busy).toBe(true);
  });

  it('leaves a port alone that went with the extension', () => {
    const { runtime, connection } = arrange();
    connection.open();
    runtime.id = undefined;
    runtime.port.disconnect = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(() => connection.close()).not.toThrow();
  });

  it('closes with its signal', () => {
    const { runtime, connection, controller, events } = arrange();
    connection.check(draft('x'));
    controller.abort();
    expect(runtime.port.open).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(events.onSilence).not.toHaveBeenCalled();
  });
});
