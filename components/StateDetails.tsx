import type { JSX } from 'preact';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** What the popover says where there is no finding to show: clear, being checked, off, or not checked and why. */
export function StateDetails({ view }: { readonly view: ComposeView }): JSX.Element {
  const texts = view.texts.value;
  const state = view.state.value;
  const kind = state.kind === 'checked' ? (state.partly ? 'partly' : 'clear') : state.kind;
  const why = state.kind === 'not-checked' ? (`not-checked.${state.why}` as const) : null;
  return (
    <div id="what" class="what">
      <h2>{say(texts, `${kind}.title`)}</h2>
      <p class="why">{kind === 'not-checked' ? why && say(texts, why) : say(texts, `${kind}.why`)}</p>
    </div>
  );
}
