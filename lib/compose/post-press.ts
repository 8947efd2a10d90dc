import { computed, signal as state, type ReadonlySignal } from '@preact/signals';
import { PostPass } from './post-pass.ts';
import { holds, verdictOf, type Standing, type Verdict } from './verdict.ts';

/** `confirm` can be answered by the person, `block` only by another text. */
export type HoldStage = 'confirm' | 'block';

/** The draft as a press of Post sees it; findings with their rule, and its title in words. */
export interface PressedDraft extends Standing {
  readonly findings: readonly (Standing['findings'][number] & { readonly rule: string; readonly title: string })[];
}

/** What became of the presses of Post over one box. */
export class PostPress {
  readonly #draft: () => PressedDraft;
  readonly #pass = new PostPass();
  /** Who pressed before the answer was there, and is told when it is. */
  #waiting: ((verdict: Verdict) => void) | null = null;
  /** Titles of what the pass is for. */
  #released: readonly string[] = [];
  /** Names this hold and no other, so that an answer from elsewhere can not open a later one. */
  #ticket = '';
  readonly #held = state<HoldStage | null>(null);
  readonly #posted = state<readonly string[]>([]);

  /** Set while a press is held. */
  readonly held: ReadonlySignal<HoldStage | null> = computed(() => this.#held.value);
  /** Titles of what held that which the person posted anyway; empty again with the next draft. */
  readonly posted: ReadonlySignal<readonly string[]> = computed(() => this.#posted.value);

  constructor(draft: () => PressedDraft) {
    this.#draft = draft;
  }

  /** Decides about one press; `gesture` is the same for all events that belong to it. */
  press(gesture: number): Verdict {
    this.#waiting = null;
    const draft = this.#draft();
    return this.#pass.covers(draft.text, gesture) ? 'pass' : verdictOf(draft);
  }

  /** The press was let through. */
  went(gesture: number): void {
    if (this.#pass.covers(this.#draft().text, gesture)) this.#pass.use(gesture);
  }

  /** Tells once what the answer makes of a press that came before it; never where the text changes. */
  whenKnown(tell: (verdict: Verdict) => void): void {
    this.#waiting = tell;
  }

  /** True once the press that the pass was for went through, until the text changes. */
  get isOut(): boolean {
    return this.#pass.isUsed;
  }

  get ticket(): string {
    return this.#ticket;
  }

  /** The press was stopped. */
  hold(): void {
    this.#ticket = crypto.randomUUID();
    this.#holdBy(verdictOf(this.#draft()));
  }

  /** What can be answered by a reason is known only from findings. */
  #holdBy(verdict: Verdict): void {
    const isBlocked = this.#draft().findings.some((finding) => holds(finding) && finding.stage === 'block');
    if (verdict === 'hold-unchecked' || isBlocked) this.#held.value = 'block';
    else if (verdict === 'hold') this.#held.value = 'confirm';
  }

  goBack(): void {
    this.#held.value = null;
  }

  /** Rules that hold the draft, each once. */
  rules(): string[] {
    return [...new Set(this.#draft().findings.flatMap((finding) => (holds(finding) ? [finding.rule] : [])))];
  }

  /** The next press publishes exactly this text. */
  release(): void {
    this.#released = this.#draft().findings.flatMap((finding) => (holds(finding) ? [finding.title] : []));
    this.#pass.open(this.#draft().text);
    this.#held.value = null;
  }

  /** An answer or a setting came. True where it ended a hold. */
  settle(): boolean {
    const verdict = verdictOf(this.#draft());
    const isOver = this.#held.peek() !== null && verdict === 'pass';
    if (isOver) this.release();
    else if (this.#held.peek()) this.#holdBy(verdict);
    if (verdict !== 'wait') {
      this.#waiting?.(verdict);
      this.#waiting = null;
    }
    return isOver;
  }

  /** The text is another one: nothing that was said of the old one counts. */
  edited(text: string): void {
    // A site empties the box that it has sent.
    if (text.trim() !== '') this.#posted.value = [];
    else if (this.#pass.isUsed) this.#posted.value = this.#released;
    this.#pass.close();
    this.#waiting = null;
    this.#held.value = null;
  }
}
