import type { JSX } from 'preact';
import type { EffectivePolicy } from '../lib/policy/layer.ts';
import type { BothLanguages, OptionKey, PolicyProblem, PolicyValues } from '../lib/policy/option.ts';
import { ApprovedReplies } from './ApprovedReplies.tsx';
import { Brand } from './Brand.tsx';
import { Effective } from './Effective.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { Problems } from './Problems.tsx';
import { Sites, type SitesProps } from './Sites.tsx';
import type { Words } from './words.ts';

/** What became of a change: saved, refused with the reasons, or the browser failed. */
export type SaveResult = 'saved' | 'storage-failed' | readonly Pick<PolicyProblem, 'what'>[];

export type Save = <Key extends OptionKey>(key: Key, value: PolicyValues[Key]) => Promise<SaveResult>;

export interface OptionsProps {
  readonly words: Words;
  readonly language: 'en' | 'es';
  readonly policy: EffectivePolicy;
  readonly labels: Readonly<Record<OptionKey, { readonly label: BothLanguages; readonly description: BothLanguages }>>;
  readonly save: Save;
}

/** The settings page: the person's own settings, what the organization has set, and what could not be used. */
export function OptionsView(props: OptionsProps & SitesProps): JSX.Element {
  const { words } = props;
  return (
    <main class="page">
      <header class="page-head">
        <Brand />
        <h1>{words('options.title')}</h1>
        <p class="quiet">{words('options.intro')}</p>
      </header>
      <Problems {...props} />
      <PracticeForm {...props} />
      <ApprovedReplies {...props} />
      <OwnWords {...props} />
      <Sites {...props} />
      <Effective {...props} />
    </main>
  );
}
