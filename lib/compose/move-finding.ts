import { remapSpan, stretchSpan, type Edit } from '../editors/remap.ts';
import type { ShownFinding } from '../messages.ts';

/** A finding where its words stand after an edit; none where the edit touched them. */
export function moveFinding(finding: ShownFinding, edit: Edit): ShownFinding[] {
  const moved = remapSpan(finding, edit);
  if (!moved) return [];
  return [
    {
      ...moved,
      sentence: stretchSpan(finding.sentence, edit),
      rewrites: finding.rewrites.flatMap((rewrite) =>
        rewrite.scope === 'draft' ? [rewrite] : (remapSpan(rewrite, edit) ?? []),
      ),
    },
  ];
}
