import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { announce, silence } from './announcement.ts';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** Says what was found, once for each change, politely. It must be in the tree before there is anything to say. */
export function LiveRegion({ view }: { readonly view: ComposeView }): JSX.Element {
  const spoken = useSignal(silence);
  useSignalEffect(() => {
    // While a text is being checked the old findings still stand; nothing is said until the answer is there.
    if (view.state.value.kind !== 'checked' && view.state.value.kind !== 'blank') return;
    // oxlint-disable-next-line react/immutability -- a signal is there to be written
    spoken.value = announce(spoken.peek(), view.findings.value, view.texts.value);
  });
  const texts = view.texts.value;
  const state = view.state.value;
  const notice = view.notice.value;
  const notChecked = state.kind === 'not-checked' ? say(texts, `not-checked.${state.why}`) : '';
  return (
    <output class="hidden" aria-live="polite">
      <span>{notChecked || spoken.value.text} </span>
      <span>{notice ? say(texts, `notice.${notice}`) : ''}</span>
    </output>
  );
}
