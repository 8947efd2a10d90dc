import type { FrameMessage } from '../messages.ts';

/** As much of the browser as it takes to tell something to our scripts in all tabs. */
export interface TellingHost {
  query(info: Record<string, never>): Promise<readonly { readonly id?: number | undefined }[]>;
  send(tabId: number, message: FrameMessage): Promise<unknown>;
}

/**
 * Tells every tab: that a setting changed (a box whose port is closed would go by the old ones until it is used again),
 * or that its site is checked no more. Tabs without a script of ours refuse; that is no failure.
 */
export async function tellTabs(tabs: TellingHost, message: FrameMessage): Promise<void> {
  const open = await tabs.query({});
  await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [tabs.send(id, message)])));
}
