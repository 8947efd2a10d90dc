import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

// In Firefox a page that a test drives was not kept; whether that is so without us, too, is not known.

const reviews = 'https://business.google.com/reviews';
const box = '[data-editor="first"] textarea';

const value = (stage: Stage): Promise<string> => stage.model('first');
const marked = async (stage: Stage): Promise<string> => (await stage.markedWords()).join(' | ');
const pills = async (stage: Stage): Promise<number> =>
  (await stage.ui()).filter(({ role, name, visible }) => role === 'button' && visible && name.startsWith('Chaperone'))
    .length;

test('a page that was left comes back as it was, and its box is checked again', async ({ stage }) => {
  await stage.open(reviews);
  await stage.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await stage.click(box);
  await stage.type('Your root canal went great, Lena.');
  await expect.poll(() => marked(stage)).toContain('root canal');
  await stage.open('https://elsewhere.example/');
  await stage.back();
  // Told by the page's own script, which lives on: another page would know nothing of it.
  await expect(async () => {
    expect(await stage.evaluate(() => Reflect.get(window, 'persisted') as unknown)).toBe(true);
  }).toPass();
  expect(await value(stage)).toBe('Your root canal went great, Lena.');
  await stage.click(box);
  await stage.press('Control+End');
  await stage.type(' Your filling went well, too.');
  await expect.poll(async () => (await stage.markedWords()).length).toBeGreaterThan(1);
  expect(await pills(stage)).toBe(1);
});
