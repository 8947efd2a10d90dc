import { strictestKey } from '../../lib/messages.ts';
import type { Stage } from './stage/stage.ts';
import { waitForClean } from './stage/clean.ts';
import { expect, test } from './stage/test.ts';

const reviews = 'https://business.google.com/reviews';
const text = 'Open until five on Friday.';

/** As the background leaves it after it read what the organization has set. */
async function keep(stage: Stage, strictest: 'confirm' | 'block'): Promise<void> {
  const own = await stage.newTab(stage.extensionUrl('options.html'));
  await own.evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [strictestKey, strictest] as const);
  await stage.activate();
}

declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

/** A box in which the background was heard, and will not be again. */
async function silence(stage: Stage, strictest: 'confirm' | 'block'): Promise<() => Promise<void>> {
  await stage.open(reviews);
  await stage.click('[data-editor="first"] textarea');
  await stage.type('Hello.');
  await waitForClean(stage);
  // Not sooner: a background that starts writes down what really holds.
  await keep(stage, strictest);
  await stage.open(reviews);
  const end = await stage.hangBackground();
  await stage.activate();
  return end;
}

async function write(stage: Stage, box: string): Promise<void> {
  await stage.click(`[data-editor="${box}"] textarea`);
  await stage.type(text);
  await stage.uiNode({ ui: /Not checked\. The checker is not answering/, role: 'button' });
}

test.describe('where the background never answers', () => {
  test.setTimeout(90_000);

  test('a post goes out where nothing blocks, and the pill says that it was not checked', async ({ stage }) => {
    const end = await silence(stage, 'confirm');
    await write(stage, 'first');
    await stage.click('[data-submit="first"]');
    await expect.poll(() => stage.submitted()).toEqual([text]);
    await stage.uiNode({ ui: /Not checked\. If it went out, read it once more\./, role: 'button' });
    await end();
  });

  test('nothing goes out where a rule blocks, from any box, and it says why', async ({ stage }) => {
    const end = await silence(stage, 'block');
    for (const box of ['first', 'second']) {
      await write(stage, box);
      await stage.click(`[data-submit="${box}"]`);
      await stage.uiNode({
        ui: /^Not posted yet\..* your organization asks that nothing goes out unchecked/,
        role: '',
      });
      expect(await stage.submitted()).toEqual([]);
      await stage.click({ ui: 'Go back', role: 'button' });
      await expect.poll(async () => (await stage.ui()).some(({ name }) => name === 'Go back')).toBe(false);
    }
    await end();
    await keep(stage, 'confirm');
    // The background is back, and finds nothing.
    await stage.click('[data-editor="first"] textarea');
    await stage.press('Control+End');
    await stage.type(' Come by.');
    await waitForClean(stage);
    await stage.click('[data-submit="first"]');
    await expect.poll(() => stage.submitted()).toEqual([`${text} Come by.`]);
  });
});
