import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { personalMessagesName } from '../lib/messages.ts';

/** Registered where the organization wants messages in personal inboxes checked too: says so to the page's script. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, Symbol.for(personalMessagesName), true);
});
