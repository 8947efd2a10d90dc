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

class FakeEvent<Told extends unknown[]> {
  readonly #listeners = new Set<(...told: Told) => void>();

  addListener(listener: (...told: Told) => void): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: (...told: Told) => void): void {
    this.#listeners.delete(listener);
  }

  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  tell(...told: Told): void {
    for (const listener of this.#listeners) listener(...told);
  }
}

class FakePort implements RuntimePort {
  readonly sent: ComposeRequest[] = [];
  open = true;
  readonly onMessage = new FakeEvent<[message: unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    // What our own code posts is a request by its types; a test reads it back as such.
    this.sent.push(message as ComposeRequest);
  }

  disconnect(): void {
    this.open = false;
  }

  answer(answer: ComposeAnswer): void {
    this.onMessage.tell(answer);
  }

  /** The worker died, or the extension went away. */
  die(): void {
    this.open = false;
    this.onDisconnect.tell();
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
