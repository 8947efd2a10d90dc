import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** The organization's approved replies; one press puts one in place of the draft. */
export function Replies({ view }: { readonly view: ComposeView }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const texts = view.texts.value;
  const replies = view.replies.value;
  if (replies.length === 0 || view.state.value.kind === 'off') return null;
  return (
    <div class="section">
      <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="next" />
        {say(texts, 'replies.title')} ({replies.length})
      </button>
      {open &&
        replies.map((reply, index) => (
          <div class="reply" key={reply.title}>
            <span class="reply-title">{reply.title}</span>
            <span class="reply-text">{reply.text}</span>
            <button
              type="button"
              class="button"
              aria-label={say(texts, 'replies.insert.label', { title: reply.title })}
              onClick={() => view.onInsertReply(index)}
            >
              {say(texts, 'replies.insert')}
            </button>
          </div>
        ))}
    </div>
  );
}
