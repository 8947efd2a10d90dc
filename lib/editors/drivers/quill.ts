import { editable } from '../editable-box.ts';
import { byCommand } from '../replace-by-command.ts';

/** LinkedIn's classic boxes. */
export default editable({
  order: 20,
  root: '.ql-editor',
  rules: { skip: '.ql-ui' },
  ways: () => [byCommand],
});
