import type { Draft, RepliedTo } from './checker/draft.ts';
import type { Category, PolicyLink, Rewrite, Severity, Span, Stage } from './checker/finding.ts';

/** The name of the port between a compose box and the background. */
export const composePortName = 'compose';

/** By this symbol a frame's script is told, in our own world only, that personal inboxes are to be read too. */
export const personalMessagesName = 'chaperone.personal-messages';

/** Where the background leaves, in `storage.local`, the stage that holds a draft that it gives no answer to. */
export const strictestKey = 'strictest';

/** Reason codes of a decision; never free text. */
export const reasonCodes = [
  'not-a-patient',
  'staff-or-model',
  'authorization-on-file',
  'approved-wording',
  'checker-is-wrong',
  'posted-first',
  'said-yes',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Longest phrase that "always fine here" takes: a name or a sign-off, never a sentence about somebody. */
export const ownWordsLimit = 60;

/** Content script → background, over the compose port. */
export type ComposeRequest =
  /** First on every port. `styled`: the frame has the marks' style already. */
  | { readonly type: 'hello'; readonly styled: boolean; readonly platform: string }
  | {
      readonly type: 'check';
      /** Grows by one a text; an answer carries the number of the text it is for. */
      readonly revision: number;
      readonly draft: Draft;
    }
  /** Which replies would fit this review? Asked when the popover is opened over an empty box. */
  | { readonly type: 'suggest'; readonly replyTo: RepliedTo | null }
  /** "Always fine here": the practice's own name or sign-off. Sent only on a trusted press. */
  | { readonly type: 'own-words'; readonly words: string }
  /** What the person decided about findings. Sent only on a trusted press of a surface that was in sight. */
  | {
      readonly type: 'decision';
      readonly rules: readonly string[];
      /** Null for a tip that was hidden. */
      readonly reason: ReasonCode | null;
      readonly stage: Stage;
    }
  /** "Post anyway" where a press in the page can not be trusted: asks for a window of our own, under this ticket. */
  | { readonly type: 'ask-elsewhere'; readonly ticket: string; readonly rules: readonly string[] };

/** A finding as the page's script needs it: texts rendered in the person's language, no rule data. */
export interface ShownFinding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly stage: Stage;
  /** One line: what a reader could learn. */
  readonly title: string;
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /** "Privacy law (45 CFR 164.502(a))", "House policy", "Advice". */
  readonly basis: string;
  readonly link: PolicyLink | null;
  readonly rewrites: readonly Rewrite[];
  readonly sentence: Span & { readonly ended: boolean };
  readonly firm: boolean;
  readonly mayBeOwn: boolean;
}

/** A whole reply that the organization has approved. */
export interface ApprovedReply {
  readonly title: string;
  readonly text: string;
}

/** What a compose box needs to know besides its findings. */
export interface ComposeSettings {
  /** The interface's texts, rendered; keys as in lib/locales. Plural forms come as variants. */
  readonly texts: Readonly<Record<string, string>>;
  readonly language: 'en' | 'es';
  readonly replies: readonly ApprovedReply[];
  /** True while the person has switched checking off. */
  readonly paused: boolean;
  /** False while the organization has ended all holding of Post. */
  readonly mayHold: boolean;
  /** The strictest stage that any rule has: what holds where the checker cannot answer. */
  readonly strictest: Stage;
  /** The privacy officer's e-mail address; empty where none is set. */
  readonly privacyOfficer: string;
  /** For the word-free report. */
  readonly version: string;
}

/** Background → content script, over the compose port. */
export type ComposeAnswer =
  /** Answers `hello`, and comes again whenever a setting changes. `styled`: the frame has the marks' style. */
  | ({ readonly type: 'settings'; readonly styled: boolean } & ComposeSettings)
  | {
      readonly type: 'findings';
      readonly revision: number;
      readonly findings: readonly ShownFinding[];
      /** False where the draft is in a language that the checker does not read: only identifiers were looked for. */
      readonly languageRead: boolean;
    }
  /** Answers `suggest`: the organization's approved replies, then some of the starter library. */
  | { readonly type: 'suggestions'; readonly replies: readonly ApprovedReply[] }
  /** The checker failed on this text: the box shows "not checked", never "clear". */
  | { readonly type: 'failed'; readonly revision: number };

/** To content scripts, outside the port. */
export type FrameMessage =
  /**
   * From the background. `reveal`: the person pressed the command key for the findings. `refresh`: a setting changed,
   * which boxes whose port is closed would not hear of.
   */
  | { readonly type: 'reveal' | 'refresh' }
  /** From the background: these sites are checked no more; nothing of ours may stay in their frames. */
  | { readonly type: 'end'; readonly matches: readonly string[] }
  /** From our own window, which asked for the reason: the answer to the hold that got this ticket. */
  | { readonly type: 'post-anyway'; readonly ticket: string; readonly reason: ReasonCode };

/** True for the messages that content scripts take outside the port. */
export function isFrameMessage(message: unknown): message is FrameMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'end') return 'matches' in message && Array.isArray(message.matches);
  if (message.type !== 'post-anyway') return message.type === 'reveal' || message.type === 'refresh';
  return (
    'ticket' in message &&
    typeof message.ticket === 'string' &&
    'reason' in message &&
    reasonCodes.some((code) => code === message.reason)
  );
}
