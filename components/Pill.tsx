import type { JSX } from 'preact';
import { Icon } from './Icon.tsx';
import type { ComposeView, Notice } from './compose-view.ts';
import { say } from './say.ts';
import { fullText, shortText, summarize } from './summary.ts';

/** What fits the pill itself; the longer ones are read in the popover and in the live region. */
const brief: Readonly<Record<Notice, boolean>> = {
  'press-again': true,
  held: true,
  'unchecked-again': true,
  'unchecked-passed': true,
  'pass-open': true,
  replaced: true,
  'own-saved': false,
  reload: false,
  'marks-cleared': false,
  'not-taken': false,
  'changed-meanwhile': false,
};

/** The small button by the box: says how the draft stands, opens and closes the popover. */
export function Pill({ view }: { readonly view: ComposeView }): JSX.Element | null {
  const texts = view.texts.value;
  // Before the settings have come there are no words to say anything with.
  if (!texts['name']) return null;
  const state = view.state.value;
  const summary = summarize(state, view.findings.value);
  const notice = view.notice.value;
  return (
    <button
      type="button"
      class="pill"
      data-state={summary.look}
      data-severity={summary.worst ?? undefined}
      aria-haspopup="dialog"
      aria-expanded={view.open.value}
      aria-label={`${fullText(texts, state, summary)}${notice ? `. ${say(texts, `notice.${notice}`)}` : ''}`}
      onClick={view.onToggle}
    >
      {/* One element that changes: in Chromium one that comes, goes or moves by itself ends a step of undo in the box. */}
      <Icon name={summary.look} />
      <span class="pill-text" aria-hidden="true">
        {notice && brief[notice] ? say(texts, `notice.${notice}`) : shortText(texts, summary)}
      </span>
    </button>
  );
}
