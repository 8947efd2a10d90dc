import { personalMessagesName } from '../messages.ts';
import { publishTargets, type Place } from '../platforms/registry.ts';
import { ownBoxesKey, type OwnBoxes } from './practice.ts';

/** Where this frame stands at this moment: an empty frame (about:blank, srcdoc) is its maker's. */
export function placeOfFrame(): Place {
  const isOwn = location.hostname !== '' || !URL.canParse(self.origin);
  const { hostname, pathname } = isOwn ? location : new URL(self.origin);
  return { hostname, pathname, personal: Symbol.for(personalMessagesName) in globalThis };
}

/** In a page of the extension itself: what its boxes are. */
export function ownBoxes(): OwnBoxes | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no site reaches the world that this is read from
  return Reflect.get(globalThis, ownBoxesKey) as OwnBoxes | undefined;
}

/** The buttons that publish what is in a box of this frame. */
export function publishButtons(box: HTMLElement): Element[] {
  return ownBoxes()?.publishTargets(box) ?? publishTargets(box, placeOfFrame());
}
