/**
 * Lets one press of Post through after "post anyway": of exactly one text, once. A press is a gesture (pointer down, up,
 * click, and the submit that follows; or one key), so all events of one gesture go through and none of another.
 */
export class PostPass {
  #text: string | null = null;
  #gesture: number | null = null;

  open(text: string): void {
    this.#text = text;
    this.#gesture = null;
  }

  close(): void {
    this.#text = null;
  }

  /** True where this gesture may publish this text. */
  covers(text: string, gesture: number): boolean {
    return this.#text === text && (this.#gesture ?? gesture) === gesture;
  }

  /** True once a press went through by it. */
  get isUsed(): boolean {
    return this.#text !== null && this.#gesture !== null;
  }

  /** The gesture went through: no other does. */
  use(gesture: number): void {
    this.#gesture = gesture;
  }
}
