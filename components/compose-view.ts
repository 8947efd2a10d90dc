import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { DraftKind } from '../lib/checker/draft.ts';
import type { ApprovedReply, ReasonCode, ShownFinding } from '../lib/messages.ts';

/** Why a draft was not checked. Each has a text `not-checked.<why>`. */
export type NotCheckedWhy = 'unreadable' | 'no-answer' | 'failed' | 'language' | 'no-permission' | 'unknown-box';

/** The box as a whole. How many findings there are is counted from `findings`. */
export type BoxState =
  | { readonly kind: 'checking' }
  /** The text is checked: what there is stands in `findings`. Nothing, or tips alone, shows as clear, if not partly. */
  | {
      readonly kind: 'checked';
      /** Only the person's own words were: the page did not show what they answer. */
      readonly partly?: boolean;
    }
  /** Nothing is written yet, and the box answers a review: `replies` are suggestions, which come when it is opened. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-checked'; readonly why: NotCheckedWhy }
  | { readonly kind: 'off' };

/** A passing word about what just happened. Each has a text `notice.<notice>`. */
export type Notice =
  | 'press-again'
  | 'held'
  | 'unchecked-again'
  | 'unchecked-passed'
  | 'pass-open'
  | 'reload'
  | 'marks-cleared'
  | 'replaced'
  | 'not-taken'
  | 'changed-meanwhile'
  | 'own-saved';

/** The facts of a word-free report that the finding itself does not carry. */
export interface ReportFacts {
  readonly kind: DraftKind;
  /** The platform's id. */
  readonly platform: string;
  /** The extension's version. */
  readonly version: string;
  readonly userAgent: string;
}

/** One text of a post, and what was found in it. */
export interface Going {
  readonly text: string;
  readonly findings: readonly ShownFinding[];
}

/** What opens from the pill. */
export type PopoverComponent = ComponentType<{ readonly view: ComposeView }>;

/** Reasons that count; the other two are answered. */
export type CountingReason = Exclude<ReasonCode, 'posted-first' | 'said-yes'>;

/**
 * All that the pill, the popover and the live region show, and all that a person can do in them.
 * Signals come in, events go out; the callbacks decide nothing here and may be called on trusted presses only.
 */
export interface ComposeView {
  readonly state: ReadonlySignal<BoxState>;
  /** What is left to handle, in the order of the draft. */
  readonly findings: ReadonlySignal<readonly ShownFinding[]>;
  /** The text that the offsets of `findings` belong to; shown as "now" beside a safe wording. */
  readonly draft: ReadonlySignal<string>;
  readonly open: ReadonlySignal<boolean>;
  /** True where the popover was asked for by keyboard: it takes the focus when it opens, otherwise never. */
  readonly takeFocus: ReadonlySignal<boolean>;
  /** Index into `findings`; one that is out of range shows the last finding. */
  readonly selected: ReadonlySignal<number>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly replies: ReadonlySignal<readonly ApprovedReply[]>;
  /** Keys as in lib/locales/compose.ts; empty until the settings have arrived (then nothing is shown). */
  readonly texts: ReadonlySignal<Readonly<Record<string, string>>>;
  readonly language: ReadonlySignal<'en' | 'es'>;
  readonly reportFacts: ReadonlySignal<ReportFacts>;
  /** Null until it has come to the page, or where it may not: then no more is said than how the draft stands. */
  readonly popover: ReadonlySignal<PopoverComponent | null>;
  /** Set while a press of Post is held: `confirm` can be answered with a reason, `block` can not. */
  readonly held: ReadonlySignal<'confirm' | 'block' | null>;
  /** Each text that would go out by the press that is held: this box's and those that go with it. */
  readonly going: ReadonlySignal<readonly Going[]>;
  /** False where the browser can not tell that a press was meant for us: a hold is then answered in a window of our own. */
  readonly decidesHere: boolean;
  /** Titles of what held that which the person has posted anyway. */
  readonly posted: ReadonlySignal<readonly string[]>;
  /** True once the popover was really in sight for so long that a press of it counts as a decision. */
  readonly inSight: ReadonlySignal<boolean>;
  /** The privacy officer's e-mail address; empty where none is set. */
  readonly officer: ReadonlySignal<string>;

  /** The pill was pressed. */
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly onSelect: (index: number) => void;
  /** Use `rewrites[rewrite]` of this finding. */
  readonly onApply: (finding: ShownFinding, rewrite: number) => void;
  /** Put `replies[index]` in place of the draft. */
  readonly onInsertReply: (index: number) => void;
  /** Suggest other replies. */
  readonly onSuggest: () => void;
  /** `null`: a tip was hidden; that needs no reason. */
  readonly onDismiss: (finding: ShownFinding, reason: CountingReason | null) => void;
  /** Opens the window of our own in which the hold is answered. */
  readonly onAskElsewhere: () => void;
  /** The draft that is held may go out. */
  readonly onPostAnyway: (reason: CountingReason) => void;
  /** These words are the practice's own. Only offered where the finding says `mayBeOwn`. */
  readonly onOwnWords: (finding: ShownFinding) => void;
  /** "They posted it first" or "they said yes" was chosen and answered; nothing is dismissed by it. */
  readonly onAnswered: (finding: ShownFinding, reason: 'posted-first' | 'said-yes') => void;
  /** Put a word-free report on the clipboard; false where the browser refused. */
  readonly onCopyReport: (report: string) => Promise<boolean>;
}
