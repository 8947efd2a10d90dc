import type { Stage } from '../checker/finding.ts';
import type { ComposeSettings } from '../messages.ts';
import type { Composer } from '../platforms/platform.ts';
import { FakeEditor, findVisit } from './fake-editor.ts';
import { FakeRuntime, plainSettings } from './fake-runtime.ts';
import { watchPosts } from './gate.ts';
import { Session } from './session.ts';

const composer: Composer = { platform: 'facebook', name: 'comment', kind: 'post', replyTo: null, contextRead: true };

/** One box of the form, its worker and its text. */
export interface FormBox {
  readonly element: HTMLElement;
  readonly editor: FakeEditor;
  readonly session: Session;
  readonly runtime: FakeRuntime;
  /** Answers what is asked, like the worker. */
  answer(stage?: Stage): void;
  set(change: Partial<ComposeSettings>): void;
}

/** A form with boxes behind one Post button, and a page that publishes by any event that it hears. */
export function fakeForm(count: number, signal: AbortSignal, decidesHere: boolean, strictest: Stage = 'confirm') {
  const form = document.createElement('form');
  const button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Post';
  const areas = Array.from({ length: count }, () => document.createElement('textarea'));
  form.append(...areas, button);
  document.body.replaceChildren(form);
  const held: [Session, boolean, readonly Session[]][] = [];
  const heard: string[] = [];
  const boxes = areas.map((element): FormBox => {
    const runtime = new FakeRuntime();
    const editor = new FakeEditor(element);
    const host = {
      runtime,
      paint: () => undefined,
      isStyled: () => true,
      setStyled: () => undefined,
      onGone: () => undefined,
      strictest: () => strictest,
      decidesHere,
    };
    const session = new Session(host, editor, composer, signal);
    let asked = 0;
    const set = (change: Partial<ComposeSettings>): void =>
      runtime.port.answer({ type: 'settings', styled: true, ...plainSettings, ...change });
    return {
      element,
      editor,
      session,
      runtime,
      answer(stage = 'confirm') {
        if (!session.settings.peek()) set({});
        for (; asked < runtime.port.checks.length; asked++) {
          const check = runtime.port.checks[asked];
          if (!check) continue;
          const findings = findVisit(check.draft.text, false, true, stage);
          runtime.port.answer({ type: 'findings', revision: check.revision, findings, languageRead: true });
        }
      },
      set,
    };
  });
  watchPosts(
    {
      boxes: () => boxes.map(({ element }) => element),
      sessionOf: (target) => boxes.find(({ element }) => element === target)?.session ?? null,
      targets: () => [button],
      held: (session, takeFocus, together) => void held.push([session, takeFocus, together]),
    },
    signal,
  );
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'submit']) {
    window.addEventListener(type, () => void heard.push(type), { capture: true, signal });
  }
  const send = (target: Element, event: Event): string[] => {
    const before = heard.length;
    trust(event);
    target.dispatchEvent(event);
    return heard.slice(before);
  };
  const init = { bubbles: true, cancelable: true, composed: true };
  return {
    boxes,
    held,
    button,
    /** What the page hears of a whole press. */
    press: (between?: () => void) => {
      const down = [send(button, new MouseEvent('pointerdown', init)), send(button, new MouseEvent('mousedown', init))];
      between?.();
      return [...down, send(button, new MouseEvent('click', init))].flat();
    },
    /** A click by itself, as a screen reader makes one. */
    click: () => send(button, new MouseEvent('click', init)),
    key: (target: Element, more: KeyboardEventInit) => send(target, new KeyboardEvent('keydown', { ...init, ...more })),
    keyUp: (target: Element, key: string) => void send(target, new KeyboardEvent('keyup', { ...init, key })),
    submit: () => send(form, new Event('submit', init)),
  };
}

/** As the browser's own events are. */
function trust(event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
}

export type FakeForm = ReturnType<typeof fakeForm>;
