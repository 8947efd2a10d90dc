// Two hundred presses of Post on each platform's page; how many were caught goes to presses.json.
import { countFully } from './counted.mjs';

await countFully('presses', 'platforms.spec', { PRESSES: '200' }, ['--grep', 'marks, holds']);
