import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popover } from '../../components/Popover.tsx';
import { placePopover } from '../../lib/compose/place-popover.ts';
import { Sight } from '../../lib/compose/sight.ts';
import { parts } from './parts.ts';

/** The popover, where it stands, and what tells whether a press of it counts. The background puts it into a frame when the first box there is in use. */
export default defineUnlistedScript(() => parts.accept({ Popover, Sight, placePopover }));
