import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popover } from '../../components/Popover.tsx';
import { Sight } from '../../lib/compose/sight.ts';
import { parts } from './parts.ts';

/** The popover, and what tells whether a press of it counts. The background puts it into a frame when the first box there is in use. */
export default defineUnlistedScript(() => parts.accept({ Popover, Sight }));
