/** As much of the browser as it takes to reach tabs that were open before we were. */
export interface TabsHost {
  query(info: { url: string[] }): Promise<{ readonly id?: number | undefined }[]>;
  execute(tabId: number, file: string): Promise<unknown>;
}

/**
 * Puts the compose script into tabs that were open at install, update or reload: a person need not reload a page to
 * be covered. Returns how many tabs could not be reached (discarded, an error page, or no permission for the host).
 */
export async function injectOpenTabs(tabs: TabsHost, matches: readonly string[], file: string): Promise<number> {
  // Without any the browser would give every tab.
  const open = matches.length > 0 ? await tabs.query({ url: [...matches] }) : [];
  const outcomes = await Promise.allSettled(
    open.flatMap(({ id }) => (id === undefined ? [] : [tabs.execute(id, file)])),
  );
  return outcomes.filter(({ status }) => status === 'rejected').length;
}
