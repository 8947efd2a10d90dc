/** The id of the script that tells frames to read personal inboxes too. */
const id = 'personal-messages';

/** As much of the browser as it takes. */
export interface PersonalMessagesHost {
  /** Ids of all scripts that are registered with the browser. */
  registered(): Promise<readonly string[]>;
  register(id: string): Promise<unknown>;
  unregister(ids: string[]): Promise<unknown>;
  /** Tells the scripts in open tabs. */
  tell(wanted: boolean): Promise<unknown>;
}

/**
 * Has messages in personal inboxes read, or left alone again. A page's script cannot ask before a box is used, and must
 * not read one to find out: so it is told by a script that is there or is not. `always` tells open tabs even where
 * nothing changed, for scripts that have just come into them.
 */
export async function setPersonalMessages(host: PersonalMessagesHost, wanted: boolean, always: boolean): Promise<void> {
  const isOn = (await host.registered()).includes(id);
  if (wanted && !isOn) await host.register(id);
  if (!wanted && isOn) await host.unregister([id]);
  if (wanted !== isOn || always) await host.tell(wanted);
}
