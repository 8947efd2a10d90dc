import type { JSX } from 'preact';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';
import { fullText, summarize } from './summary.ts';

/**
 * In place of the popover where it has not come, or may not: how the draft stands, why it was not checked, and that it
 * is held.
 */
export function StandIn({ view }: { readonly view: ComposeView }): JSX.Element {
  const texts = view.texts.value;
  const state = view.state.value;
  return (
    <div class="popover stand-in">
      {fullText(texts, state, summarize(state, view.findings.value))}
      {view.held.value && (
        <>
          <p>
            {say(texts, 'notice.held')}{' '}
            {state.kind === 'not-checked' && view.held.value === 'block' && say(texts, 'hold.unchecked')}
          </p>
          <button type="button" class="pill" onClick={view.onClose}>
            {say(texts, 'hold.back')}
          </button>
        </>
      )}
    </div>
  );
}
