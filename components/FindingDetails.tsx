import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownFinding } from '../lib/messages.ts';
import { Dismissal } from './Dismissal.tsx';
import { PolicyLink } from './PolicyLink.tsx';
import { Report } from './Report.tsx';
import { SafeWording } from './SafeWording.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding;
}

/** One finding: the words, what a reader could learn, why we ask, what to do. */
export function FindingDetails({ view, finding }: Props): JSX.Element {
  const [reporting, setReporting] = useState(false);
  const texts = view.texts.value;
  const words = view.draft.value.slice(finding.start, finding.end);

  if (reporting) return <Report view={view} finding={finding} onBack={() => setReporting(false)} />;
  return (
    <>
      <div id="what" class="what">
        <p class="category">{say(texts, `category.${finding.category}`)}</p>
        <h2>{finding.title}</h2>
        {words.trim() && (
          <q class="words" aria-label={`${say(texts, 'finding.words')}: ${words}`}>
            {words}
          </q>
        )}
        <p class="why">{finding.why}</p>
      </div>
      {finding.rewrites.length > 0 ? (
        <SafeWording view={view} finding={finding} />
      ) : (
        finding.advice && (
          <div class="card">
            <div class="card-head">
              <strong>{say(texts, 'finding.advice')}</strong>
            </div>
            <p class="advice">{finding.advice}</p>
          </div>
        )
      )}
      <div class="basis">
        <span>{say(texts, 'finding.basis', { basis: finding.basis })}</span>
        {finding.link && <PolicyLink link={finding.link} texts={texts} />}
      </div>
      {finding.stage === 'block' && <p class="hint">{say(texts, 'finding.blocked')}</p>}
      {finding.stage !== 'block' && !view.held.value && (
        <Dismissal view={view} finding={finding} onReport={() => setReporting(true)} />
      )}
    </>
  );
}
