import type { Place, Stage } from './stage.ts';

/** Presses a button of the popover by keyboard, which has the focus while a press of Post is held. */
export async function choose(stage: Stage, place: Place, name: string): Promise<void> {
  const focused = async (): Promise<string> => (await place.ui()).find((node) => node.focused)?.name ?? '';
  for (let step = 0; step < 20 && (await focused()) !== name; step++) await stage.press('ArrowDown');
  if ((await focused()) !== name) throw new Error(`No button "${name}" of the popover gets the focus.`);
  await stage.press('Enter');
}
