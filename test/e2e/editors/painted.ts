import { markColor } from '../../../lib/editors/mark-style.ts';
import type { Box } from './test.ts';

/** Pixels of the screen that a mark may be away from its word; of a turned one, a pixel's corner is 0.7 off its middle. */
const toleranceAt = (angle: number): number => (angle === 0 ? 2 : 2.7);

/** Where pixels of one colour lie, along a line that is turned by some degrees and across it. */
interface Extent {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads a screenshot in the page: where it is as green as our selection, and where as violet as our marks. */
async function extents(box: Box, angle: number): Promise<{ readonly green: Extent; readonly violet: Extent }> {
  const image = (await box.stage.screenshot()).toString('base64');
  return box.stage.evaluate(
    async ({ data, degrees }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const extent = (isIn: (red: number, green: number, blue: number) => boolean): Extent => {
        let [count, from, to, top, bottom] = [0, Infinity, -Infinity, Infinity, -Infinity];
        for (let at = 0; at < pixels.length; at += 4) {
          if (!isIn(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)) continue;
          const x = (at / 4) % bitmap.width;
          const y = Math.floor(at / 4 / bitmap.width);
          const [along, across] = [x * cos + y * sin, y * cos - x * sin];
          count++;
          [from, to] = [Math.min(from, along), Math.max(to, along)];
          [top, bottom] = [Math.min(top, across), Math.max(bottom, across)];
        }
        return { count, from, to, top, bottom };
      };
      return {
        green: extent((red, green, blue) => green - red > 120 && green - blue > 120),
        violet: extent((red, green, blue) => blue - green > 80 && red - green > 15),
      };
    },
    { data: image, degrees: angle },
  );
}

/** Lets the screen tell words and marks from everything else. */
export async function paintPlainly(box: Box): Promise<void> {
  await box.style();
  await box.solid();
  await box.stage.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `* { caret-color: transparent !important; color: #000 !important; outline: 0 !important }
      ::selection { background: rgb(0, 255, 0) !important; color: #000 !important }`;
    document.head.append(style);
  });
}

/** Selects a word, or nothing, without the drivers. */
function selectInPage({ word, isOn }: { readonly word: string; readonly isOn: boolean }): void {
  const root = window.handle?.root;
  if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement) {
    const start = isOn ? root.value.indexOf(word) : root.value.length;
    root.setSelectionRange(start, isOn ? start + word.length : start);
    return;
  }
  const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const start = node.data.indexOf(word);
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(node, start, node, isOn ? start + word.length : start);
    return;
  }
}

/**
 * How the painted mark stands to its word, by the pixels of the screen: the word is where the browser paints it
 * selected. Null where it begins and ends with the word and lies under it, to 2 pixels.
 */
export async function markFault(box: Box, word: string, angle: number): Promise<string | null> {
  await box.stage.evaluate(selectInPage, { word, isOn: true });
  await box.drawn();
  const { green } = await extents(box, angle);
  await box.stage.evaluate(selectInPage, { word, isOn: false });
  await box.drawn();
  const { violet } = await extents(box, angle);
  if (green.count === 0) return 'the word is not in view';
  if (violet.count === 0) return `nothing is painted in ${markColor}`;
  const tolerance = toleranceAt(angle);
  // The mark is painted over the lower edge of what is selected: the green ends where it begins.
  const isUnder =
    violet.top >= (green.top + green.bottom) / 2 - tolerance && violet.top <= green.bottom + 1 + tolerance;
  const isAlong = Math.abs(violet.from - green.from) <= tolerance && Math.abs(violet.to - green.to) <= tolerance;
  return isUnder && isAlong ? null : `word ${JSON.stringify(green)}, mark ${JSON.stringify(violet)}`;
}
