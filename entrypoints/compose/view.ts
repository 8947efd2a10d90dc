import { computed, signal as state, type ReadonlySignal } from '@preact/signals';
import type { BoxUi } from '../../components/ComposeUi.tsx';
import type { BoxState, ComposeView, Notice } from '../../components/compose-view.ts';
import { browserName } from '../../components/report-text.ts';
import { placePill, placePopover } from '../../lib/compose/place.ts';
import type { BoxState as SessionState, Notice as SessionNotice, Session } from '../../lib/compose/session.ts';
import { firstTexts } from './first-texts.ts';

function shownState(session: SessionState, contextRead: boolean): BoxState {
  switch (session.kind) {
    case 'idle':
    case 'clear':
    case 'found':
      return { kind: 'checked', partly: !contextRead };
    case 'unchecked':
      return { kind: 'not-checked', why: session.reason };
    case 'checking':
    case 'blank':
    case 'off':
      return { kind: session.kind };
  }
}

const notices: Readonly<Record<SessionNotice, Notice | null>> = {
  replaced: 'replaced',
  refused: 'not-taken',
  'changed-meanwhile': 'changed-meanwhile',
  'own-words': 'own-saved',
  'marks-cleared': 'marks-cleared',
  dismissed: null,
};

let keys = 0;

/** A session's interface and what the frame may ask of it. */
export interface SessionUi extends BoxUi {
  readonly reveal: (finding: number | null, keyboard: boolean) => void;
}

/** Wires one session to the pill and the popover. `byKeyboard` tells whether the focus is on our own button. */
export function sessionUi(session: Session, byKeyboard: () => boolean): SessionUi {
  const open = state(false);
  const takeFocus = state(false);
  const selected = state(0);
  /** Where the person was in the box when the popover took the focus. */
  let caret = session.editor.selection();

  const close = (): void => {
    const hadFocus = takeFocus.value;
    open.value = false;
    takeFocus.value = false;
    if (!hadFocus) return;
    session.editor.element.focus({ preventScroll: true });
    if (caret) session.editor.select(caret);
  };
  const show = (finding: number, keyboard: boolean): void => {
    caret = session.editor.selection();
    session.say(null);
    selected.value = finding;
    takeFocus.value = keyboard;
    open.value = true;
    if (session.state.value.kind === 'blank') session.suggest();
  };
  const after = (outcome: Promise<unknown>): void => {
    void outcome.then((result) => {
      if (result === 'replaced') {
        takeFocus.value = false;
        if (session.findings.value.length === 0) open.value = false;
      }
    });
  };
  const pointsAt = (): DOMRect => {
    const finding = session.findings.peek()[selected.peek()];
    const words = finding && session.editor.rects(finding).find(({ width }) => width > 0);
    return words ?? session.editor.element.getBoundingClientRect();
  };
  const texts: ReadonlySignal<Readonly<Record<string, string>>> = computed(
    () => session.settings.value?.texts ?? firstTexts(navigator.language),
  );
  const view: ComposeView = {
    state: computed(() => {
      // Asked anew with each text: a box may be used again under another post.
      void session.text.value;
      return shownState(session.state.value, session.composer.contextRead);
    }),
    findings: session.findings,
    draft: session.text,
    open,
    takeFocus,
    selected,
    notice: computed(() => (session.notice.value ? notices[session.notice.value] : null)),
    replies: session.replies,
    texts,
    language: computed(() => session.settings.value?.language ?? 'en'),
    reportFacts: computed(() => ({
      kind: session.composer.kind,
      platform: session.composer.platform,
      version: session.settings.value?.version ?? '',
      browser: browserName(navigator.userAgent),
    })),
    onToggle: () => (open.value ? close() : show(0, byKeyboard())),
    onClose: close,
    onSelect: (index) => {
      selected.value = index;
    },
    onApply: (finding, rewrite) => {
      const wording = finding.rewrites[rewrite];
      if (wording) after(session.apply(wording));
    },
    onInsertReply: (index) => {
      const reply = session.replies.value[index];
      if (reply) after(session.insertReply(reply.text));
    },
    onSuggest: () => session.suggest(),
    onDismiss: (finding) => {
      session.dismiss(finding);
      if (session.findings.value.length === 0) close();
    },
    onOwnWords: (finding) => session.trust(finding),
    onAnswered: () => undefined,
    onCopyReport: async (report) => {
      try {
        await navigator.clipboard.writeText(report);
        return true;
      } catch {
        // The page or the browser forbids it: the report stays on screen to be copied by hand, and says so.
        return false;
      }
    },
  };
  return {
    key: keys++,
    view,
    placePill: (element, signal) => placePill(session.editor.element, element, signal),
    placePopover: (element, signal) => placePopover(session.editor.element, element, pointsAt, signal),
    reveal: (finding, keyboard) => show(finding ?? selected.value, keyboard),
  };
}
