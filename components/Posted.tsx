import type { JSX } from 'preact';
import { OfficerLink } from './OfficerLink.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

/** After "post anyway": whom to tell, and what not to do before. */
export function Posted({ view }: { readonly view: ComposeView }): JSX.Element {
  const texts = view.texts.value;
  return (
    <>
      <div id="what" class="what">
        <h2>{say(texts, 'hold.posted.title')}</h2>
        <p class="why">{say(texts, 'hold.posted.why')}</p>
      </div>
      <p>{say(texts, 'hold.before-deleting')}</p>
      <OfficerLink view={view} kind="report" titles={view.posted.value} />
    </>
  );
}
