import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Locked } from './Locked.tsx';
import type { OptionsProps } from './OptionsView.tsx';
import { saveText } from './save-text.ts';

/** The approved replies: add, remove. */
export function ApprovedReplies({ words, language, policy, labels, save }: OptionsProps): JSX.Element {
  const [status, setStatus] = useState('');
  const replies = policy.values.approvedReplies;
  const locked = policy.sources.approvedReplies === 'managed';

  const add = async (form: HTMLFormElement): Promise<void> => {
    const entered = new FormData(form);
    const [title, text] = [entered.get('title'), entered.get('text')];
    if (typeof title !== 'string' || typeof text !== 'string') return;
    const result = await save('approvedReplies', [...replies, { title, text }]);
    if (result === 'saved') form.reset();
    setStatus(saveText(words, result));
  };
  const remove = async (index: number): Promise<void> => {
    setStatus(saveText(words, await save('approvedReplies', replies.toSpliced(index, 1))));
  };

  return (
    <section class="panel" aria-labelledby="replies">
      <div class="row spread">
        <h2 id="replies">{labels.approvedReplies.label[language]}</h2>
        {locked && <Locked words={words} />}
      </div>
      {replies.length === 0 ? (
        <p class="quiet">{words('options.replies.none')}</p>
      ) : (
        <ul class="list">
          {replies.map((reply, index) => (
            <li key={`${reply.title} ${index}`}>
              <div>
                <strong>{reply.title}</strong>
                <p class="quiet small">{reply.text}</p>
              </div>
              {!locked && (
                <button
                  type="button"
                  class="button"
                  aria-label={words('options.replies.remove', { title: reply.title })}
                  onClick={() => void remove(index)}
                >
                  {words('options.remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!locked && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void add(event.currentTarget);
          }}
        >
          <label for="reply-title">{words('options.replies.title')}</label>
          <input id="reply-title" name="title" required autocomplete="off" />
          <label for="reply-text">{words('options.replies.text')}</label>
          <textarea id="reply-text" name="text" required rows={3} />
          <div class="row">
            <button type="submit" class="button">
              {words('options.replies.add')}
            </button>
            <output>{status}</output>
          </div>
        </form>
      )}
    </section>
  );
}
