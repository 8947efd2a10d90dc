import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from './OptionsView.tsx';
import { PracticeForm } from './PracticeForm.tsx';

interface Props extends OptionsProps {
  readonly onStepTwo: () => void;
  readonly onDone: () => void;
}

/** A minute on the first day: who you are, then a risky reply made safe in one press. */
export function FirstRun(props: Props): JSX.Element {
  const { words } = props;
  const [step, setStep] = useState<1 | 2>(1);
  if (step === 2) return <StepTwo {...props} />;
  return (
    <>
      <div>
        <p class="steps">{words('practice.step', { step })}</p>
        <h2>{words('practice.step.one')}</h2>
        <p class="quiet">{words('practice.step.one.detail')}</p>
      </div>
      <PracticeForm {...props} submit={words('practice.step.one.next')} onSaved={() => setStep(2)} />
    </>
  );
}

function StepTwo({ words, onStepTwo, onDone }: Props): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // What to do first, then the box to do it in: both are to be seen at once.
    panel.current?.scrollIntoView({ block: 'start' });
    onStepTwo();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the step begins
  }, []);
  return (
    <section class="panel marked" aria-labelledby="step-two" ref={panel}>
      <div>
        <p class="steps">{words('practice.step', { step: 2 })}</p>
        <h2 id="step-two">{words('practice.step.two')}</h2>
      </div>
      <p>{words('practice.step.two.detail')}</p>
      <p class="quiet">{words('practice.done.detail')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onDone}>
          {words('practice.done')}
        </button>
        <button type="button" class="button" onClick={onStepTwo}>
          {words('practice.step.two.again')}
        </button>
      </div>
    </section>
  );
}
