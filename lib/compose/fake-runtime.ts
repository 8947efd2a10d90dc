import type { ComposeAnswer, ComposeRequest, ComposeSettings } from '../messages.ts';
import type { Runtime, RuntimePort } from './connection.ts';

export const plainSettings: ComposeSettings = {
  texts: {},
  language: 'en',
  replies: [],
  paused: false,
  mayHold: true,
  strictest: 'confirm',
  privacyOfficer: '',
  version: '0',
};

class FakePort implements RuntimePort {
  readonly sent: ComposeRequest[] = [];
  open = true;
  readonly #messages: ((message: unknown) => void)[] = [];
  readonly #disconnects: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#disconnects.push(listener) };

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    // What our own code posts is a request by its types; a test reads it back as such.
    this.sent.push(message as ComposeRequest);
  }

  disconnect(): void {
    this.open = false;
  }

  answer(answer: ComposeAnswer): void {
    for (const listener of this.#messages) listener(answer);
  }

  /** The worker died, or the extension went away. */
  die(): void {
    this.open = false;
    for (const listener of this.#disconnects) listener();
  }

  get checks(): Extract<ComposeRequest, { type: 'check' }>[] {
    return this.sent.filter((request) => request.type === 'check');
  }
}

/** A runtime for tests of what runs in a page: ports that the test answers and kills. */
export class FakeRuntime implements Runtime {
  id: string | undefined = 'us';
  readonly ports: FakePort[] = [];

  connect(): RuntimePort {
    if (this.id === undefined) throw new Error('Extension context invalidated.');
    const port = new FakePort();
    this.ports.push(port);
    return port;
  }

  get port(): FakePort {
    const port = this.ports.at(-1);
    if (!port) throw new Error('no port was opened');
    return port;
  }
}
