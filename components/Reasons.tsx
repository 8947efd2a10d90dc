import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReasonCode, ShownFinding } from '../lib/messages.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding;
  readonly onReport: () => void;
}

const reasonOrder: readonly ReasonCode[] = [
  'not-a-patient',
  'staff-or-model',
  'authorization-on-file',
  'approved-wording',
  'posted-first',
  'said-yes',
  'checker-is-wrong',
];

/** `answers`: offered because people think it counts, and answered instead of accepted. */
const offered = {
  'not-a-patient': { icon: 'check', answers: false },
  'staff-or-model': { icon: 'check', answers: false },
  'authorization-on-file': { icon: 'check', answers: false },
  'approved-wording': { icon: 'check', answers: false },
  'posted-first': { icon: 'question', answers: true },
  'said-yes': { icon: 'question', answers: true },
  'checker-is-wrong': { icon: 'pencil', answers: false },
} as const satisfies Record<ReasonCode, { icon: IconName; answers: boolean }>;

type Answered = 'posted-first' | 'said-yes';

/** Why the words are fine after all: buttons, never free text. A tip goes without a reason. */
export function Reasons({ view, finding, onReport }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const texts = view.texts.value;

  const choose = (reason: ReasonCode): void => {
    switch (reason) {
      case 'posted-first':
      case 'said-yes':
        setAnswered(reason);
        view.onAnswered(finding, reason);
        return;
      case 'checker-is-wrong':
        onReport();
        return;
      case 'not-a-patient':
      case 'staff-or-model':
      case 'authorization-on-file':
      case 'approved-wording':
        view.onDismiss(finding, reason);
    }
  };

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
    <div class="section">
      <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="next" />
        {say(texts, 'dismiss.title')}
      </button>
      {open && (
        <div class="reasons">
          {reasonOrder.map((reason) => (
            <div key={reason}>
              <button
                type="button"
                class="reason"
                aria-expanded={offered[reason].answers ? answered === reason : undefined}
                onClick={() => choose(reason)}
              >
                <Icon name={offered[reason].icon} />
                {say(texts, `reason.${reason}`)}
              </button>
              {offered[reason].answers && (
                // In the tree before it speaks, or a screen reader stays silent.
                <output>{answered === reason && <span class="answer">{say(texts, `answer.${answered}`)}</span>}</output>
              )}
            </div>
          ))}
          {finding.mayBeOwn && (
            <>
              <button type="button" class="reason" onClick={() => view.onOwnWords(finding)}>
                <Icon name="lock" />
                {say(texts, 'own.button')}
              </button>
              <p class="hint">{say(texts, 'own.hint')}</p>
            </>
          )}
        </div>
      )}
    </div>
  );
}
