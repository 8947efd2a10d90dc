import type { CDPSession } from '@playwright/test';
import { playwrightPages } from './stage/chromium.ts';
import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

// Only Chromium's debugger writes as an input method does.

const editors =
  'contenteditable draft lexical-plain lexical-rich quill react-textarea slate textarea tiptap trix'.split(' ');
const box = '[data-editor] :is(textarea, [contenteditable="true"], trix-editor)';
const risky = 'Our 94-year-old patient went home today after her hip surgery.';
/** Ms of composing: longer than the pause after which half a sentence is marked. */
const long = 900;

async function debug(stage: Stage): Promise<CDPSession> {
  const page = playwrightPages.get(stage.tab);
  if (!page) throw new Error('This is not Chromium.');
  return page.context().newCDPSession(page);
}

/** Composes, sign by sign, for so many ms. */
async function compose(session: CDPSession, ms: number): Promise<void> {
  const signs = ['k', 'か', 'かn', 'かん', 'かんj', 'かんじゃ'];
  const end = performance.now() + ms;
  for (let nth = 0; nth < signs.length || performance.now() < end; nth++) {
    const text = signs[Math.min(nth, signs.length - 1)] ?? '';
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
}

for (const editor of editors) {
  test(`${editor}: nothing is drawn anew or written while an input method composes`, async ({ stage }) => {
    await stage.open(`https://nextdoor.com/editors/${editor}`);
    await stage.waitFor(() => window.__page.boxes.includes('editor'));
    await stage.click(box);
    await stage.type(`${risky} `);
    // All that will be found: what comes later would be drawn later.
    await expect.poll(() => stage.markedWords()).toEqual([risky.slice(0, -1)]);
    await stage.uiNode({ ui: /^Chaperone: 2/, role: 'button' });
    const before = await stage.markedWords();
    const isUntouched = (): Promise<boolean> =>
      stage.evaluate(() => {
        const drawn: unknown = Reflect.get(window, 'drawn');
        const now = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return Array.isArray(drawn) && drawn.length === now.length && now.every((range) => drawn.includes(range));
      });
    // Ranges are made anew with every drawing; as long as they are the same ones, nothing was drawn.
    await expect(async () => {
      await stage.evaluate(() => {
        Object.assign(window, { drawn: [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) });
      });
      for (let look = 0; look < 5; look++) expect(await isUntouched()).toBe(true);
    }).toPass();
    const shown = (): Promise<string> =>
      stage.evaluate((css) => {
        const found = document.querySelector<HTMLElement>(css);
        return found instanceof HTMLTextAreaElement ? found.value : (found?.innerText ?? '');
      }, box);
    const session = await debug(stage);
    await compose(session, long);
    // What stands in the box: some editors' own models hear of a composition only when it ends.
    expect(await shown()).toContain('かんじゃ');
    expect(await isUntouched()).toBe(true);

    await session.send('Input.insertText', { text: '患者' });
    await expect.poll(() => stage.model('editor')).toBe(`${risky} 患者`);
    await expect.poll(isUntouched).toBe(false);
    expect(await stage.markedWords()).toEqual(before);

    // Taken back: the box holds what it held, and is read again.
    await compose(session, 0);
    await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await expect.poll(() => stage.model('editor')).toBe(`${risky} 患者`);
    await stage.type(' Our patient Lena Ortiz came in for her root canal.');
    await expect
      .poll(() => stage.model('editor'))
      .toBe(`${risky} 患者 Our patient Lena Ortiz came in for her root canal.`);
    await expect.poll(async () => (await stage.markedWords()).length).toBeGreaterThan(before.length);
    expect(stage.consoleErrors()).toEqual([]);
  });
}

test('the Enter that ends a composition is no press of Post', async ({ stage }) => {
  await stage.open('https://www.facebook.com/');
  await stage.click('[data-editor="comment"] [contenteditable]');
  await stage.type('Your root canal went great, Lena. ');
  await expect.poll(() => stage.markedWords()).not.toEqual([]);
  const session = await debug(stage);
  await compose(session, 0);
  await stage.evaluate(() => {
    window.addEventListener('keydown', ({ key, isComposing }) =>
      Object.assign(window, { heard: { key, isComposing } }),
    );
  });
  // As Windows tells of a key that an input method took.
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  expect(await stage.evaluate(() => Reflect.get(window, 'heard') as unknown)).toEqual({
    key: 'Enter',
    isComposing: true,
  });
  await session.send('Input.insertText', { text: '患者' });
  await expect.poll(() => stage.model('comment')).toContain('患者');
  expect((await stage.ui()).some(({ role }) => role === 'dialog')).toBe(false);
  expect(await stage.submitted()).toEqual([]);
  // The next one is.
  await stage.press('Enter');
  await stage.uiNode({ ui: /what was found/, role: 'dialog' });
  expect(await stage.submitted()).toEqual([]);
});
