import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposeTextKey } from '../lib/locales/compose.ts';
import type { ReasonCode } from '../lib/messages.ts';
import { Sign, type SignName } from './Sign.tsx';
import type { ComposeView, CountingReason } from './compose-view.ts';
import { say } from './say.ts';

type Answered = Exclude<ReasonCode, CountingReason>;

interface Props {
  readonly view: Pick<ComposeView, 'texts' | 'inSight'>;
  /** What opens the list. */
  readonly title: ComposeTextKey;
  readonly onReason: (reason: CountingReason) => void;
  readonly onAnswered?: (reason: Answered) => void;
  /** Where there is nothing else to see, the list is open from the start. */
  readonly startsOpen?: boolean;
  /** More to choose from, below the reasons. */
  readonly children?: ComponentChildren;
}

const icons = {
  'not-a-patient': 'check',
  'staff-or-model': 'check',
  'authorization-on-file': 'check',
  'approved-wording': 'check',
  'checker-is-wrong': 'pencil',
} as const satisfies Record<CountingReason, SignName>;

const reasonOrder: readonly ReasonCode[] = [
  'not-a-patient',
  'staff-or-model',
  'authorization-on-file',
  'approved-wording',
  'posted-first',
  'said-yes',
  'checker-is-wrong',
];

/** Offered because people think it counts, and answered instead of accepted. */
function isAnswered(reason: ReasonCode): reason is Answered {
  return reason === 'posted-first' || reason === 'said-yes';
}

/** Reason codes behind one button: never free text. They can be pressed once the popover has been in sight. */
export function Reasons({ view, title, onReason, onAnswered, startsOpen = false, children }: Props): JSX.Element {
  const [open, setOpen] = useState(startsOpen);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const texts = view.texts.value;
  const answer = (reason: Answered): void => {
    setAnswered(reason);
    onAnswered?.(reason);
  };
  useLayoutEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="section">
      <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Sign name="next" />
        {say(texts, title)}
      </button>
      {open && (
        <div class="reasons" ref={list}>
          {reasonOrder.map((reason) =>
            isAnswered(reason) ? (
              <div key={reason}>
                <button type="button" class="reason" aria-expanded={answered === reason} onClick={() => answer(reason)}>
                  <Sign name="question" />
                  {say(texts, `reason.${reason}`)}
                </button>
                {/* In the tree before it speaks, or a screen reader stays silent. */}
                <output>{answered === reason && <span class="answer">{say(texts, `answer.${answered}`)}</span>}</output>
              </div>
            ) : (
              <button
                key={reason}
                type="button"
                class="reason"
                aria-disabled={!view.inSight.value}
                onClick={() => onReason(reason)}
              >
                <Sign name={icons[reason]} />
                {say(texts, `reason.${reason}`)}
              </button>
            ),
          )}
          {children}
        </div>
      )}
    </div>
  );
}
