import { computed, signal as state, type ReadonlySignal } from '@preact/signals';
import type { BoxUi } from '../../components/ComposeUi.tsx';
import type { BoxState, ComposeView, Notice } from '../../components/compose-view.ts';
import { browserName } from '../../components/report-text.ts';
import type { BoxState as SessionState, Notice as SessionNotice } from '../../lib/compose/box-state.ts';
import { deepActiveElement } from '../../lib/compose/find.ts';
import { placePill, placePopover } from '../../lib/compose/place.ts';
import type { Session } from '../../lib/compose/session.ts';
import type { Sight } from '../../lib/compose/sight.ts';
import { tracksVisibility } from '../../lib/compose/tracks-visibility.ts';
import { holds } from '../../lib/compose/verdict.ts';
import { firstTexts } from './first-texts.ts';
import type { Brought } from './parts.ts';

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

/** Those that have other names here. */
const notices = { refused: 'not-taken', 'own-words': 'own-saved', dismissed: null } as const;

function shownNotice(notice: SessionNotice): Notice | null {
  switch (notice) {
    case 'refused':
    case 'own-words':
    case 'dismissed':
      return notices[notice];
    case 'replaced':
    case 'changed-meanwhile':
    case 'marks-cleared':
    case 'reload':
    case 'held':
    case 'press-again':
    case 'unchecked-again':
    case 'unchecked-passed':
    case 'pass-open':
      return notice;
  }
}

let keys = 0;

/** A session's interface and what the frame may ask of it. */
export interface SessionUi extends BoxUi {
  readonly reveal: (finding: number | null, keyboard: boolean) => void;
  /** A press of Post was held. */
  readonly held: (takeFocus: boolean) => void;
}

/** Wires one session to the pill and the popover. `byKeyboard` tells whether the focus is on our own button. */
export function sessionUi(
  session: Session,
  byKeyboard: () => boolean,
  brought: ReadonlySignal<Brought | null>,
): SessionUi {
  const open = state(false);
  const takeFocus = state(false);
  const selected = state(0);
  const sight = computed<Sight | null>(() => brought.value && new brought.value.Sight());
  /** Decisions count only where the popover was really in front of the person. */
  const isSeen = (): boolean => sight.peek()?.isNow() ?? false;
  /** Where the person was when the popover took the focus: in the box, or on the button that posts it. */
  let caret = session.editor.selection();
  let back: Element | null = null;
  /** What opened because of a press of Post closes with the matter: it would cover the very button. */
  let opened: 'held' | 'posted' | null = null;
  let isReplacing = false;

  const close = (): void => {
    const hadFocus = takeFocus.value;
    open.value = false;
    takeFocus.value = false;
    opened = null;
    session.post.goBack();
    if (!hadFocus) return;
    const isElsewhere = !caret && back !== document.body && back?.isConnected;
    const target = isElsewhere && back instanceof HTMLElement ? back : session.editor.element;
    target.focus({ preventScroll: true });
    if (caret) session.editor.select(caret);
  };
  const show = (finding: number, keyboard: boolean): void => {
    if (!takeFocus.value) {
      caret = session.editor.selection();
      back = byKeyboard() ? null : deepActiveElement();
    }
    session.say(null);
    selected.value = finding;
    takeFocus.value = keyboard;
    open.value = true;
    if (session.state.value.kind === 'blank') session.suggest();
  };
  const after = (outcome: Promise<unknown>): void => {
    isReplacing = true;
    void outcome.then((result) => {
      isReplacing = false;
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
  session.post.posted.subscribe(({ length }) => {
    if (length > 0) {
      opened = 'posted';
      show(0, false);
    } else if (opened === 'posted') close();
  });
  session.post.held.subscribe((stage) => {
    if (!stage && opened === 'held' && !isReplacing) close();
  });
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
    notice: computed(() => (session.notice.value ? shownNotice(session.notice.value) : null)),
    replies: session.replies,
    texts,
    language: computed(() => session.settings.value?.language ?? 'en'),
    reportFacts: computed(() => ({
      kind: session.composer.kind,
      platform: session.composer.platform,
      version: session.settings.value?.version ?? '',
      browser: browserName(navigator.userAgent),
    })),
    popover: computed(() => brought.value?.Popover ?? null),
    held: session.post.held,
    decidesHere: tracksVisibility,
    posted: session.post.posted,
    inSight: computed(() => sight.value?.isSure.value ?? false),
    officer: computed(() => session.settings.value?.privacyOfficer ?? ''),
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
    onDismiss: (finding, reason) => {
      if (reason && !isSeen()) return;
      session.dismiss(finding, reason);
      if (session.findings.value.length === 0) close();
    },
    onAskElsewhere: () => session.askElsewhere(),
    onPostAnyway: (reason) => {
      if (!tracksVisibility || !isSeen()) return;
      session.postAnyway(reason);
      close();
    },
    onOwnWords: (finding) => {
      if (isSeen()) session.trust(finding);
    },
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
    placePopover: (element, signal) => {
      placePopover(session.editor.element, element, pointsAt, signal);
      const stop = sight.subscribe((known) => known?.watch(element, signal));
      signal.addEventListener('abort', stop, { once: true });
    },
    held: (byPerson) => {
      show(Math.max(0, session.findings.peek().findIndex(holds)), byPerson);
      opened = 'held';
    },
    reveal: (finding, keyboard) => show(finding ?? selected.value, keyboard),
  };
}
