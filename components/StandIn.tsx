import type { JSX } from 'preact';
import type { ComposeView } from './compose-view.ts';
import { fullText, summarize } from './summary.ts';

/** In place of the popover where the browser did not let it come: how the draft stands, and why it was not checked. */
export function StandIn({ view }: { readonly view: ComposeView }): JSX.Element {
  const state = view.state.value;
  return <div class="popover stand-in">{fullText(view.texts.value, state, summarize(state, view.findings.value))}</div>;
}
