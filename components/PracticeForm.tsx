import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Locked } from './Locked.tsx';
import type { OptionsProps, SaveResult } from './OptionsView.tsx';
import { saveText } from './save-text.ts';

const textKeys = ['organizationName', 'phone', 'contactRole'] as const;
const languages = ['auto', 'en', 'es'] as const;

interface Props extends OptionsProps {
  /** The button's words; "Save" where there are none. */
  readonly submit?: string;
  readonly onSaved?: () => void;
}

/** Name, phone, whom to ask for, language. Saves the keys that are the person's to set. */
export function PracticeForm(props: Props): JSX.Element {
  const { words, language, policy, labels, save } = props;
  const [status, setStatus] = useState('');

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const entered = new FormData(form);
    const results: SaveResult[] = [];
    for (const key of textKeys) {
      const value = entered.get(key);
      // A locked field is disabled, and a disabled field is not among the form's data.
      if (typeof value === 'string') results.push(await save(key, value));
    }
    const chosen = languages.find((one) => one === entered.get('language'));
    if (chosen) results.push(await save('language', chosen));
    const failed = results.find((result) => result !== 'saved');
    setStatus(saveText(words, failed ?? 'saved'));
    if (!failed) props.onSaved?.();
  };

  return (
    <form
      class="panel"
      aria-labelledby="practice"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h2 id="practice">{words('options.practice-section')}</h2>
      {textKeys.map((key) => (
        <div class="field" key={key}>
          <label for={key}>{labels[key].label[language]}</label>
          <input
            id={key}
            name={key}
            type="text"
            autocomplete="off"
            disabled={policy.sources[key] === 'managed'}
            defaultValue={policy.values[key]}
            aria-describedby={`${key}-hint`}
          />
          <span class="hint" id={`${key}-hint`}>
            {labels[key].description[language]}
          </span>
          {policy.sources[key] === 'managed' && <Locked words={words} />}
        </div>
      ))}
      <div class="field">
        <label for="language">{labels.language.label[language]}</label>
        <select id="language" name="language" disabled={policy.sources.language === 'managed'}>
          {languages.map((one) => (
            <option key={one} value={one} selected={policy.values.language === one}>
              {words(`options.language.${one}`)}
            </option>
          ))}
        </select>
        {policy.sources.language === 'managed' && <Locked words={words} />}
      </div>
      <div class="row">
        <button type="submit" class="button primary">
          {props.submit ?? words('options.save')}
        </button>
        <output>{status}</output>
      </div>
    </form>
  );
}
