import { expect } from '@playwright/test';
import type { Stage } from './stage.ts';

/** True while the popover is open. */
export async function isOpen(stage: Stage): Promise<boolean> {
  return (await stage.ui()).some(({ role, name }) => role === 'dialog' && /what was found/.test(name));
}

/** Says why a held post may go out: in our own window, which Firefox asks in, or in the popover by `choose`. */
export async function giveReason(stage: Stage, choose: (name: RegExp) => Promise<void>): Promise<void> {
  if (stage.browser === 'chromium') await choose(/^This wording was approved/);
  else {
    const own = await stage.takeWindow('hold.html');
    await own.click('.reason[aria-disabled="false"]');
    expect(await own.waitFor(() => document.querySelector('output')?.textContent || null)).toMatch(/^Noted/);
    await stage.activate();
  }
  await expect.poll(() => isOpen(stage)).toBe(false);
}

/** Answers a hold by a reason, by pointer. */
export async function postAnyway(stage: Stage): Promise<void> {
  await stage.click({ ui: /^Post anyway/, role: 'button' });
  await giveReason(stage, (name) => stage.click({ ui: name, role: 'button' }));
}
