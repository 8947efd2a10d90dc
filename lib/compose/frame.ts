import { signal as state, type ReadonlySignal } from '@preact/signals';
import { stages, type Span, type Stage } from '../checker/finding.ts';
import type { Editor } from '../editors/editor.ts';
import { openEditor } from '../editors/registry.ts';
import { isFrameMessage } from '../messages.ts';
import type { Composer } from '../platforms/platform.ts';
import { composerOf, covers, unknownBox } from '../platforms/registry.ts';
import type { Runtime } from './connection.ts';
import { deepActiveElement, originOf } from './find.ts';
import { watchPosts } from './gate.ts';
import { ownBoxes, placeOfFrame, publishButtons } from './publish-buttons.ts';
import { Session } from './session.ts';
import type { Surface } from './surface.ts';
import { tracksVisibility } from './tracks-visibility.ts';

/** Paints the marks of every box of this frame, and tells which one is under a point. */
export interface FrameMarks {
  show(editor: Editor, spans: readonly Span[]): void;
  hit(editor: Editor, x: number, y: number): number | null;
}

interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: unknown;
}

/** What a frame needs of its composition root. */
export interface FrameHost {
  readonly runtime: Runtime & {
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: MessageSender, respond: (isTaken: boolean) => void) => void,
      ): void;
    };
  };
  readonly surface: Surface;
  readonly marks: FrameMarks;
  /** What the background left for a box that it gives no answer to. */
  strictest(): Promise<unknown>;
  /** The person pressed marked words, or asked for the findings by the command key. */
  reveal(session: Session, finding: number | null, byKeyboard: boolean): void;
  /** A press of Post was held; all that would have gone out with it. */
  held(session: Session, takeFocus: boolean, together: readonly Session[]): void;
  /** The extension was reloaded or removed under us: nothing of ours may stay. */
  end(): void;
}

/** Pages of the extension itself, among what carries its id. */
const ownPage = /^[a-z]+-extension:/;

interface Watched {
  readonly session: Session;
  readonly controller: AbortController;
}

/**
 * Watches one frame for compose boxes. Until one gets the focus there is a handful of listeners, and no message, timer
 * or observer. Each box has a session from its first focus until it leaves the page.
 */
export function watchFrame(host: FrameHost, signal: AbortSignal): ReadonlySignal<readonly Session[]> {
  const sessions = state<readonly Session[]>([]);
  const watched = new Map<HTMLElement, Watched>();
  let current: Watched | null = null;
  const own = ownBoxes();
  let styled = own !== undefined;
  // Put into a tab that was open already: the page listens before us, and may hear of a press that we hold.
  const isLate = document.body !== null && location.protocol.startsWith('http');

  /** `isToTell`: sites take the box away with what it sent. Of such boxes the last one stands until it was read. */
  const drop = (element: HTMLElement, entry: Watched, isToTell = false): void => {
    watched.delete(element);
    // In Firefox an observer holds what it observes.
    gone.unobserve(element);
    entry.controller.abort();
    if (current === entry) current = null;
    sessions.value = sessions.value.filter((session) =>
      isToTell ? session === entry.session || session.editor.element.isConnected : session !== entry.session,
    );
  };
  const sweep = (): void => {
    for (const [element, entry] of watched) {
      if (element.isConnected) continue;
      const isToTell = entry.session.leave();
      if (isToTell) host.surface.moveTo(document.documentElement);
      drop(element, entry, isToTell);
    }
  };
  // Told of a box that is resized to nothing because it left the page; observes our boxes only, never the document.
  const gone = new ResizeObserver(sweep);

  const identify = (box: HTMLElement): Composer | null => (own ? own.composerOf(box) : composerOf(box, placeOfFrame()));

  let strictest: Stage = 'confirm';
  const askStrictest = async (): Promise<void> => {
    try {
      const kept = await host.strictest();
      strictest = stages.find((stage) => stage === kept) ?? strictest;
    } catch {
      // The extension is gone: its port tells, and then nothing of ours stays.
    }
  };

  const openSession = (editor: Editor, composer: Composer, controller: AbortController): Watched => {
    const session = new Session(
      {
        runtime: host.runtime,
        paint: (painted, spans) => host.marks.show(painted, spans),
        isStyled: () => styled,
        setStyled: () => {
          styled = true;
        },
        onGone: () => host.end(),
        strictest: () => strictest,
        decidesHere: tracksVisibility,
      },
      editor,
      composer,
      controller.signal,
    );
    if (isLate) session.say('reload');
    void askStrictest();
    const entry = { session, controller };
    watched.set(editor.element, entry);
    gone.observe(editor.element);
    sessions.value = [...sessions.value, session];
    return entry;
  };

  /** The session of the box that this element is or stands in; opens one if it is a compose box, or `typed` into like one. */
  const enter = (target: Element, typed = false): Watched | null => {
    for (const [element, entry] of watched) {
      if (element !== target && !element.contains(target)) continue;
      if (!entry.session.composer.isUnknown || !identify(element)) return entry;
      // Since it was written into, the site has made a compose box of it.
      drop(element, entry);
    }
    const controller = new AbortController();
    const editor = openEditor(target, controller.signal);
    const known = editor && watched.get(editor.element);
    const box = known ? undefined : editor?.element;
    const composer = box && (identify(box) ?? (typed ? unknownBox(box, placeOfFrame()) : null));
    if (!editor || !composer) {
      controller.abort();
      return known ?? null;
    }
    return openSession(editor, composer, controller);
  };

  const focus = (target: Element, typed = false): void => {
    if (host.runtime.id === undefined) {
      host.end();
      return;
    }
    sweep();
    const entry = enter(target, typed);
    if (current && current !== entry) current.session.rest();
    current = entry;
    if (!entry) return;
    host.surface.moveTo(entry.session.editor.element);
    entry.session.focus(identify(entry.session.editor.element) ?? entry.session.composer);
  };

  // Before all else that listens here: what is held never happened.
  watchPosts(
    {
      boxes: () => [...watched.keys()],
      sessionOf: (target) => {
        const session = enter(target)?.session;
        const composer = session && identify(session.editor.element);
        if (composer) session.meet(composer);
        return session ?? null;
      },
      targets: publishButtons,
      held: (session, takeFocus, together) => {
        host.surface.moveTo(session.editor.element);
        host.held(session, takeFocus, together);
      },
    },
    signal,
  );
  window.addEventListener(
    'focusin',
    (event) => {
      const target = originOf(event);
      // A page may make up events; the focus itself it can only move, and then the event is the browser's own.
      if (event.isTrusted && target && !host.surface.owns(event)) focus(target);
    },
    { capture: true, signal },
  );
  // Some sites make a box a compose box only after it has the focus (the button appears, the editor wakes): a box
  // that was none then is looked at again when something is written into it.
  window.addEventListener(
    'input',
    (event) => {
      const target = originOf(event);
      if (!target || !event.isTrusted || host.surface.owns(event)) return;
      const box = current?.session;
      if (!box?.editor.element.contains(target) || box.composer.isUnknown) focus(target, true);
      // A page that keeps its events for itself keeps them from the editor's own listeners, too.
      else requestAnimationFrame(() => current?.session.look());
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'focusout',
    (event) => {
      if (!event.isTrusted || host.surface.owns(event) || !current) return;
      const leaving = current;
      // Where the focus goes is known only after this event; our own surface is no departure.
      queueMicrotask(() => {
        if (leaving !== current || host.surface.hasFocus()) return;
        const active = deepActiveElement();
        if (!active || !leaving.session.editor.element.contains(active)) leaving.session.rest();
      });
    },
    { capture: true, signal },
  );
  // A site that sends clears the box by script, which tells nobody: look again after what may have made it do so.
  const lookAgain = (): void => {
    if (watched.size === 0) return;
    requestAnimationFrame(() => {
      sweep();
      for (const { session } of watched.values()) session.look();
    });
  };
  // A page that the browser had put away is back: our ports were closed, and that is told to nobody.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) for (const { session } of watched.values()) session.recheck(true);
    },
    { signal },
  );
  for (const type of ['click', 'submit'] as const) {
    window.addEventListener(type, lookAgain, { capture: true, passive: true, signal });
  }
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Enter') lookAgain();
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !current || host.surface.owns(event)) return;
      // What lies over the box (a mention list, a picker) is pressed for itself.
      if (!event.composedPath().includes(current.session.editor.element)) return;
      const index = host.marks.hit(current.session.editor, event.clientX, event.clientY);
      if (index !== null) host.reveal(current.session, index, false);
    },
    { capture: true, passive: true, signal },
  );
  host.runtime.onMessage.addListener((message, sender, respond) => {
    if (signal.aborted || !isFrameMessage(message) || sender.id !== host.runtime.id) return;
    if (message.type === 'post-anyway') {
      if (!ownPage.test(sender.url ?? '')) return;
      const held = [...watched.values()].find(({ session }) => session.post.ticket === message.ticket);
      respond(held?.session.postAnyway(message.reason) ?? false);
      return;
    }
    if (sender.tab) return;
    if (message.type === 'end') {
      if (message.matches.some((pattern) => covers(pattern, placeOfFrame()))) host.end();
      return;
    }
    if (message.type === 'refresh') {
      for (const [element, entry] of watched) {
        // A personal message that is none of ours any more.
        if (entry.session.composer.kind === 'message' && !identify(element)) drop(element, entry);
        else entry.session.recheck();
      }
      return;
    }
    // Every frame hears of it; only the one that the person is in answers.
    if (!document.hasFocus() || deepActiveElement() instanceof HTMLIFrameElement) return;
    const entry = current ?? [...watched.values()].at(-1);
    if (entry) host.reveal(entry.session, null, true);
  });
  signal.addEventListener(
    'abort',
    () => {
      gone.disconnect();
      for (const [element, entry] of watched) drop(element, entry);
    },
    { once: true },
  );

  const active = deepActiveElement();
  if (active) focus(active);
  return sessions;
}
