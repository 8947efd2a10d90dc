import { defineEditor } from '../editor.ts';
import { openField } from '../field-box.ts';

/** Mastodon, Instagram comments, YouTube Studio, Google reviews, old Reddit; also where React holds the value. */
export default defineEditor({
  order: 10,
  recognize: (target) =>
    target instanceof HTMLTextAreaElement && !target.readOnly && !target.matches(':disabled') ? target : null,
  open: (element, signal) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new TypeError('This driver opens textareas only.');
    return openField(element, (text) => text.replace(/\r\n?/g, '\n'), signal);
  },
});
