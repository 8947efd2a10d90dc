import type { ShownFinding } from '../messages.ts';

/** How far the typing is: whether a pause was long enough for half sentences, and for the draft as a whole. */
interface Typing {
  readonly hasRested: boolean;
  readonly isWhole: boolean;
}

/**
 * What is marked now, of what is `known`, by what was marked `before`: a mark comes when its moment has come, and goes
 * when the draft is whole. In the order of the draft.
 */
export function toShow(
  known: readonly ShownFinding[],
  before: readonly ShownFinding[],
  { hasRested, isWhole }: Typing,
): ShownFinding[] {
  const isNew = (finding: ShownFinding): boolean =>
    !before.some((one) => one.rule === finding.rule && one.start === finding.start);
  const isTime = (finding: ShownFinding): boolean => isWhole || (finding.firm && (hasRested || finding.sentence.ended));
  const shown = known.filter((finding) => !isNew(finding) || isTime(finding));
  const stands = (finding: ShownFinding): boolean =>
    !shown.some((one) => one.start < finding.end && finding.start < one.end);
  const kept = isWhole ? [] : before.filter(stands);
  return [...shown, ...kept].toSorted((a, b) => a.start - b.start);
}
