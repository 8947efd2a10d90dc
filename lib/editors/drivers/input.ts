import { defineEditor } from '../editor.ts';
import { openField } from '../field-box.ts';

/** Kinds of input that hold prose; passwords, numbers and addresses are none of our business. */
const proseTypes = new Set(['text', 'search']);

/** One line: a title, a comment. */
export default defineEditor({
  order: 10,
  recognize: (target) =>
    target instanceof HTMLInputElement &&
    proseTypes.has(target.type) &&
    !target.readOnly &&
    !target.matches(':disabled')
      ? target
      : null,
  open: (element, signal) => {
    if (!(element instanceof HTMLInputElement)) throw new TypeError('This driver opens inputs only.');
    return openField(element, (text) => text.replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? ' ' : gap)), signal);
  },
});
