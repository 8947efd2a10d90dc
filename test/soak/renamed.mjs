// Thirty renamings of each page; what was found goes to renamed.json.
import { countFully } from './counted.mjs';

await countFully('renamed', 'renamed.spec', { RENAMINGS: '30' });
