import { browser } from 'wxt/browser';
import { firstKeys, messageName } from '../../lib/compose/first-keys.ts';

/**
 * The words that are there before the background has sent any, in the browser's language. To be asked for when a box is
 * used: the first of them is waited for, and once the extension is gone nobody has them any more.
 */
export function firstTexts(): Readonly<Record<string, string>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- WXT types the names from files in public/ alone
  const { getMessage } = browser.i18n as unknown as { readonly getMessage: (name: string) => string };
  return Object.fromEntries(firstKeys.map((key) => [key, getMessage(messageName(key))]));
}
