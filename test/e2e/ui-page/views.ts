import { signal } from '@preact/signals';
import { Popover } from '../../../components/Popover.tsx';
import type { BoxState, ComposeView, Going, Notice } from '../../../components/compose-view.ts';
import { textsFor } from '../../../lib/locales/compose.ts';
import type { Language } from '../../../lib/locales/language.ts';
import type { ApprovedReply, ShownFinding } from '../../../lib/messages.ts';

const draft =
  'Hi Dana, thank you for coming in for your root canal on Tuesday. Your insurance only covered half of it, so please call us.';

function at(words: string): { start: number; end: number } {
  const start = draft.indexOf(words);
  return { start, end: start + words.length };
}

const sentence = { start: 0, end: 65, ended: true };

export const found: readonly ShownFinding[] = [
  {
    ...at('thank you for coming in'),
    rule: 'patient-confirmation',
    category: 'patient-confirmation',
    severity: 'error',
    stage: 'confirm',
    title: 'This tells readers that the person is a patient.',
    why: 'Everyone can see whom you answer. Being a patient is private, even when the person wrote it first.',
    advice: 'Thank them for the feedback, not for a visit, and move anything about care to a phone call.',
    basis: 'Privacy law (45 CFR 164.502(a))',
    link: { url: 'https://www.law.cornell.edu/cfr/text/45/164.502', text: '45 CFR 164.502' },
    rewrites: [
      {
        ...at('thank you for coming in for your root canal on Tuesday.'),
        text: 'thank you for taking the time to share this.',
        scope: 'sentence',
      },
      {
        start: 0,
        end: draft.length,
        text: 'Thank you for taking the time to share this. Privacy rules mean we can’t discuss anyone’s care online, but we’d like to hear more. Please call our office manager at 555-0142.',
        scope: 'draft',
      },
    ],
    sentence,
    firm: true,
    mayBeOwn: false,
  },
  {
    ...at('Tuesday'),
    rule: 'visit-date',
    category: 'identifier',
    severity: 'warning',
    stage: 'coach',
    title: 'A day can point to one person.',
    why: 'Together with what else is known, the day of a visit tells who was there.',
    advice: 'Leave the day out.',
    basis: 'House policy',
    // oxlint-disable-next-line eslint/no-script-url -- must be shown as words, not as a link
    link: { url: 'javascript:alert(1)', text: 'Our policy' },
    rewrites: [],
    sentence,
    firm: true,
    mayBeOwn: true,
  },
  {
    ...at('please call us'),
    rule: 'contact-tip',
    category: 'marketing',
    severity: 'info',
    stage: 'coach',
    title: 'Say whom to ask for.',
    why: 'People call more often when they know who will answer.',
    advice: 'Name a role and a number.',
    basis: 'Advice',
    link: null,
    rewrites: [{ ...at('please call us'), text: 'please call our office manager at 555-0142', scope: 'words' }],
    sentence,
    firm: true,
    mayBeOwn: false,
  },
];

export const replies: readonly ApprovedReply[] = [
  {
    title: 'Thank you',
    text: 'Thank you for taking the time to share this. Comments like yours make our whole team smile.',
  },
  {
    title: 'Take it offline',
    text: 'We’re sorry to read this. We can’t discuss details publicly; please call our office manager at 555-0142.',
  },
];

/** What a test can look at afterwards: each call of the view, by name. */
export interface Recorded {
  readonly view: ComposeView;
  readonly calls: unknown[][];
}

export interface Scene {
  readonly state?: BoxState;
  readonly findings?: readonly ShownFinding[];
  readonly replies?: readonly ApprovedReply[];
  readonly notice?: Notice;
  readonly selected?: number;
  readonly open?: boolean;
  readonly takeFocus?: boolean;
  readonly language?: Language;
  readonly held?: 'confirm' | 'block';
  readonly decidesHere?: boolean;
  /** What else the held press would send. */
  readonly others?: readonly Going[];
  /** Titles of what held that which was posted anyway. */
  readonly posted?: readonly string[];
  readonly officer?: string;
  /** What the clipboard answers. */
  readonly copies?: boolean;
}

/** A view that keeps what it is told, opens, closes and selects as a page's script would. */
export function sceneView(scene: Scene): Recorded {
  const calls: unknown[][] = [];
  const language = scene.language ?? 'en';
  const open = signal(scene.open ?? true);
  const selected = signal(scene.selected ?? 0);
  const findings = signal(scene.findings ?? found);
  const drop = (finding: ShownFinding): void => {
    findings.value = findings.value.filter((other) => other !== finding);
  };
  const view: ComposeView = {
    state: signal(scene.state ?? { kind: 'checked' }),
    findings,
    draft: signal(draft),
    open,
    takeFocus: signal(scene.takeFocus ?? false),
    selected,
    notice: signal(scene.notice ?? null),
    replies: signal(scene.replies ?? replies),
    texts: signal(textsFor(language)),
    language: signal(language),
    reportFacts: signal({
      kind: 'review-reply',
      platform: 'practice',
      version: '0.1.0',
      userAgent: 'Chrome/156.0.0.0',
    }),
    popover: signal(Popover),
    held: signal(scene.held ?? null),
    going: signal([{ text: draft, findings: scene.findings ?? found }, ...(scene.others ?? [])]),
    decidesHere: scene.decidesHere ?? true,
    posted: signal(scene.posted ?? []),
    inSight: signal(true),
    officer: signal(scene.officer ?? ''),
    onToggle: () => {
      calls.push(['toggle']);
      open.value = !open.value;
    },
    onClose: () => {
      calls.push(['close']);
      open.value = false;
    },
    onSelect: (index) => {
      calls.push(['select', index]);
      selected.value = index;
    },
    onApply: (finding, rewrite) => {
      calls.push(['apply', finding.rule, rewrite]);
      drop(finding);
    },
    onInsertReply: (index) => calls.push(['insert', index]),
    onSuggest: () => calls.push(['suggest']),
    onDismiss: (finding, reason) => {
      calls.push(['dismiss', finding.rule, reason]);
      drop(finding);
    },
    onAskElsewhere: () => calls.push(['ask-elsewhere']),
    onPostAnyway: (reason) => calls.push(['post-anyway', reason]),
    onOwnWords: (finding) => calls.push(['own', finding.rule]),
    onAnswered: (finding, reason) => calls.push(['answered', finding.rule, reason]),
    onCopyReport: (report) => {
      calls.push(['copy', report]);
      return Promise.resolve(scene.copies ?? true);
    },
  };
  return { view, calls };
}
