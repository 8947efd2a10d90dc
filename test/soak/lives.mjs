// The full counts of e2e/long-lives.spec.ts; what was left over goes to lives.json.
import { countFully } from './counted.mjs';

await countFully('lives', 'long-lives.spec', { ROUTES: '500', DRAFTS: '200', RELOADS: '50' });
