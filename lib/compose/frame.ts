import { signal as state, type ReadonlySignal } from '@preact/signals';
import type { Span } from '../checker/finding.ts';
import type { Editor } from '../editors/editor.ts';
import { openEditor } from '../editors/registry.ts';
import { isFrameMessage } from '../messages.ts';
import type { Composer } from '../platforms/platform.ts';
import { composerOf, publishTargets } from '../platforms/registry.ts';
import type { Runtime } from './connection.ts';
import { deepActiveElement, originOf } from './find.ts';
import { watchPosts } from './gate.ts';
import { isPracticePage, practiceComposer, practiceTargets } from './practice.ts';
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
      addListener(listener: (message: unknown, sender: MessageSender) => void): void;
    };
  };
  readonly surface: Surface;
  readonly marks: FrameMarks;
  /** The person pressed marked words, or asked for the findings by the command key. */
  reveal(session: Session, finding: number | null, byKeyboard: boolean): void;
  /** A press of Post was held. */
  held(session: Session, takeFocus: boolean): void;
  /** The extension was reloaded or removed under us: nothing of ours may stay. */
  end(): void;
}

/** Pages of the extension itself, among what carries its id. */
const ownPage = /^[a-z]+-extension:/;

interface Watched {
  readonly session: Session;
  readonly controller: AbortController;
}

/** Where this frame stands, asked anew each time: an empty frame (about:blank, srcdoc) is its maker's. */
function placeOfFrame(): () => { hostname: string; pathname: string } {
  if (location.hostname !== '' || !URL.canParse(self.origin)) return () => location;
  const { hostname } = new URL(self.origin);
  return () => ({ hostname, pathname: '/' });
}

/**
 * Watches one frame for compose boxes. Until one gets the focus there is a handful of listeners, and no message, timer
 * or observer. Each box has a session from its first focus until it leaves the page.
 */
export function watchFrame(host: FrameHost, signal: AbortSignal): ReadonlySignal<readonly Session[]> {
  const sessions = state<readonly Session[]>([]);
  const watched = new Map<HTMLElement, Watched>();
  let current: Watched | null = null;
  let styled = isPracticePage(location);
  // Put into a tab that was open already: the page listens before us, and may hear of a press that we hold.
  const isLate = document.body !== null && location.protocol.startsWith('http');

  const drop = (element: HTMLElement, entry: Watched): void => {
    watched.delete(element);
    entry.controller.abort();
    if (current === entry) current = null;
    sessions.value = sessions.value.filter((session) => session !== entry.session);
  };
  const sweep = (): void => {
    for (const [element, entry] of watched) if (!element.isConnected) drop(element, entry);
  };
  // Told of a box that is resized to nothing because it left the page; observes our boxes only, never the document.
  const gone = new ResizeObserver(sweep);

  const place = placeOfFrame();
  const identify = (box: HTMLElement): Composer | null =>
    isPracticePage(location) ? practiceComposer(box) : composerOf(box, place());

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
        decidesHere: tracksVisibility,
      },
      editor,
      composer,
      controller.signal,
    );
    if (isLate) session.say('reload');
    const entry = { session, controller };
    watched.set(editor.element, entry);
    gone.observe(editor.element);
    sessions.value = [...sessions.value, session];
    return entry;
  };

  /** The session of the box that this element is or stands in; opens one if it is a compose box. */
  const enter = (target: Element): Watched | null => {
    for (const [element, entry] of watched) {
      if (element === target || element.contains(target)) return entry;
    }
    const controller = new AbortController();
    const editor = openEditor(target, controller.signal);
    const known = editor && watched.get(editor.element);
    const composer = editor && !known ? identify(editor.element) : null;
    if (!editor || !composer) {
      controller.abort();
      return known ?? null;
    }
    return openSession(editor, composer, controller);
  };

  const focus = (target: Element): void => {
    if (host.runtime.id === undefined) {
      host.end();
      return;
    }
    sweep();
    const entry = enter(target);
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
      sessionOf: (target) => enter(target)?.session ?? null,
      targets: (box) => (isPracticePage(location) ? practiceTargets(box) : publishTargets(box, place())),
      held: (session, takeFocus) => {
        host.surface.moveTo(session.editor.element);
        host.held(session, takeFocus);
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
      if (!current?.session.editor.element.contains(target)) focus(target);
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
  host.runtime.onMessage.addListener((message, sender) => {
    if (signal.aborted || !isFrameMessage(message) || sender.id !== host.runtime.id) return;
    if (message.type === 'post-anyway') {
      if (!ownPage.test(sender.url ?? '')) return;
      for (const { session } of watched.values()) {
        if (session.post.ticket === message.ticket) session.postAnyway(message.reason);
      }
      return;
    }
    if (sender.tab) return;
    if (message.type === 'refresh') {
      for (const { session } of watched.values()) session.recheck();
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
