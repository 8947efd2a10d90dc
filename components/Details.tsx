import { FindingDetails } from './FindingDetails.tsx';
import { HeldDraft } from './HeldDraft.tsx';
import { HoldActions } from './HoldActions.tsx';
import { Posted } from './Posted.tsx';
import { Replies } from './Replies.tsx';
import { StateDetails } from './StateDetails.tsx';
import type { DetailsComponent } from './compose-view.ts';
import { detailsCss } from './details.css.ts';

/** All that the popover says and offers below its head. It comes to a page with the first box in use, not before. */
export const Details: DetailsComponent = ({ view, finding, index }) => {
  const isHeld = view.held.value !== null;
  return (
    <>
      <style>{detailsCss}</style>
      {isHeld && <HeldDraft view={view} />}
      {finding ? (
        <FindingDetails key={`${finding.rule} ${index} ${view.findings.value.length}`} view={view} finding={finding} />
      ) : view.posted.value.length > 0 ? (
        <Posted view={view} />
      ) : (
        <StateDetails view={view} />
      )}
      {isHeld && <HoldActions view={view} />}
      <Replies view={view} />
    </>
  );
};
