import { editable } from '../editable-box.ts';
import { byBeforeInput } from '../replace-by-beforeinput.ts';
import { byCommand } from '../replace-by-command.ts';

/** Trix takes Chromium's command too, but then its undo does not know of it; Firefox's command it hears as input. */
export default editable({
  order: 20,
  root: 'trix-editor',
  rules: { skip: 'figcaption', drawsSpacesAsNbsp: true },
  ways: () => [byBeforeInput, byCommand],
});
