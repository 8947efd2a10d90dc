// A thousand random edits in every editor, with the extension and without; what was compared goes to edits.json.
import { countFully } from './counted.mjs';

await countFully('edits', '/edits.spec', { EDITS: '1000' });
