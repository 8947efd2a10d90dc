import { editable } from '../editable-box.ts';
import { byBackspace } from '../replace-by-key.ts';
import { byPaste } from '../replace-by-paste.ts';

/**
 * Draft.js follows the browser's own insertion only within part of one leaf: over all of a leaf, a hashtag or a line
 * break its nodes and its model part ways, and undo is not shown any more. Pastes and keys go through its model.
 */
export default editable({
  order: 20,
  root: '.public-DraftEditor-content',
  onlyInDocument: true,
  ways: (text) => (text === '' ? [byBackspace] : [byPaste]),
});
