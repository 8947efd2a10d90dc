import type { JSX } from 'preact';
import type { ShownFinding } from '../lib/messages.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { HeldDraft } from './HeldDraft.tsx';
import { HoldActions } from './HoldActions.tsx';
import { Posted } from './Posted.tsx';
import { Replies } from './Replies.tsx';
import { StateDetails } from './StateDetails.tsx';
import type { ComposeView } from './compose-view.ts';

interface Props {
  readonly view: ComposeView;
  /** Null where there is none to show. */
  readonly finding: ShownFinding | null;
  /** Of `finding` among all. */
  readonly index: number;
}

/** What the popover says and offers below its head. */
export function Details({ view, finding, index }: Props): JSX.Element {
  const isHeld = view.held.value !== null;
  return (
    <>
      {finding ? (
        <FindingDetails key={`${finding.rule} ${index} ${view.findings.value.length}`} view={view} finding={finding} />
      ) : view.posted.value.length > 0 ? (
        <Posted view={view} />
      ) : (
        <StateDetails view={view} />
      )}
      {isHeld && <HeldDraft view={view} />}
      <Replies view={view} />
      {isHeld && <HoldActions view={view} />}
    </>
  );
}
