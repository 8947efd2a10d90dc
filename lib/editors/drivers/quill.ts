import { editable } from '../editable-box.ts';
import { byCommand } from '../replace-by-command.ts';
import { byPaste } from '../replace-by-paste.ts';

/**
 * LinkedIn's classic boxes. In an empty one Firefox's command would lose the breaks of a text with lines, and of a
 * mention Chromium's leaves an empty shell in the model.
 */
export default editable({
  order: 20,
  root: '.ql-editor',
  rules: { skip: '.ql-ui' },
  ways: (text, cutsAtom) => (cutsAtom || text.includes('\n') ? [byPaste] : [byCommand]),
});
