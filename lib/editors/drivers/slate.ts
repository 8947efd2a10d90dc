import { editable } from '../editable-box.ts';
import { byBeforeInput } from '../replace-by-beforeinput.ts';

/** Slate believes only its own events: what the browser inserts looks applied and comes back on the next key. */
export default editable({
  order: 20,
  root: '[data-slate-editor="true"]',
  rules: { skip: '[data-slate-placeholder], [data-slate-spacer]' },
  ways: () => [byBeforeInput],
});
