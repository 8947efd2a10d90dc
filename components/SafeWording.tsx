import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComposeTextKey } from '../lib/locales/compose.ts';
import type { Rewrite } from '../lib/checker/finding.ts';
import type { ShownFinding } from '../lib/messages.ts';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding;
}

/** A wording that says nothing about anyone, before and after, and one press to use it. */
export function SafeWording({ view, finding }: Props): JSX.Element | null {
  const [shown, setShown] = useState(0);
  const texts = view.texts.value;
  const index = shown % finding.rewrites.length;
  const rewrite = finding.rewrites[index];
  if (!rewrite) return null;
  const before = view.draft.value.slice(rewrite.start, rewrite.end);
  return (
    <div class="card">
      <div class="card-head">
        <strong>{say(texts, 'wording.title')}</strong>
        <span>{say(texts, scopeText(rewrite))}</span>
      </div>
      <dl class="change">
        {before && (
          <>
            <dt>{say(texts, 'wording.before')}</dt>
            <dd>
              <del>{before}</del>
            </dd>
          </>
        )}
        <dt>{say(texts, 'wording.after')}</dt>
        <dd>{rewrite.text.trim() ? <ins>{rewrite.text}</ins> : <em>{say(texts, 'wording.remove')}</em>}</dd>
      </dl>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => view.onApply(finding, index)}>
          {say(texts, 'wording.use')}
        </button>
        {finding.rewrites.length > 1 && (
          <button type="button" class="button plain" onClick={() => setShown(index + 1)}>
            {say(texts, 'wording.another')} ({index + 1}/{finding.rewrites.length})
          </button>
        )}
      </div>
    </div>
  );
}

function scopeText(rewrite: Rewrite): ComposeTextKey {
  return rewrite.end === rewrite.start ? 'wording.scope.insert' : `wording.scope.${rewrite.scope}`;
}
