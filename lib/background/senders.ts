/** As much of a message's sender as decides whether it is believed. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** A content script of ours in a tab, or one of our own pages. Anything else gets no answer. */
export function isOurs(sender: Sender | undefined, ownId: string): boolean {
  return sender?.id === ownId && sender.tab?.id !== undefined;
}

/** True for pages of the extension itself (the practice page): they bring their own style. */
export function isExtensionPage(sender: Sender, extensionOrigin: string): boolean {
  return sender.url?.startsWith(extensionOrigin) ?? false;
}
