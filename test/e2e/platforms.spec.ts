import type { Expected } from '../pages/expected.ts';
import { expectedBoxes } from './platforms/expected-boxes.ts';
import { expect, test } from './stage/test.ts';
import type { SeenBox } from './stage/companion/composers.ts';
import type { Place, Stage } from './stage/stage.ts';

const pages = await expectedBoxes();

async function show(stage: Stage, { url, press, frame }: Expected): Promise<Place> {
  await stage.open(url);
  if (press !== undefined) await stage.click(press);
  return frame === undefined ? stage : stage.frame(frame);
}

function named(boxes: readonly SeenBox[], name: string): Omit<SeenBox, 'box'> | undefined {
  return boxes.find((seen) => seen.box === name);
}

/** From the first key to what the site publishes; the safe wording is what goes out. */
async function write(stage: Stage, place: Place, pass: NonNullable<Expected['pass']>): Promise<void> {
  const { box, key, submit = `[data-submit="${box}"]` } = pass;
  const marked = async (): Promise<string> => (await place.markedWords()).join(' | ');
  await place.click(`[data-editor="${box}"] :is(textarea, [contenteditable="true"])`);
  await stage.type('Good morning. Your root canal went great, Lena.');
  await expect.poll(marked).toContain('root canal');
  await place.click({ ui: /^Chaperone: \d/, role: 'button' });
  await place.click({ ui: 'Use this wording', role: 'button' });
  await expect.poll(() => place.model(box)).not.toContain('root canal');
  await expect.poll(marked).toBe('');
  await expect.poll(async () => (await place.ui()).some(({ role }) => role === 'dialog')).toBe(false);
  const safe = await place.model(box);
  expect(safe).toMatch(/\w/);
  if (key === undefined) await place.click(submit);
  else await stage.press(key);
  await expect.poll(() => place.submitted()).toEqual([safe]);
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
    if (expected.pass) await write(stage, place, expected.pass);
    expect(stage.consoleErrors()).toEqual([]);
  });
}

const reviewSites = ['www.vitals.com', 'www.ratemds.com', 'businessapp.b2b.trustpilot.com'];
const tools =
  'app.birdeye.com app.podium.com publish.buffer.com hootsuite.com/dashboard app.sproutsocial.com app.later.com';

test('finds boxes by what stands near them on sites that nobody could describe, messages of a business too', async ({
  stage,
}) => {
  for (const site of [...reviewSites, ...tools.split(' ')]) {
    await stage.open(`https://${site}`);
    await stage.waitFor(() => window.__page.boxes.length === 3);
    const boxes = await stage.boxes();
    const onlyReviews = reviewSites.includes(site);
    expect(named(boxes, 'search')?.composer, site).toBeNull();
    expect(named(boxes, 'review'), site).toMatchObject({
      composer: { name: 'generic', kind: 'review-reply', contextRead: false },
      publish: ['Post reply'],
    });
    expect(named(boxes, 'post'), site).toMatchObject({
      composer: { kind: onlyReviews ? 'review-reply' : 'post' },
      publish: ['Schedule'],
    });
    expect(named(boxes, 'message'), site).toMatchObject({ composer: { kind: 'message' }, publish: ['Send'] });
  }
});

test('says on the pill that only the words were checked, where nobody could tell what they answer', async ({
  stage,
}) => {
  await stage.open('https://app.podium.com/');
  await stage.click('[data-editor="message"] [contenteditable]');
  await stage.type('We are open until five.');
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
    await stage.uiNode({ ui: /nothing found in this draft|only your words checked/, role: 'button' });
    await stage.click('[data-submit]');
    expect(await stage.submitted()).toEqual(['Thank you all.']);
    await expect.poll(() => stage.model('editor')).toBe('');
  });
}

test('publishes by the keys that each site knows', async ({ stage }) => {
  const keys = [
    ['https://x.com/home', '[data-editor="home"] [contenteditable]', 'Control+Enter'],
    ['https://www.facebook.com/', '[data-editor="comment"] [contenteditable]', 'Enter'],
    ['https://mastodon.social/home', '[data-editor="text"] textarea', 'Control+Enter'],
  ] as const;
  for (const [url, selector, key] of keys) {
    await stage.open(url);
    await stage.click(selector);
    await stage.type('Open until six.');
    await stage.uiNode({ ui: /nothing found in this draft/, role: 'button' });
    await stage.press(key);
    expect(await stage.submitted()).toEqual(['Open until six.']);
  }
});
