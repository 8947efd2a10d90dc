import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Sign } from './Sign.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** The organization's approved replies, or suggestions for an empty box; one press puts one in place of the draft. */
export function Replies({ view }: { readonly view: ComposeView }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const texts = view.texts.value;
  const replies = view.replies.value;
  const state = view.state.value.kind;
  if (replies.length === 0 || state === 'off') return null;
  const suggests = state === 'blank';
  return (
    <div class="section">
      {!suggests && (
        <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Sign name="next" />
          {say(texts, 'replies.title')} ({replies.length})
        </button>
      )}
      {(open || suggests) &&
        replies.map((reply, index) => (
          <div class={suggests ? 'reply whole' : 'reply'} key={index}>
            <span class="reply-title">{reply.title}</span>
            <span class="reply-text">{reply.text}</span>
            <button
              type="button"
              class="button"
              aria-label={say(texts, suggests ? 'replies.insert.suggested' : 'replies.insert.label', {
                title: reply.title,
              })}
              onClick={() => view.onInsertReply(index)}
            >
              {say(texts, 'replies.insert')}
            </button>
          </div>
        ))}
      {suggests && (
        <button type="button" class="button plain" onClick={view.onSuggest}>
          {say(texts, 'replies.others')}
        </button>
      )}
    </div>
  );
}
