import type { JSX } from 'preact';
import type { ShownFinding } from '../lib/messages.ts';
import { Sign } from './Sign.tsx';
import { Reasons } from './Reasons.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding;
  readonly onReport: () => void;
}

/** Why the words are fine after all. A tip goes without a reason. */
export function Dismissal({ view, finding, onReport }: Props): JSX.Element {
  const texts = view.texts.value;
  if (finding.severity === 'info') {
    return (
      <div class="actions">
        <button type="button" class="button" onClick={() => view.onDismiss(finding, null)}>
          {say(texts, 'dismiss.tip')}
        </button>
      </div>
    );
  }
  return (
    <Reasons
      view={view}
      title="dismiss.title"
      onReason={(reason) => (reason === 'checker-is-wrong' ? onReport() : view.onDismiss(finding, reason))}
      onAnswered={(reason) => view.onAnswered(finding, reason)}
    >
      {finding.mayBeOwn && !view.decidesHere && <p class="hint">{say(texts, 'own.elsewhere')}</p>}
      {finding.mayBeOwn && view.decidesHere && (
        <>
          <button
            type="button"
            class="reason"
            aria-disabled={!view.inSight.value}
            onClick={() => view.onOwnWords(finding)}
          >
            <Sign name="lock" />
            {say(texts, 'own.button')}
          </button>
          <p class="hint">{say(texts, 'own.hint')}</p>
        </>
      )}
    </Reasons>
  );
}
