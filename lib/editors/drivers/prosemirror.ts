import { editable } from '../editable-box.ts';
import { byCommand } from '../replace-by-command.ts';

/** ProseMirror, also under Tiptap: Bluesky, Elk, LinkedIn's newer boxes. */
export default editable({
  order: 20,
  root: '.ProseMirror',
  rules: { skip: '.ProseMirror-widget' },
  ways: () => [byCommand],
});
