/**
 * What must be said before the background has sent any words: a worker that never answers is to be named, too. The
 * browser keeps these (`_locales`), so that no page's script carries them.
 */
export const firstKeys = [
  'name',
  'pill.checking',
  'pill.not-checked',
  'pill.label',
  'state.checking',
  'not-checked.no-answer',
  'not-checked.unreadable',
  'notice.unchecked-again',
  'notice.unchecked-passed',
  'notice.held',
  'hold.unchecked',
  'hold.back',
] as const;

/** A text's name in the browser's own catalogue, which takes letters, digits and underscores. */
export function messageName(key: string): string {
  return key.replaceAll(/\W/g, '_');
}
