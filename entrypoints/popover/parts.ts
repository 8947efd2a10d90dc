import { partsKey } from '../compose/parts-key.ts';
import type { Parts } from '../compose/parts.ts';

/** What the page's first script brought. Without it there is no box, and nobody puts this script into a page. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only our own scripts share this world
export const parts = Reflect.get(globalThis, partsKey) as Parts;
