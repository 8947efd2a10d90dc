import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Details } from './Details.tsx';
import { Head } from './Head.tsx';
import type { ComposeView } from './compose-view.ts';
import { moveFocus } from './move-focus.ts';
import { popoverCss } from './popover.css.ts';
import { say } from './say.ts';
import { holdsFocus, takeFocus } from './take-focus.ts';

/**
 * What was found, one finding at a time, and what can be done about it. Not modal: the editor stays usable beside it.
 * Escape closes, left and right go through the findings, up and down through the buttons, Tab as everywhere.
 * It comes to a page with the first box in use, not before.
 */
export function Popover({ view }: { readonly view: ComposeView }): JSX.Element {
  const dialog = useRef<HTMLDivElement>(null);
  const texts = view.texts.value;
  const findings = view.findings.value;
  const index = Math.max(0, Math.min(view.selected.value, findings.length - 1));
  const finding = findings[index];
  const notice = view.notice.value;
  const state = view.state.value;
  const isWanted = view.takeFocus.value;
  const shown = view.state.value.kind === 'off' ? null : (finding ?? null);

  useLayoutEffect(() => {
    const closed = new AbortController();
    if (isWanted && dialog.current) takeFocus(dialog.current, () => view.takeFocus.peek(), closed.signal);
    return () => closed.abort();
  }, [view, isWanted]);

  // A press can take the pressed button away (the finding is gone): the focus then stays in the dialog instead of
  // falling back to the page. Focus events do not reach us in a page, so it is looked up before each change.
  // oxlint-disable-next-line react/refs -- after the change it would be too late to know
  const hadFocus = holdsFocus(dialog.current);
  useLayoutEffect(() => {
    if (hadFocus && !holdsFocus(dialog.current)) dialog.current?.focus({ preventScroll: true });
  });

  return (
    // A <dialog> brings its own ideas of focus, Escape and place.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={dialog}
      class="popover"
      role="dialog" // oxlint-disable-line jsx-a11y/prefer-tag-over-role -- a dialog element brings a focus rule of its own
      aria-label={say(texts, 'dialog.label', { name: say(texts, 'name') })}
      aria-describedby="what"
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, view, index, event.currentTarget)}
    >
      <style>{popoverCss}</style>
      <Head view={view} finding={finding} index={index} />
      {notice && <p class="notice">{say(texts, `notice.${notice}`)}</p>}
      {finding && state.kind === 'checked' && state.partly && <p class="notice">{say(texts, 'partly.why')}</p>}
      <div class="body">
        <Details view={view} finding={shown} index={index} />
      </div>
    </div>
  );
}

function onKey(event: KeyboardEvent, view: ComposeView, index: number, dialog: HTMLElement): void {
  const findings = view.findings.value.length;
  if (event.key === 'Escape') {
    view.onClose();
  } else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && findings > 1) {
    view.onSelect((index + (event.key === 'ArrowRight' ? 1 : findings - 1)) % findings);
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    moveFocus(dialog, event.key === 'ArrowDown' ? 1 : -1);
  } else {
    return;
  }
  event.preventDefault();
}
