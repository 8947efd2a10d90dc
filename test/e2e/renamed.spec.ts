import { expectedBoxes } from './platforms/expected-boxes.ts';
import { rename } from './platforms/rename.ts';
import { expect, test } from './stage/test.ts';
import type { Place, Stage } from './stage/stage.ts';
import type { Expected } from '../pages/expected.ts';

/** Renamings of each address; `RENAMINGS=30` makes the full count. */
const renamings = Number(process.env['RENAMINGS'] ?? 5);
const shares = [0.3, 0.6, 1];
const least = 0.9;

async function show(stage: Stage, { url, press, frame }: Expected): Promise<Place> {
  await stage.open(url);
  if (press !== undefined) await stage.click(press);
  return frame === undefined ? stage : stage.frame(frame);
}

interface Counted {
  /** Names that became others, in all renamings. */
  names: number;
  boxes: number;
  found: number;
  /** Found, but taken for a post that answers nobody, and nothing on the pill says that this is unsure. */
  misread: string[];
  /** Found, but something near was taken for what it answers. */
  otherText: number;
}

/** Renames one address again and again, and asks each time what is found of its boxes. */
async function count(place: Place, expected: Expected, counted: Counted): Promise<void> {
  for (let seed = 1; seed <= renamings; seed += 1) {
    const share = shares[seed % shares.length] ?? 1;
    counted.names += await place.evaluate(rename, { seed, share });
    const seen = await place.boxes();
    for (const [name, wanted] of Object.entries(expected.boxes)) {
      if (wanted === null) continue;
      const composer = seen.find(({ box }) => box === name)?.composer;
      counted.boxes += 1;
      if (!composer) continue;
      counted.found += 1;
      if (!composer.contextRead || composer.replyTo?.text === wanted.replyTo?.text) continue;
      if (composer.replyTo === null) counted.misread.push(`${name}, seed ${seed}`);
      else counted.otherText += 1;
    }
  }
  await place.evaluate(() => window.__restore?.());
}

/** One for each editor, with the box that is written in. */
const written = [
  'Instagram, comment',
  'LinkedIn, post and comment',
  'LinkedIn, classic comments, and a post in a shadow root',
  'Elk, reply',
  'TikTok, caption',
  'YouTube, comment and reply',
];
const all = await expectedBoxes();

test('marks what is risky on pages that are renamed from top to bottom, and none looks clean', async ({ stage }) => {
  test.setTimeout(60_000);
  for (const [seed, title] of written.entries()) {
    const expected = all[title];
    if (!expected?.pass) throw new Error(`No page says what is to be written on it as "${title}".`);
    const place = await show(stage, expected);
    const box = `[data-editor="${expected.pass.box}"] :is(textarea, [contenteditable="true"])`;
    await place.rect(box);
    // A dialog may have given its box the focus: what it answers was read then.
    await place.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await place.evaluate(rename, { seed, share: 1 });
    await place.click(box);
    await stage.type('We are open. ');
    await place.uiNode({ ui: /only your words checked/, role: 'button' });
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(async () => (await place.markedWords()).join(' | '), title).toContain('root canal');
    await place.uiNode({ ui: /1 to check in this draft, only your words checked/, role: 'button' });
  }
});

const sites = new Map<string, Expected[]>();
for (const expected of Object.values(all)) {
  const host = new URL(expected.url).hostname;
  if (Object.values(expected.boxes).some((wanted) => wanted !== null)) {
    sites.set(host, [...(sites.get(host) ?? []), expected]);
  }
}

for (const [host, addresses] of sites) {
  test(`finds the boxes of ${host} after it has renamed everything, and takes none for what it is not`, async ({
    stage,
  }) => {
    const counted: Counted = { names: 0, boxes: 0, found: 0, misread: [], otherText: 0 };
    for (const expected of addresses) {
      const place = await show(stage, expected);
      for (const name of Object.keys(expected.boxes)) {
        await expect.poll(async () => (await place.boxes()).some(({ box }) => box === name)).toBe(true);
      }
      await count(place, expected, counted);
    }
    test.info().annotations.push({ type: 'counted', description: JSON.stringify(counted) });
    expect(counted.names).toBeGreaterThan(0);
    expect(counted.found / counted.boxes).toBeGreaterThanOrEqual(least);
    expect(counted.misread).toEqual([]);
  });
}
