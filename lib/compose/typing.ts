import { pause, whole } from './moments.ts';

/** How far the typing in one box is; `tell` is told when a rest has come. */
export class Typing {
  /** True once typing has rested, the box was left, or the text came otherwise than by keys. */
  hasRested = true;
  /** True once the draft counts as a whole: after a longer rest, when the box was left, or before the first key. */
  isWhole = true;
  #pauseTimer: ReturnType<typeof setTimeout> | undefined;
  #wholeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #tell: () => void;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** A key was typed: half sentences have their moment later, and the whole draft. */
  goOn(): void {
    this.hasRested = false;
    this.isWhole = false;
    this.#pauseTimer = setTimeout(() => {
      this.hasRested = true;
      this.#tell();
    }, pause);
    this.#wholeTimer = setTimeout(() => {
      this.finish();
      this.#tell();
    }, whole);
  }

  /** Nothing more is waited for. */
  finish(): void {
    clearTimeout(this.#pauseTimer);
    clearTimeout(this.#wholeTimer);
    this.hasRested = true;
    this.isWhole = true;
  }
}
