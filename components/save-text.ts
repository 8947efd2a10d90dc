import type { SaveResult } from './OptionsView.tsx';
import type { Words } from './words.ts';

/** One line about what became of a change. */
export function saveText(words: Words, result: SaveResult): string {
  if (result === 'saved') return words('options.saved');
  if (result === 'storage-failed') return words('options.storage-failed');
  const [first] = result;
  return words('options.not-saved', { why: first ? words(`options.problem.${first.what}`) : '' });
}
