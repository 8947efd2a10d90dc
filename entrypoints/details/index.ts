import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Details } from '../../components/Details.tsx';
import { Sight } from '../../lib/compose/sight.ts';
import { parts } from './parts.ts';

/** What the popover says in depth, and what tells whether a press of it counts. The background puts it into a frame when the first box there is in use. */
export default defineUnlistedScript(() => parts.accept({ Details, Sight }));
