import type { JSX } from 'preact';
import type { ComposeView, Going } from './compose-view.ts';
import { say } from './say.ts';

/** One text as it would go out, what was found in it marked. */
function marked({ text, findings }: Going): (string | JSX.Element)[] {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, severity } of findings) {
    const from = Math.max(start, at);
    // Two findings can share words.
    if (severity === 'info' || end <= from) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** All that would go out: the draft, and what else the same press sends (a thread, a warning). */
export function HeldDraft({ view }: { readonly view: ComposeView }): JSX.Element {
  return (
    <figure class="held" aria-label={say(view.texts.value, 'hold.draft')}>
      {view.going.value
        .filter(({ text }) => text.trim())
        .map((going, index) => (
          <p key={index}>{marked(going)}</p>
        ))}
    </figure>
  );
}
