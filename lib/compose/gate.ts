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
  /**
   * A press was stopped: show what holds it, and all that would have gone out with it. `takeFocus`: a person pressed,
   * so the focus may go there.
   */
  held(session: Session, takeFocus: boolean, together: readonly Session[]): void;
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
  /** True while a click would belong to the gesture. One that comes by itself (a screen reader's) is another. */
  let awaitsClick = false;
  let found: { readonly gesture: number; readonly origin: Element; readonly sessions: Session[] } | null = null;

  const begin = (event: Event, isFollowed: boolean): void => {
    if (!event.isTrusted) return;
    gesture++;
    awaitsClick = isFollowed;
  };
  const sessionsOf = (boxes: readonly HTMLElement[]): Session[] => boxes.flatMap((box) => host.sessionOf(box) ?? []);
  const behind = (event: Event, origin: Element): Session[] => {
    if (found?.gesture !== gesture || found.origin !== origin) {
      const boxes = publishedBoxes(event.composedPath(), host.boxes(), (box) => host.targets(box));
      found = { gesture, origin, sessions: sessionsOf(boxes) };
    }
    return found.sessions;
  };
  /** A key sends what the button would: each box of a thread, and a warning's with its post's. */
  const sentWith = (session: Session): Session[] => {
    const buttons = host.targets(session.editor.element);
    const boxes = buttons.flatMap((button) => publishedBoxes([button], host.boxes(), (box) => host.targets(box)));
    return [...new Set([session, ...sessionsOf(boxes)])];
  };

  const tell = (session: Session, takeFocus: boolean, together: readonly Session[]): void => {
    session.post.hold();
    host.held(session, takeFocus, together);
    session.say('held');
  };
  /** What the answer makes of a press that came before it. */
  const tellLater = (session: Session, takeFocus: boolean, together: readonly Session[]): void => {
    const { activeElement } = document;
    session.post.whenKnown((verdict) => {
      if (verdict === 'hold' || verdict === 'hold-unchecked') {
        tell(session, takeFocus && activeElement === document.activeElement, together);
      } else session.say(verdict === 'pass' ? 'press-again' : 'unchecked-again');
    });
  };

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
      if (index === holder) tell(session, takeFocus, sessions);
      else if (verdicts[index] === 'wait') tellLater(session, takeFocus && !isHeld, sessions);
      else if (verdicts[index] === 'pass-unchecked' && !isHeld) session.say('unchecked-passed');
    }
  };

  const listen = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void): void =>
    window.addEventListener(type, hear, { capture: true, signal });

  for (const type of beginnings) {
    listen(type, (event) => {
      if (event.type === 'pointerdown') begin(event, true);
      const origin = originOf(event);
      if (origin) judge(event, behind(event, origin), false);
    });
  }
  listen('click', (event) => {
    if (!awaitsClick) begin(event, false);
    else if (event.isTrusted) awaitsClick = false;
    const origin = originOf(event);
    if (origin) judge(event, behind(event, origin), true);
  });
  listen('keydown', (event) => {
    if (!event.repeat) begin(event, event.key === 'Enter' || event.key === ' ');
    const origin = originOf(event);
    const enter = enterOf(event);
    if (!origin || (!enter && event.key !== ' ')) return;
    const session = enter && host.sessionOf(origin);
    if (session && !maySubmit(enter, session.editor.element, session.composer)) return;
    const sessions = session ? sentWith(session) : behind(event, origin);
    // A key that is held down: a pass lets one post out, also where the site is slow to empty its box.
    if (event.repeat && sessions.some(({ post }) => post.isOut)) stop(event);
    else judge(event, sessions, true);
  });
  listen('keyup', (event) => {
    // The click of Enter comes before, that of the space bar after.
    if (event.isTrusted && event.key === 'Enter') awaitsClick = false;
  });
  listen('submit', (event) => {
    const form = originOf(event);
    // A submit that a script makes up may be a plain event.
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    if (form) judge(event, sessionsOf(formBoxes(form, submitter, (box) => host.targets(box))), true);
  });
}
