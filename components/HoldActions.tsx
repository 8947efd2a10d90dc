import type { JSX } from 'preact';
import { OfficerLink } from './OfficerLink.tsx';
import { Reasons } from './Reasons.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** What a person can do about a post that is held: go back, ask, or (where it may be) post it anyway for a reason. */
export function HoldActions({ view }: { readonly view: ComposeView }): JSX.Element {
  const texts = view.texts.value;
  const holding = view.findings.value.filter(({ stage }) => stage === 'confirm' || stage === 'block');
  return (
    <>
      {view.state.value.kind === 'not-checked' && view.held.value === 'block' && (
        <p class="hint">{say(texts, 'hold.unchecked')}</p>
      )}
      <OfficerLink view={view} kind="ask" titles={holding.map(({ title }) => title)} />
      <div class="hold">
        <button type="button" class="button" onClick={view.onClose}>
          {say(texts, 'hold.back')}
        </button>
        {view.held.value === 'confirm' &&
          (view.decidesHere ? (
            <Reasons view={view} title="hold.anyway" onReason={view.onPostAnyway} />
          ) : (
            <button type="button" class="button plain" onClick={view.onAskElsewhere}>
              {say(texts, 'hold.elsewhere')}
            </button>
          ))}
      </div>
    </>
  );
}
