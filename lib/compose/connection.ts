import type { Draft, RepliedTo } from '../checker/draft.ts';
import type { Stage } from '../checker/finding.ts';
import { composePortName, type ComposeAnswer, type ComposeRequest, type ReasonCode } from '../messages.ts';

/** As much of `browser.runtime` as a box needs; the tests bring their own. */
export interface Runtime {
  /** Undefined once the extension was reloaded, updated or removed under us. */
  readonly id: string | undefined;
  connect(options: { name: string }): RuntimePort;
  /** Set while a port is told that it could not be connected; Chromium logs it as an error unless it is read. */
  readonly lastError?: unknown;
}

export interface RuntimePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: PortEvent<[message: unknown]>;
  readonly onDisconnect: PortEvent<[]>;
}

interface PortEvent<Told extends unknown[]> {
  addListener(listener: (...told: Told) => void): void;
  removeListener(listener: (...told: Told) => void): void;
}

export interface ConnectionEvents {
  onAnswer(answer: ComposeAnswer): void;
  /** No answer for `silenceAfter` ms, or the port could not be kept: the box is not checked. */
  onSilence(): void;
  /** The extension under this script is gone; nothing of ours may stay. */
  onGone(): void;
}

/** Ms without an answer after which the box says so. */
const silenceAfter = 3000;
/** Ms before each attempt to reach a worker that died with a question unanswered. */
const retryDelays = [0, 250, 1000];

function isAnswer(message: unknown): message is ComposeAnswer {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'settings' ||
      message.type === 'suggestions' ||
      message.type === 'findings' ||
      message.type === 'failed')
  );
}

/**
 * The port of one compose box. It is opened by the first request and reopened when the worker died with a question
 * unanswered; one question is under way at a time and the newest text wins, so a fast typist never builds a queue.
 */
export class Connection {
  #port: RuntimePort | null = null;
  #revision = 0;
  #asked: { readonly revision: number; readonly draft: Draft } | null = null;
  #next: Draft | null = null;
  /** What replies were asked for, until they come. */
  #suggesting: { readonly replyTo: RepliedTo | null } | null = null;
  #failures = 0;
  /** True once the question under way has waited too long: the next text is asked at once. */
  #silent = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #runtime: Runtime;
  readonly #events: ConnectionEvents;
  readonly #hello: () => Omit<Extract<ComposeRequest, { type: 'hello' }>, 'type'>;

  constructor(
    runtime: Runtime,
    events: ConnectionEvents,
    hello: () => Omit<Extract<ComposeRequest, { type: 'hello' }>, 'type'>,
    signal: AbortSignal,
  ) {
    this.#runtime = runtime;
    this.#events = events;
    this.#hello = hello;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** True while a question is unanswered. */
  get busy(): boolean {
    return !this.#silent && (this.#asked !== null || this.#next !== null);
  }

  /** True while anything is still to come for which the port is needed. */
  get isAwaited(): boolean {
    return this.busy || this.#suggesting !== null;
  }

  /** Wakes the worker before the first key. */
  open(): boolean {
    if (this.#port) return true;
    if (this.#runtime.id === undefined) {
      this.#events.onGone();
      return false;
    }
    try {
      const port = this.#runtime.connect({ name: composePortName });
      this.#port = port;
      port.onMessage.addListener(this.#hear);
      port.onDisconnect.addListener(this.#end);
      this.#post({ type: 'hello', ...this.#hello() });
      if (this.#suggesting) this.#post({ type: 'suggest', ...this.#suggesting });
      return true;
    } catch {
      // connect() throws where the extension is gone: the id, read again, tells that apart from a passing failure.
      this.#lost();
      return false;
    }
  }

  /** Asks for this draft; while an answer is under way, after it. */
  check(draft: Draft): void {
    if (this.#asked && !this.#silent) {
      this.#next = draft;
      return;
    }
    this.#ask(draft);
  }

  ownWords(words: string): void {
    if (this.open()) this.#post({ type: 'own-words', words });
  }

  /** Tells what the person decided: which rules, why, and how strict they were. Never a word of the draft. */
  decide(rules: readonly string[], reason: ReasonCode | null, stage: Stage): void {
    if (this.open()) this.#post({ type: 'decision', rules, reason, stage });
  }

  /** Asks for a window of our own in which a hold can be answered. */
  askElsewhere(ticket: string, rules: readonly string[]): void {
    if (this.open()) this.#post({ type: 'ask-elsewhere', ticket, rules });
  }

  /** Asks for replies that would fit. */
  suggest(replyTo: RepliedTo | null): void {
    const isOpen = this.#port !== null;
    this.#suggesting = { replyTo };
    if (this.open() && isOpen) this.#post({ type: 'suggest', replyTo });
  }

  /** The draft that revision was for, while it is under way. */
  draftOf(revision: number): Draft | null {
    return this.#asked?.revision === revision ? this.#asked.draft : null;
  }

  close(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    this.#giveUp();
    const port = this.#leave();
    // An extension that is gone has taken its ports with it: to close one throws.
    if (this.#runtime.id !== undefined) port?.disconnect();
  }

  readonly #hear = (message: unknown): void => {
    if (isAnswer(message)) this.#receive(message);
  };

  readonly #end = (): void => {
    void this.#runtime.lastError;
    this.#lost();
  };

  /** Firefox holds the listeners of a port, and all that they know, until the page goes, unless they are taken back. */
  #leave(): RuntimePort | null {
    const port = this.#port;
    this.#port = null;
    port?.onMessage.removeListener(this.#hear);
    port?.onDisconnect.removeListener(this.#end);
    return port;
  }

  #ask(draft: Draft): void {
    this.#revision++;
    this.#asked = { revision: this.#revision, draft };
    this.#next = null;
    clearTimeout(this.#silence);
    this.#silent = false;
    this.#silence = setTimeout(() => this.#fallSilent(), silenceAfter);
    if (this.open()) this.#post({ type: 'check', revision: this.#revision, draft });
  }

  /** Whoever answers late still answers; until then nothing waits for it. */
  #fallSilent(): void {
    this.#silent = true;
    this.#events.onSilence();
  }

  #post(request: ComposeRequest): void {
    try {
      this.#port?.postMessage(request);
    } catch {
      // The port was closed and its event is still on the way.
      this.#lost();
    }
  }

  #receive(answer: ComposeAnswer): void {
    this.#failures = 0;
    this.#silent = false;
    if (answer.type === 'suggestions') this.#suggesting = null;
    if (answer.type === 'settings' || answer.type === 'suggestions') {
      this.#events.onAnswer(answer);
      return;
    }
    if (answer.revision !== this.#asked?.revision) return;
    clearTimeout(this.#silence);
    this.#events.onAnswer(answer);
    this.#asked = null;
    if (this.#next) this.#ask(this.#next);
  }

  #lost(): void {
    this.#leave();
    if (this.#runtime.id === undefined) {
      this.#events.onGone();
      return;
    }
    const draft = this.#next ?? this.#asked?.draft;
    if (!draft && !this.#suggesting) return;
    const delay = retryDelays[this.#failures];
    this.#failures++;
    if (delay === undefined) {
      this.#failures = 0;
      this.#giveUp();
      clearTimeout(this.#silence);
      this.#events.onSilence();
      return;
    }
    if (draft) this.#asked = { revision: this.#revision, draft };
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      const newest = this.#next ?? draft;
      if (newest) this.#ask(newest);
      else this.open();
    }, delay);
  }

  #giveUp(): void {
    this.#asked = null;
    this.#next = null;
    this.#suggesting = null;
  }
}
