interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Time that passes when it is told to: timers and `performance.now` of this process follow it from `install` on, so that
 * hours of typing take minutes.
 */
export class SimulatedTime {
  /** Milliseconds. */
  now = 0;
  #lastId = 0;
  readonly #timers = new Map<number, Timer>();

  /** Takes the place of the real ones; gives how to put them back. */
  install(): () => void {
    const { setTimeout, clearTimeout } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, wait = 0) => this.after(wait, run),
      clearTimeout: (id: number | undefined) => this.#timers.delete(id ?? 0),
    });
    // On the object itself: the clock of the machine stays on its prototype.
    Object.defineProperty(performance, 'now', { configurable: true, value: () => this.now });
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Reflect.deleteProperty(performance, 'now');
    };
  }

  after(wait: number, run: () => void): number {
    this.#lastId += 1;
    this.#timers.set(this.#lastId, { at: this.now + wait, run });
    return this.#lastId;
  }

  /** Lets time pass, and runs what comes due in its order, with what each leaves for the end of its turn. */
  async pass(duration: number): Promise<void> {
    const until = this.now + duration;
    for (;;) {
      let due: readonly [id: number, timer: Timer] | null = null;
      for (const entry of this.#timers) if (entry[1].at <= until && (!due || entry[1].at < due[1].at)) due = entry;
      if (!due) break;
      this.#timers.delete(due[0]);
      this.now = due[1].at;
      due[1].run();
      await Promise.resolve();
    }
    this.now = until;
  }
}
