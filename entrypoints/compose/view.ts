import { computed, signal as state, type ReadonlySignal } from '@preact/signals';
import type { BoxUi } from '../../components/ComposeUi.tsx';
import type { BoxState, ComposeView, Notice } from '../../components/compose-view.ts';
import type { BoxState as SessionState, Notice as SessionNotice } from '../../lib/compose/box-state.ts';
import { deepActiveElement } from '../../lib/compose/find.ts';
import { placePill, placeStandIn, seatOf } from '../../lib/compose/place.ts';
import { publishButtons } from '../../lib/compose/publish-buttons.ts';
import type { Session } from '../../lib/compose/session.ts';
import type { Sight } from '../../lib/compose/sight.ts';
import { tracksVisibility } from '../../lib/compose/tracks-visibility.ts';
import { holds } from '../../lib/compose/verdict.ts';
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
const renamed = { refused: 'not-taken', 'own-words': 'own-saved', dismissed: null } as const;

function isRenamed(notice: SessionNotice): notice is keyof typeof renamed {
  return notice in renamed;
}

function shownNotice(notice: SessionNotice): Notice | null {
  return isRenamed(notice) ? renamed[notice] : notice;
}

let keys = 0;

/** A session's interface and what the frame may ask of it. */
export interface SessionUi extends BoxUi {
  readonly reveal: (finding: number | null, keyboard: boolean) => void;
  /** A press of Post was held; all that would have gone out with it. */
  readonly held: (takeFocus: boolean, together: readonly Session[]) => void;
  /** True once the box is gone, and what was to be said of it is read. */
  readonly isOver: () => boolean;
}

/** Wires one session to the pill and the popover. `byKeyboard` tells whether the focus is on our own button. */
export function sessionUi(
  session: Session,
  byKeyboard: () => boolean,
  brought: ReadonlySignal<Brought | null>,
  firstTexts: Readonly<Record<string, string>>,
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
  const together = state<readonly Session[]>([]);

  const close = (): void => {
    // What the person has gone to meanwhile keeps the focus.
    const hadFocus = takeFocus.value && (byKeyboard() || deepActiveElement() === document.body);
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
    return words ?? seatOf(session.editor.element);
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
    () => session.settings.value?.texts ?? firstTexts,
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
      userAgent: navigator.userAgent,
    })),
    // Before the settings have come there are no words for it.
    popover: computed(() => (session.settings.value && brought.value?.Popover) ?? null),
    held: session.post.held,
    going: computed(() => together.value.map(({ text, findings }) => ({ text: text.value, findings: findings.value }))),
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
      if (tracksVisibility && isSeen()) session.trust(finding);
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
      const box = session.editor.element;
      const waiting = new AbortController();
      if (!brought.peek()) placeStandIn(box, element, AbortSignal.any([signal, waiting.signal]));
      const stop = brought.subscribe((parts) => {
        if (!parts) return;
        waiting.abort();
        parts.placePopover(element, { box, words: pointsAt, buttons: () => publishButtons(box) }, signal);
        sight.peek()?.watch(element, signal);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
    isOver: () => !open.value && session.notice.value !== 'unchecked-passed' && !session.editor.element.isConnected,
    held: (byPerson, all) => {
      together.value = all;
      show(Math.max(0, session.findings.peek().findIndex(holds)), byPerson);
      opened = 'held';
    },
    reveal: (finding, keyboard) => show(finding ?? selected.value, keyboard),
  };
}
