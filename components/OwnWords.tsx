import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Locked } from './Locked.tsx';
import type { OptionsProps } from './OptionsView.tsx';
import { saveText } from './save-text.ts';

/** "Always fine here": what was trusted, each to be taken back, and what was taken back to be trusted again. */
export function OwnWords({ words, language, policy, labels, save }: OptionsProps): JSX.Element {
  const [status, setStatus] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const own = policy.values.ownWords;
  const locked = policy.sources.ownWords === 'managed';

  const add = async (word: string): Promise<boolean> => {
    const result = await save('ownWords', [...own.filter((known) => known !== word), word]);
    setRemoved(null);
    setStatus(saveText(words, result));
    return result === 'saved';
  };
  const remove = async (word: string): Promise<void> => {
    const result = await save(
      'ownWords',
      own.filter((known) => known !== word),
    );
    setRemoved(result === 'saved' ? word : null);
    setStatus(result === 'saved' ? words('options.own.removed', { word }) : saveText(words, result));
  };

  return (
    <section class="panel" aria-labelledby="own">
      <div class="row spread">
        <h2 id="own">{labels.ownWords.label[language]}</h2>
        {locked && <Locked words={words} />}
      </div>
      <p class="quiet small">{labels.ownWords.description[language]}</p>
      {own.length === 0 ? (
        <p class="quiet">{words('options.own.none')}</p>
      ) : (
        <ul class="list">
          {own.map((word) => (
            <li key={word}>
              <span>{word}</span>
              {!locked && (
                <button
                  type="button"
                  class="button"
                  aria-label={words('options.own.remove', { word })}
                  onClick={() => void remove(word)}
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
            const form = event.currentTarget;
            const word = new FormData(form).get('word');
            if (typeof word === 'string') void add(word.trim()).then((saved) => saved && form.reset());
          }}
        >
          <label for="own-word">{words('options.own.word')}</label>
          <input id="own-word" name="word" required autocomplete="off" />
          <div class="row">
            <button type="submit" class="button">
              {words('options.own.add')}
            </button>
            <output>{status}</output>
            {removed !== null && (
              <button type="button" class="button plain" onClick={() => void add(removed)}>
                {words('options.undo')}
              </button>
            )}
          </div>
        </form>
      )}
    </section>
  );
}
