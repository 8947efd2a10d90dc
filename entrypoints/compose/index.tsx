import { computed, signal as state } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ComposeUi } from '../../components/ComposeUi.tsx';
import { composeCss } from '../../components/theme.css.ts';
import { watchFrame } from '../../lib/compose/frame.ts';
import { removeLeftovers } from '../../lib/compose/leftovers.ts';
import type { Session } from '../../lib/compose/session.ts';
import { createSurface } from '../../lib/compose/surface.ts';
import { createMarks } from '../../lib/editors/marks.ts';
import { strictestKey } from '../../lib/messages.ts';
import { firstTexts } from './first-texts.ts';
import { offerParts, type Brought } from './parts.ts';
import { sessionUi, type SessionUi } from './view.ts';

/** Set in our own world only: a tab can get this script twice (by the manifest, and when the extension starts). */
const runningKey = Symbol.for('chaperone.compose');

function openRoot(element: HTMLElement): ShadowRoot | null {
  // Firefox has it on the element, Chromium in an API; both give closed roots to extensions only.
  const own = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  if (own instanceof ShadowRoot) return own;
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** False once the extension was reloaded, updated or removed under this script. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function start(): void {
  const controller = new AbortController();
  const { signal } = controller;
  removeLeftovers(openRoot);
  const surface = createSurface(composeCss, isAlive, signal);
  const brought = state<Brought | null>(null);
  offerParts((parts) => {
    brought.value = parts;
  });
  const interfaces = new Map<Session, SessionUi>();
  const uiOf = (session: Session): SessionUi => {
    const known = interfaces.get(session);
    if (known) return known;
    const made = sessionUi(session, () => surface.hasFocus(), brought, firstTexts());
    interfaces.set(session, made);
    return made;
  };
  const marks = createMarks(
    surface,
    {
      onCleared: () => {
        for (const session of interfaces.keys()) session.say('marks-cleared');
      },
      isAlive,
      onGone: () => controller.abort(),
    },
    signal,
  );
  const sessions = watchFrame(
    {
      runtime: browser.runtime,
      surface,
      marks,
      strictest: async () => (await browser.storage.local.get(strictestKey))[strictestKey],
      reveal: (session, finding, byKeyboard) => uiOf(session).reveal(finding, byKeyboard),
      held: (session, takeFocus, together) => uiOf(session).held(takeFocus, together),
      end: () => controller.abort(),
    },
    signal,
  );
  let drawn = false;
  const stop = sessions.subscribe((list) => {
    for (const session of interfaces.keys()) if (!list.includes(session)) interfaces.delete(session);
    if (drawn || list.length === 0) return;
    drawn = true;
    render(
      <ComposeUi boxes={computed(() => sessions.value.map(uiOf).filter(({ isOver }) => !isOver()))} />,
      surface.uiLayer,
    );
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      if (drawn) render(null, surface.uiLayer);
      Reflect.deleteProperty(globalThis, runningKey);
    },
    { once: true },
  );
}

export default defineUnlistedScript(() => {
  if (runningKey in globalThis) return;
  Reflect.set(globalThis, runningKey, true);
  start();
});
