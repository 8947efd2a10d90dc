import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownFinding } from '../lib/messages.ts';
import type { ComposeView } from './compose-view.ts';
import { reportText } from './report-text.ts';
import { say } from './say.ts';

interface Props {
  readonly view: ComposeView;
  readonly finding: ShownFinding;
  readonly onBack: () => void;
}

/** "This is wrong": a note without words to copy, and the finding out of the way. */
export function Report({ view, finding, onBack }: Props): JSX.Element {
  const [copied, setCopied] = useState<'copied' | 'not-copied' | null>(null);
  const texts = view.texts.value;
  const report = reportText(finding, view.reportFacts.value);
  const copy = (): void => {
    void view.onCopyReport(report).then((done) => setCopied(done ? 'copied' : 'not-copied'));
  };
  return (
    <>
      <div id="what" class="what">
        <h2>{say(texts, 'report.title')}</h2>
        <p class="why">{say(texts, 'report.why')}</p>
      </div>
      <pre class="report">{report}</pre>
      <div class="actions">
        <button type="button" class="button primary" onClick={copy}>
          {say(texts, 'report.copy')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!view.inSight.value}
          onClick={() => view.onDismiss(finding, 'checker-is-wrong')}
        >
          {say(texts, 'report.dismiss')}
        </button>
        <button type="button" class="button plain" onClick={onBack}>
          {say(texts, 'report.back')}
        </button>
      </div>
      <output class="hint">{copied && say(texts, `report.${copied}`)}</output>
    </>
  );
}
