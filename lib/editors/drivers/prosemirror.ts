import { editable } from '../editable-box.ts';
import { byCommand } from '../replace-by-command.ts';
import { byLines } from '../replace-by-lines.ts';

/** ProseMirror, also under Tiptap: Bluesky, Elk, LinkedIn's newer boxes. Of a paste it would drop empty lines. */
export default editable({
  order: 20,
  root: '.ProseMirror',
  rules: { skip: '.ProseMirror-widget' },
  ways: (text) => (text.includes('\n') ? [byLines] : [byCommand]),
});
