import type { JSX } from 'preact';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** The draft as it would go out, what was found in it marked. */
export function HeldDraft({ view }: { readonly view: ComposeView }): JSX.Element {
  const text = view.draft.value;
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, severity } of view.findings.value) {
    const from = Math.max(start, at);
    // Two findings can share words.
    if (severity === 'info' || end <= from) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  return (
    <figure class="held" aria-label={say(view.texts.value, 'hold.draft')}>
      {parts}
      {text.slice(at)}
    </figure>
  );
}
