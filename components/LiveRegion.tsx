import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { announce, silence } from './announcement.ts';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** Says what was found, once for each change, politely. It must be in the tree before there is anything to say. */
export function LiveRegion({ view }: { readonly view: ComposeView }): JSX.Element {
  const spoken = useRef(silence);
  const texts = view.texts.value;
  const state = view.state.value;
  const notice = view.notice.value;
  // While a text is being checked the old findings still stand; nothing is said until the answer is there.
  if (state.kind === 'checked') spoken.current = announce(spoken.current, view.findings.value, texts);
  const notChecked = state.kind === 'not-checked' ? say(texts, `not-checked.${state.why}`) : '';
  return (
    <div class="hidden" role="status" aria-live="polite">
      <p>{notChecked || spoken.current.text}</p>
      <p>{notice ? say(texts, `notice.${notice}`) : ''}</p>
    </div>
  );
}
