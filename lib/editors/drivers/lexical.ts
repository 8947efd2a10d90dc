import { editable } from '../editable-box.ts';
import { byBeforeInput } from '../replace-by-beforeinput.ts';
import { byCommand } from '../replace-by-command.ts';
import { byPaste } from '../replace-by-paste.ts';

/** Lexical makes lines of pasted text; of inserted text Chromium's command loses the breaks. */
export default editable({
  order: 20,
  root: '[data-lexical-editor="true"]',
  ways: (text) => (text.includes('\n') ? [byPaste, byBeforeInput] : [byBeforeInput, byCommand]),
});
