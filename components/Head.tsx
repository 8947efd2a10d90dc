import type { JSX } from 'preact';
import type { ShownFinding } from '../lib/messages.ts';
import { Icon } from './Icon.tsx';
import { Sign } from './Sign.tsx';
import type { ComposeView } from './compose-view.ts';
import { say } from './say.ts';
import { shortText, summarize } from './summary.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding | undefined;
  readonly index: number;
}

/** How serious it is, which one of how many, and the way out. */
export function Head({ view, finding, index }: Props): JSX.Element {
  const texts = view.texts.value;
  const state = view.state.value;
  const count = view.findings.value.length;
  const summary = summarize(state, view.findings.value);
  const showsFinding = finding && state.kind !== 'off';
  return (
    <div class="head">
      {showsFinding ? (
        <span class="chip" data-severity={finding.severity}>
          <Sign name={finding.severity} />
          {say(texts, `severity.${finding.severity}`)}
        </span>
      ) : (
        <span class="chip" data-severity={summary.look === 'clear' ? 'clear' : undefined}>
          {summary.look !== 'checking' && <Icon name={summary.look} />}
          {shortText(texts, summary)}
        </span>
      )}
      {showsFinding && count > 1 && (
        <>
          <button
            type="button"
            class="round"
            aria-label={say(texts, 'dialog.previous')}
            onClick={() => view.onSelect((index + count - 1) % count)}
          >
            <Sign name="previous" />
          </button>
          <span class="pager">{say(texts, 'dialog.position', { index: index + 1, count })}</span>
          <button
            type="button"
            class="round"
            aria-label={say(texts, 'dialog.next')}
            onClick={() => view.onSelect((index + 1) % count)}
          >
            <Sign name="next" />
          </button>
        </>
      )}
      <button type="button" class="round" aria-label={say(texts, 'dialog.close')} onClick={view.onClose}>
        <Sign name="close" />
      </button>
    </div>
  );
}
