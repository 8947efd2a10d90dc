import type { Place } from './stage.ts';

/** Waits for the word that nothing is found in what stands in the box by now: a box is read once a frame. */
export async function waitForClean(place: Place): Promise<void> {
  await place.drawn();
  await place.uiNode({ ui: /^Chaperone: (?:nothing found in this draft|only your words checked)/, role: 'button' });
}
