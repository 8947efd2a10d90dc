import { originOf } from './find.ts';
import { formBoxes, publishedBoxes } from './published-boxes.ts';
import type { Session } from './session.ts';
import { enterOf, maySubmit } from './submit-keys.ts';

/** What the gate needs of the frame that it stands in. */
export interface GateHost {
  /** The boxes in use. */
  boxes(): readonly HTMLElement[];
  /** The session of the box that this element is or stands in; opened if need be. Null where it is no compose box. */
  sessionOf(target: Element): Session | null;
  /** The buttons that publish what is in this box. */
  targets(box: HTMLElement): readonly Element[];
  /** A press was stopped: show what holds it. `takeFocus`: a person pressed, so the focus may go there. */
  held(session: Session, takeFocus: boolean): void;
}

/** The parts of a pointer's press before its click. Where a site publishes at one of them, it is held there too. */
const beginnings = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'] as const;

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // Without the mousedown's default the focus stays in the box. A touch's would take the click away, which decides.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
}

/**
 * Holds what publishes a draft, before the page hears of it: pointer, click, Enter, form submit, trusted or not (some
 * sites make up their own submit). A held event can not be let go later, so each is decided at once by the last answer
 * for exactly the text in the box; the person presses again. Must listen before the page does.
 */
export function watchPosts(host: GateHost, signal: AbortSignal): void {
  /** Counts what a person does with a key or a pointer: the events of one gesture are one press. */
  let gesture = 0;
  let found: { readonly gesture: number; readonly origin: Element; readonly sessions: Session[] } | null = null;

  const sessionsOf = (boxes: readonly HTMLElement[]): Session[] => boxes.flatMap((box) => host.sessionOf(box) ?? []);
  const behind = (event: Event, origin: Element): Session[] => {
    if (found?.gesture !== gesture || found.origin !== origin) {
      const boxes = publishedBoxes(event.composedPath(), host.boxes(), (box) => host.targets(box));
      found = { gesture, origin, sessions: sessionsOf(boxes) };
    }
    return found.sessions;
  };

  const tell = (session: Session, takeFocus: boolean): void => {
    session.post.hold();
    host.held(session, takeFocus);
    session.say('held');
  };
  /** What the answer makes of a press that came before it. */
  const tellLater = (session: Session, takeFocus: boolean): void =>
    session.post.whenKnown((verdict) => {
      if (verdict === 'hold' || verdict === 'hold-unchecked') tell(session, takeFocus);
      else session.say(verdict === 'pass' ? 'press-again' : 'unchecked-again');
    });

  /** Decides about all boxes that would go out together. `decides`: nothing comes after this event that could. */
  const judge = (event: Event, sessions: readonly Session[], decides: boolean): void => {
    const verdicts = sessions.map((session) => session.press(gesture));
    const holder = verdicts.findIndex((verdict) => verdict.startsWith('hold'));
    const isHeld = holder >= 0;
    const waits = verdicts.includes('wait');
    if (isHeld || (decides && waits)) stop(event);
    else if (!waits) for (const session of sessions) session.post.went(gesture);
    if (!decides) return;
    found = null;
    const takeFocus = navigator.userActivation.isActive;
    for (const [index, session] of sessions.entries()) {
      if (index === holder) tell(session, takeFocus);
      else if (verdicts[index] === 'wait') tellLater(session, takeFocus && !isHeld);
      else if (verdicts[index] === 'pass-unchecked' && !isHeld) session.say('unchecked-passed');
    }
  };

  const listen = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void): void =>
    window.addEventListener(type, hear, { capture: true, signal });

  for (const type of beginnings) {
    listen(type, (event) => {
      if (event.type === 'pointerdown' && event.isTrusted) gesture++;
      const origin = originOf(event);
      if (origin) judge(event, behind(event, origin), false);
    });
  }
  listen('click', (event) => {
    const origin = originOf(event);
    if (origin) judge(event, behind(event, origin), true);
  });
  listen('keydown', (event) => {
    if (event.isTrusted && !event.repeat) gesture++;
    const origin = originOf(event);
    const enter = enterOf(event);
    if (!origin || (!enter && event.key !== ' ')) return;
    const session = enter && host.sessionOf(origin);
    if (!session) judge(event, behind(event, origin), true);
    else if (maySubmit(enter, session.editor.element, session.composer)) judge(event, [session], true);
  });
  listen('submit', (event) => {
    const form = originOf(event);
    // A submit that a script makes up may be a plain event.
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    if (form) judge(event, sessionsOf(formBoxes(form, submitter, (box) => host.targets(box))), true);
  });
}
