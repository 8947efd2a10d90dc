import { editable } from '../editable-box.ts';
import { hidesTransfers } from '../page-world.ts';
import { byBeforeInput } from '../replace-by-beforeinput.ts';
import { byCommand } from '../replace-by-command.ts';

/** Trix follows Chromium's command, but its undo does not know of that; Firefox tells it of commands as of keys. */
export default editable({
  order: 20,
  root: 'trix-editor',
  rules: { skip: 'figcaption', drawsSpacesAsNbsp: true },
  ways: () => [hidesTransfers ? byCommand : byBeforeInput],
});
