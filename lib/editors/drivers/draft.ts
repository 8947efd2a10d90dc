import { editable } from '../editable-box.ts';
import { byCommand } from '../replace-by-command.ts';
import { byPaste } from '../replace-by-paste.ts';

/**
 * Draft.js follows the browser's insertion within one of its leaves only; across two (a hashtag, another line) or with
 * a line break it would lose words, so there it is given a paste.
 */
export default editable({
  order: 20,
  root: '.public-DraftEditor-content',
  ways: (text, span, map) => {
    const places = map.selection(span);
    const isWithinLeaf = places?.start.node === places?.end.node && places?.start.node instanceof Text;
    return isWithinLeaf && text !== '' && !text.includes('\n') ? [byCommand, byPaste] : [byPaste, byCommand];
  },
});
