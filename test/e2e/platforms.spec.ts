import type { Expected } from '../pages/expected.ts';
import { expectedBoxes } from './platforms/expected-boxes.ts';
import { choose } from './stage/choose.ts';
import { waitForClean } from './stage/clean.ts';
import { expect, test } from './stage/test.ts';
import type { SeenBox } from './stage/companion/composers.ts';
import type { Place, Stage } from './stage/stage.ts';

const pages = await expectedBoxes();

/** Presses of each page's held draft, over all its ways to post; `PRESSES=200` makes the full count. */
const presses = Number(process.env['PRESSES'] ?? 3);

async function show(stage: Stage, { url, press, frame }: Expected): Promise<Place> {
  await stage.open(url);
  if (press !== undefined) await stage.click(press);
  return frame === undefined ? stage : stage.frame(frame);
}

function named(boxes: readonly SeenBox[], name: string): Omit<SeenBox, 'box'> | undefined {
  return boxes.find((seen) => seen.box === name);
}

/** What is wrong with the place of the open popover, at the width that the window has now. */
async function misplaced(place: Place, submit: string): Promise<string | null> {
  const popover = (await place.ui()).find(({ role }) => role === 'dialog')?.rect;
  if (!popover) return 'no popover';
  return place.evaluate(
    ({ x, y, width, height, css }) => {
      const [right, bottom] = [document.documentElement.clientWidth, innerHeight];
      if (x < 0 || y < 0 || x + width > right + 1 || y + height > bottom + 1) return 'out of the window';
      const roots: ParentNode[] = [
        document,
        ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
      ];
      const buttons = roots.flatMap((root) => [...root.querySelectorAll(css)]);
      if (buttons.length === 0) return 'no button';
      const areas = buttons
        .map((button) => button.getBoundingClientRect())
        .filter((button) => button.width > 0 && button.top < bottom && button.bottom > 0);
      const isFree = (left: number, top: number, tall: number): boolean =>
        areas.every(
          (button) =>
            button.right <= left || button.left >= left + width || button.bottom <= top || button.top >= top + tall,
        );
      if (isFree(x, y, height)) return null;
      // The least that can be read in, with the gap around it, looked for all over the window.
      for (let top = 6; top + 132 <= bottom; top += 6) {
        for (let left = 6; left + width + 6 <= right; left += 6) {
          if (isFree(left, top - 6, 132)) return `on the button, though ${left}, ${top} was free`;
        }
      }
      return null;
    },
    { ...popover, css: submit },
  );
}

const risky = {
  post: 'Good morning. Our 94-year-old patient went home today after her hip surgery.',
  reply: 'Good morning. Your root canal went great, Lena.',
};

/** These went out, and nothing after them: the frames in which a second one would come are waited for. */
async function expectOnly(place: Place, texts: readonly string[]): Promise<void> {
  await expect.poll(() => place.submitted()).toEqual(texts);
  await place.drawn(10);
  expect(await place.submitted()).toEqual(texts);
}

/** From the first key to what the site publishes: held at every press, and then the safe wording goes out. */
async function write(stage: Stage, place: Place, { boxes, pass }: Expected, key: string | null): Promise<void> {
  if (!pass) return;
  const { box, submit = `[data-submit="${box}"]`, last } = pass;
  const selector = `[data-editor="${box}"] :is(textarea, [contenteditable="true"])`;
  const text = boxes[box]?.kind === 'post' ? risky.post : risky.reply;
  const press = async (): Promise<void> => {
    if (key === null) await place.click(submit);
    else await stage.press(key);
  };
  await place.click(selector);
  // What was published before, and is edited now.
  if ((await place.model(box)) !== '') await stage.press('Control+a');
  await stage.type(text);
  await expect.poll(() => place.model(box)).toBe(text);
  await expect.poll(async () => (await place.markedWords()).length).toBeGreaterThan(0);
  const isOpen = async (): Promise<boolean> => (await place.ui()).some(({ role }) => role === 'dialog');
  const times = Math.ceil(presses / ((pass.keys ?? []).length + 1));
  let caught = 0;
  for (let nth = 1; nth <= times; nth++) {
    await press();
    await place.uiNode({ ui: /what was found/, role: 'dialog' });
    if ((await place.submitted()).length === 0) caught += 1;
    if (nth === times) break;
    await stage.press('Escape');
    await expect.poll(isOpen).toBe(false);
  }
  test.info().annotations.push({ type: 'counted', description: JSON.stringify({ presses: times, caught }) });
  expect((await place.ui()).map(({ name }) => name).join('\n')).toContain('Not posted yet');
  expect(await place.submitted()).toEqual([]);
  for (const width of key === null ? [380, 1280] : []) {
    await stage.viewport(width);
    await place.drawn(3);
    await expect.poll(() => misplaced(place, submit), `the popover in ${width} pixels`).toBeNull();
  }
  await choose(stage, place, 'Use this wording');
  await expect.poll(() => place.model(box)).not.toContain(text);
  await waitForClean(place);
  await expect.poll(isOpen).toBe(false);
  expect(await place.markedWords()).toEqual([]);
  const safe = await place.model(box);
  expect(safe).toContain('Good morning');
  if (key !== null) await place.click(selector);
  await press();
  if (last !== undefined && key === null) await place.click(last);
  await expectOnly(place, [safe]);
}

for (const [title, expected] of Object.entries(pages)) {
  test(`reads what each box is and what it answers: ${title}`, async ({ stage }) => {
    const place = await show(stage, expected);
    for (const [name, wanted] of Object.entries(expected.boxes)) {
      await expect.poll(async () => named(await place.boxes(), name)?.publish).toEqual(wanted?.publish ?? []);
      const seen = named(await place.boxes(), name);
      if (wanted === null) expect(seen?.composer).toBeNull();
      else {
        const { publish: _publish, media = 0, ...composer } = wanted;
        expect(seen?.composer).toMatchObject(composer);
        expect(seen?.media).toBe(media);
      }
    }
    expect(stage.consoleErrors()).toEqual([]);
  });

  const keys = expected.pass?.keys ?? [];
  for (const key of expected.pass ? [...keys, null] : []) {
    test(`marks, holds, replaces, and lets out once, by ${key ?? 'the button'}: ${title}`, async ({ stage }) => {
      test.setTimeout(60_000 + presses * 1000);
      await write(stage, await show(stage, expected), expected, key);
      expect(stage.consoleErrors()).toEqual([]);
    });
  }
}

test('says on the pill that only the words were checked, where nobody could tell what they answer', async ({
  stage,
}) => {
  await stage.open('https://app.podium.com/');
  await stage.click('[data-editor="message"] [contenteditable]');
  await stage.type('We are open until five.');
  await waitForClean(stage);
  await stage.uiNode({ ui: /only your words checked/, role: 'button' });
  await stage.click({ ui: /only your words checked/, role: 'button' });
  await stage.uiNode({ ui: 'Nothing found in your own words' });
});

test('shows nothing and reads nothing in people’s own messages and in embeds', async ({ stage }) => {
  for (const [url, box] of [
    ['https://www.instagram.com/direct/t/1/', 'message'],
    ['https://www.linkedin.com/feed/', 'message'],
    ['https://www.facebook.com/plugins/comments.php', 'comment'],
    ['https://www.threads.com/@jkim/post/1/embed', 'inline'],
  ] as const) {
    await stage.open(url);
    await stage.click(`[data-editor="${box}"] [contenteditable="true"]`);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => stage.model(box)).toContain('Lena');
    await stage.drawn(10);
    expect([...(await stage.ui()), ...(await stage.marks())], url).toEqual([]);
  }
});

const editors =
  'contenteditable draft input lexical-plain lexical-rich quill react-textarea slate textarea tiptap trix';
for (const editor of editors.split(' ')) {
  test(`finds the box of a real editor, and the site sends the editor's own model: ${editor}`, async ({ stage }) => {
    await stage.open(`https://nextdoor.com/editors/${editor}`);
    await stage.waitFor(() => window.__page.boxes.includes('editor'));
    const kinds = async (): Promise<unknown[]> =>
      (await stage.boxes()).filter((seen) => seen.composer !== null).map((seen) => seen.composer?.kind);
    await expect.poll(kinds).toEqual([editor === 'input' ? 'reply' : 'post']);
    await stage.click('[data-editor] :is(textarea, [contenteditable="true"], input[type="text"], trix-editor)');
    await stage.type('Thank you all.');
    await expect.poll(() => stage.model()).toBe('Thank you all.');
    await waitForClean(stage);
    await stage.click('[data-submit]');
    await expect.poll(() => stage.submitted()).toEqual(['Thank you all.']);
    await expect.poll(() => stage.model('editor')).toBe('');
  });
}
