import { expectedBoxes } from './platforms/expected-boxes.ts';
import { rename } from './platforms/rename.ts';
import { expect, test } from './stage/test.ts';
import type { Place, Stage } from './stage/stage.ts';
import type { Expected } from '../pages/expected.ts';

/** Renamings of each address; `RENAMINGS=30` makes the full count. */
const renamings = Number(process.env['RENAMINGS'] ?? 5);
const shares = [0.3, 0.6, 1];
const least = 0.9;
/** Of the buttons. Where neither a name nor a word is left the last one is a guess, and on some pages that is Cancel. */
const leastAimed = 0.75;

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
  /** Found, of those that a button publishes. */
  buttons: number;
  /** Of these, with each of its buttons. */
  aimed: number;
  missed: string[];
  /** Found, but something near was taken for what it answers. */
  otherText: number;
}

/** How far from its box a pill may stand, in CSS pixels. */
const beside = 48;

/** A box that is not found says so beside it within two seconds of being written in, and no pill looks clean. */
async function expectUnchecked(stage: Stage, place: Place, name: string): Promise<void> {
  const css = `[data-editor="${name}"] :is(textarea, input, [contenteditable="true"])`;
  await place.click(css);
  await stage.type('We are open until five. ');
  const isSaid = async (): Promise<boolean> => {
    const box = await place.rect(css);
    return (await place.ui()).some(
      ({ visible, role, name: label, rect }) =>
        visible &&
        role === 'button' &&
        label.startsWith('Chaperone: Not checked') &&
        rect.x < box.x + box.width + beside &&
        rect.x + rect.width > box.x - beside &&
        rect.y < box.y + box.height + beside &&
        rect.y + rect.height > box.y - beside,
    );
  };
  await expect.poll(isSaid, { message: name, timeout: 2000 }).toBe(true);
  expect((await place.ui()).map((node) => node.name).join('\n')).not.toMatch(/nothing found|only your words/i);
}

/** Renames one address again and again, and asks each time what is found of its boxes. */
async function count(stage: Stage, place: Place, expected: Expected, counted: Counted): Promise<void> {
  for (let seed = 1; seed <= renamings; seed += 1) {
    const share = shares[seed % shares.length] ?? 1;
    const renamed = await place.evaluate(rename, { seed, share });
    counted.names += renamed.names;
    const seen = await place.boxes();
    for (const [name, wanted] of Object.entries(expected.boxes)) {
      if (wanted === null) continue;
      const { composer, publish = [] } = seen.find(({ box }) => box === name) ?? {};
      counted.boxes += 1;
      if (!composer) {
        await expectUnchecked(stage, place, name);
        continue;
      }
      counted.found += 1;
      if (wanted.publish.length > 0) {
        counted.buttons += 1;
        const buttons = wanted.publish.map((label) => renamed.labels[label] ?? label);
        if (buttons.every((label) => publish.includes(label))) counted.aimed += 1;
        else counted.missed.push(`${name}, seed ${seed}: ${publish.join(', ')} for ${buttons.join(', ')}`);
      }
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
    const counted: Counted = {
      names: 0,
      boxes: 0,
      found: 0,
      buttons: 0,
      aimed: 0,
      missed: [],
      misread: [],
      otherText: 0,
    };
    for (const expected of addresses) {
      const place = await show(stage, expected);
      for (const name of Object.keys(expected.boxes)) {
        await expect.poll(async () => (await place.boxes()).some(({ box }) => box === name)).toBe(true);
      }
      await count(stage, place, expected, counted);
    }
    test.info().annotations.push({ type: 'counted', description: JSON.stringify(counted) });
    expect(counted.names).toBeGreaterThan(0);
    expect(counted.found / counted.boxes).toBeGreaterThanOrEqual(least);
    expect(counted.misread).toEqual([]);
    expect(counted.aimed, counted.missed.join('; ')).toBeGreaterThanOrEqual(counted.buttons * leastAimed);
  });
}
