import { batch, computed, signal as state, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../checker/draft.ts';
import { flags, type Rewrite, type Span, type Stage } from '../checker/finding.ts';
import { isComposing } from '../editors/composing.ts';
import type { Editor, ReplaceOutcome } from '../editors/editor.ts';
import {
  ownWordsLimit,
  type ApprovedReply,
  type ComposeAnswer,
  type ComposeSettings,
  type ReasonCode,
  type ShownFinding,
} from '../messages.ts';
import type { Composer } from '../platforms/platform.ts';
import { Connection } from './connection.ts';
import { editBetween } from '../editors/remap.ts';
import type { BoxState, Notice, UncheckedReason } from './box-state.ts';
import { toShow } from './calm-marks.ts';
import { undoStep } from './moments.ts';
import { moveFinding } from './move-finding.ts';
import { PostPress, type PressedDraft } from './post-press.ts';
import type { SessionHost } from './session-host.ts';
import { Typing } from './typing.ts';
import type { Verdict } from './verdict.ts';

/** One compose box while it is of interest: from its first focus until it leaves the page. */
export class Session {
  readonly editor: Editor;
  readonly #host: SessionHost;
  readonly #connection: Connection;
  readonly #signal: AbortSignal;
  #composer: Composer;
  /** The text that the last answer was for. */
  #answered: string | null = null;
  #languageRead = true;
  /** False where the browser did not let us style the marks: the site's permission was taken away. */
  #styled = true;
  #known: readonly ShownFinding[] = [];
  #focused = false;
  /** When the text last changed, in ms of `performance.now()`. */
  #changedAt = -undoStep;
  /** True where marks wait for the end of a composition. */
  #isOwed = false;
  /** The replacement under way; a second press meanwhile waits for it and writes nothing. */
  #replacing: Promise<ReplaceOutcome> | null = null;
  #dismissed: readonly { readonly rule: string; readonly words: string; readonly stage: Stage }[] = [];

  /** The text as last read; every span is in its offsets. */
  readonly #draftText = state('');
  readonly #state = state<BoxState>({ kind: 'idle' });
  readonly #visible = state<readonly ShownFinding[]>([]);
  readonly #settings = state<ComposeSettings | null>(null);
  readonly #suggested = state<readonly ApprovedReply[]>([]);
  readonly #paused = state(false);
  readonly #trouble = state<UncheckedReason | null>(null);
  readonly #notice = state<Notice | null>(null);
  readonly #typing = new Typing(() => this.#refresh());

  readonly state: ReadonlySignal<BoxState> = computed(() => this.#state.value);
  readonly findings: ReadonlySignal<readonly ShownFinding[]> = computed(() => this.#visible.value);
  readonly text: ReadonlySignal<string> = computed(() => this.#draftText.value);
  readonly settings: ReadonlySignal<ComposeSettings | null> = computed(() => this.#settings.value);
  readonly notice: ReadonlySignal<Notice | null> = computed(() => this.#notice.value);
  /** What became of the presses of Post. */
  readonly post = new PostPress(() => this.#pressed());
  /** Whole replies to choose from: what was suggested for an empty box, else what is approved. */
  readonly replies: ReadonlySignal<readonly ApprovedReply[]> = computed(() =>
    this.#state.value.kind === 'blank' ? this.#suggested.value : (this.#settings.value?.replies ?? []),
  );

  constructor(host: SessionHost, editor: Editor, composer: Composer, signal: AbortSignal) {
    this.#host = host;
    this.editor = editor;
    this.#composer = composer;
    this.#signal = signal;
    this.#connection = new Connection(
      host.runtime,
      {
        onAnswer: (answer) => this.#receive(answer),
        onSilence: () => this.#fail('no-answer'),
        onGone: () => host.onGone(),
      },
      () => ({ styled: host.isStyled(), platform: this.#composer.platform }),
      signal,
    );
    editor.onChange(() => this.look(), signal);
    signal.addEventListener(
      'abort',
      () => {
        this.#typing.finish();
        host.paint(editor, []);
      },
      { once: true },
    );
  }

  get composer(): Composer {
    return this.#composer;
  }

  get #text(): string {
    return this.#draftText.peek();
  }

  /** The box got focus, or is looked at again: its text may have come from elsewhere meanwhile. */
  focus(composer: Composer): void {
    this.#composer = composer;
    this.#focused = true;
    this.#connection.open();
    if (this.#signal.aborted) return;
    this.#typing.finish();
    this.recheck();
  }

  /** A press is about to be judged. The site may have shown what the box answers only after it had the focus. */
  meet(composer: Composer): void {
    const { kind, replyTo } = this.#composer;
    if (composer.kind === kind && composer.replyTo?.text === replyTo?.text) return;
    this.#composer = composer;
    this.#answered = null;
    this.#ask();
  }

  /** The box lost focus: what is typed counts as finished, and the port closes once its answer is in. */
  rest(): void {
    this.#focused = false;
    this.#typing.finish();
    this.#refresh();
    this.#closeWhenAnswered();
  }

  /** The box left the page. True where the person is still to be told of what went out of it. */
  leave(): boolean {
    this.#adopt('');
    return this.post.posted.peek().length > 0 || this.#notice.peek() === 'unchecked-passed';
  }

  /** Reads the box and asks again, whatever was known: after a decision, a setting, or words that were never typed. */
  recheck(isPortLost = false): void {
    if (isPortLost) this.#connection.close();
    const text = this.#read();
    if (text === null) return;
    this.#adopt(text);
    this.#ask();
  }

  /** Reads the box, which may have changed; while an input method writes in it, only afterwards. */
  look(): void {
    if (isComposing(this.editor.element)) {
      this.#isOwed = true;
      return;
    }
    this.#changed();
    if (this.#isOwed) this.#refresh();
  }

  /** Replaces what a safe wording replaces. The outcome is what the box held afterwards. */
  async apply(rewrite: Rewrite): Promise<ReplaceOutcome> {
    return this.#replace(rewrite.scope === 'draft' ? { start: 0, end: this.#text.length } : rewrite, rewrite.text);
  }

  /** Puts an approved reply in the place of the whole draft. */
  async insertReply(text: string): Promise<ReplaceOutcome> {
    return this.#replace({ start: 0, end: this.#text.length }, text);
  }

  /** Asks for replies to the review; each time others. */
  suggest(): void {
    this.#connection.suggest(this.#composer.replyTo);
  }

  /** A decision covers these words in this draft, and is gone with it. A tip is hidden without a reason. */
  dismiss(finding: ShownFinding, reason: ReasonCode | null): void {
    const { rule, stage, start, end } = finding;
    this.#dismissed = [...this.#dismissed, { rule, words: this.#text.slice(start, end), stage }];
    this.#connection.decide([rule], reason, stage);
    this.#notice.value = 'dismissed';
    this.#refresh();
  }

  /** "Always fine here" for the practice's own name or sign-off. */
  trust(finding: ShownFinding): void {
    const words = this.#text.slice(finding.start, finding.end).trim();
    if (words === '' || words.length > ownWordsLimit) return;
    this.#connection.ownWords(words);
    this.#notice.value = 'own-words';
  }

  /** The person presses Post: what was found holds even where its moment to be marked has not come. Nothing is waited for. */
  press(gesture: number): Verdict {
    this.#changed();
    this.#typing.finish();
    if (!this.#host.decidesHere) this.#dismissed = this.#dismissed.filter(({ stage }) => stage !== 'confirm');
    this.#refresh();
    const verdict = this.post.press(gesture);
    if (verdict !== 'pass' && verdict !== 'hold' && !this.#connection.busy) this.#ask();
    return verdict;
  }

  /** The next press publishes exactly this text. False where there is no hold that a reason can answer. */
  postAnyway(reason: ReasonCode): boolean {
    if (this.post.held.peek() !== 'confirm') return false;
    this.#connection.decide(this.post.rules(), reason, 'confirm');
    this.post.release();
    this.#notice.value = 'pass-open';
    return true;
  }

  /** Asks in a window of our own; `postAnyway` comes with the ticket from there. */
  askElsewhere(): void {
    this.#connection.askElsewhere(this.post.ticket, this.post.rules());
  }

  say(notice: Notice | null): void {
    this.#notice.value = notice;
  }

  #pressed(): PressedDraft {
    const settings = this.#settings.peek();
    return {
      mayHold: !this.#paused.peek() && !this.#composer.isUnknown && settings?.mayHold !== false,
      text: this.#text,
      // Without the settings there are no words to say anything with: they are on their way, too.
      answered: settings && this.#answered,
      isTroubled: this.#trouble.peek() !== null,
      strictest: settings?.strictest ?? this.#host.strictest(),
      findings: this.#known.filter((finding) => !this.#isDismissed(finding)),
    };
  }

  #replace(span: Span, text: string): Promise<ReplaceOutcome> {
    this.#replacing ??= this.#replaceOnce(span, text).finally(() => {
      this.#replacing = null;
    });
    return this.#replacing;
  }

  async #replaceOnce(span: Span, text: string): Promise<ReplaceOutcome> {
    const expected = this.#text;
    const wait = this.#changedAt + undoStep - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const outcome = isComposing(this.editor.element)
      ? 'changed-meanwhile'
      : await this.editor.replace(span, text, expected);
    if (this.#signal.aborted) return outcome;
    this.#typing.finish();
    this.recheck();
    this.#notice.value = outcome;
    return outcome;
  }

  #read(): string | null {
    try {
      return this.editor.read();
    } catch {
      // What went wrong may quote the box; that it could not be read is said by the pill.
      this.#fail('unreadable');
      return null;
    }
  }

  #changed(): void {
    const text = this.#read();
    if (text === null || text === this.#text) return;
    this.#changedAt = performance.now();
    const typed = Math.abs(text.length - this.#text.length) <= 2 && this.#focused;
    this.#adopt(text);
    this.#typing.finish();
    if (typed) this.#typing.goOn();
    if (text !== '' || this.#notice.value !== 'unchecked-passed') this.#notice.value = null;
    this.#ask();
  }

  /** Makes `text` the text of all spans; findings whose words were edited are dropped at once. */
  #adopt(text: string): void {
    const edit = editBetween(this.#text, text);
    this.#draftText.value = text;
    if (text.trim() === '') this.#dismissed = [];
    if (edit) {
      this.post.edited(text);
      this.#known = this.#known.flatMap((finding) => moveFinding(finding, edit));
      this.#visible.value = this.#visible.value.flatMap((finding) => moveFinding(finding, edit));
    }
    this.#refresh();
  }

  #ask(): void {
    // While it is off, opening the port is how the box hears that it is on again.
    if (this.#paused.value || this.#composer.isUnknown) this.#connection.open();
    else this.#connection.check(this.#draft());
    this.#refresh();
  }

  #draft(): Draft {
    const { platform, kind, replyTo } = this.#composer;
    return { text: this.#text, kind, platform, replyTo, images: [] };
  }

  #receive(answer: ComposeAnswer): void {
    switch (answer.type) {
      case 'settings': {
        this.#styled = answer.styled;
        if (answer.styled) this.#host.setStyled();
        const before = this.#settings.value;
        this.#settings.value = answer;
        this.#paused.value = answer.paused;
        if (before && !answer.paused) this.recheck();
        else this.#refresh();
        if (this.post.settle()) this.#notice.value = 'pass-open';
        if (!this.#focused) this.#closeWhenAnswered();
        break;
      }
      case 'suggestions':
        this.#suggested.value = answer.replies;
        this.#closeWhenAnswered();
        break;
      case 'failed':
        this.#fail('failed');
        break;
      case 'findings': {
        const asked = this.#connection.draftOf(answer.revision);
        const { kind, replyTo } = this.#composer;
        // What the box answers is another by now, and asked about again.
        if (asked?.kind !== kind || asked.replyTo?.text !== replyTo?.text) return;
        const edit = editBetween(asked.text, this.#text);
        this.#trouble.value = null;
        this.#answered = asked.text;
        this.#languageRead = answer.languageRead;
        this.#known = edit ? answer.findings.flatMap((finding) => moveFinding(finding, edit)) : answer.findings;
        this.#refresh();
        this.post.settle();
        if (!this.#focused) this.#closeWhenAnswered();
      }
    }
  }

  #closeWhenAnswered(): void {
    // The answer under way is still counted as asked while it is being received.
    queueMicrotask(() => {
      if (!this.#focused && !this.#connection.isAwaited && this.#settings.peek()) this.#connection.close();
    });
  }

  #fail(reason: UncheckedReason): void {
    this.#trouble.value = reason;
    this.#answered = null;
    this.#refresh();
    this.post.settle();
  }

  #isDismissed(finding: ShownFinding): boolean {
    const words = this.#text.slice(finding.start, finding.end);
    return this.#dismissed.some((one) => one.rule === finding.rule && one.words === words);
  }

  #refresh(): void {
    if (this.#signal.aborted) return;
    const findings = this.#paused.value ? [] : this.#toShow();
    batch(() => {
      this.#visible.value = findings;
      this.#state.value = this.#stateOf(findings);
    });
    this.#isOwed = isComposing(this.editor.element);
    if (!this.#isOwed) this.#host.paint(this.editor, findings);
  }

  #toShow(): ShownFinding[] {
    return toShow(this.#known, this.#visible.value, this.#typing).filter((finding) => !this.#isDismissed(finding));
  }

  #stateOf(findings: readonly ShownFinding[]): BoxState {
    if (this.#paused.value) return { kind: 'off' };
    if (this.#composer.isUnknown) return { kind: 'unchecked', reason: 'unknown-box' };
    if (this.#trouble.value) return { kind: 'unchecked', reason: this.#trouble.value };
    const count = findings.filter(flags).length;
    if (count > 0) return { kind: 'found', count };
    if (!this.#styled) return { kind: 'unchecked', reason: 'no-permission' };
    if (this.#text.trim() === '') return { kind: this.#composer.kind === 'review-reply' ? 'blank' : 'idle' };
    const isOpen = this.#known.some((finding) => flags(finding) && !this.#isDismissed(finding));
    if (this.#answered !== this.#text || !this.#typing.hasRested || isOpen) return { kind: 'checking' };
    return this.#languageRead ? { kind: 'clear' } : { kind: 'unchecked', reason: 'language' };
  }
}
