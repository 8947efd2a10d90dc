import type { JSX } from 'preact';
import type { OptionKey } from '../lib/policy/option.ts';
import { Locked } from './Locked.tsx';
import type { OptionsProps } from './OptionsView.tsx';
import type { Words } from './words.ts';

/** Every setting in force, and who set it. */
export function Effective({ words, language, policy, labels }: OptionsProps): JSX.Element {
  return (
    <section class="panel" aria-labelledby="effective">
      <h2 id="effective">{words('options.effective')}</h2>
      <p class="quiet small">{words('options.effective.intro')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('options.effective.option')}</th>
            <th scope="col">{words('options.effective.value')}</th>
            <th scope="col">{words('options.effective.source')}</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(labels).map((key) => (
            <tr key={key}>
              <th scope="row">
                {labels[key].label[language]}
                <div class="quiet small">{key}</div>
              </th>
              <td>{valueText(words, policy.values[key])}</td>
              <td>
                {policy.sources[key] === 'managed' ? (
                  <Locked words={words} />
                ) : (
                  words(`options.source.${policy.sources[key]}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keysOf(labels: OptionsProps['labels']): readonly OptionKey[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a record's own keys
  return Object.keys(labels) as OptionKey[];
}

function valueText(words: Words, value: unknown): string {
  if (typeof value === 'boolean') return words(value ? 'options.value.yes' : 'options.value.no');
  if (typeof value === 'string') return value || words('options.value.empty');
  const count = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  return count === 0 ? words('options.value.empty') : words('options.value.entries', { count });
}
