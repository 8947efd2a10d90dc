import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

const reviews = 'https://business.google.com/reviews';
const box = '[data-editor="first"] textarea';

const value = (stage: Stage): Promise<string> => stage.evaluate(() => window.__page.model('first'));
const marked = async (stage: Stage): Promise<string> => (await stage.markedWords()).join(' | ');
const pills = async (stage: Stage): Promise<number> =>
  (await stage.ui()).filter(({ role, name, visible }) => role === 'button' && visible && name.startsWith('Chaperone'))
    .length;

test.describe('lifetimes', () => {
  test('the background dies while a person types: it comes back and nothing is lost', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.type('We read every comment. Your root ');
    await stage.stopBackground();
    await stage.type('canal went ');
    await stage.stopBackground();
    await stage.type('great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    expect(await value(stage)).toBe('We read every comment. Your root canal went great, Lena.');
    expect(await pills(stage)).toBe(1);
    expect(stage.consoleErrors()).toEqual([]);
  });

  test('a decision outlives the background', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    await stage.click({ ui: /^Chaperone: \d/, role: 'button' });
    await stage.click({ ui: /^It’s fine because/, role: 'button' });
    await stage.click({ ui: /not about a patient/i, role: 'button' });
    await expect.poll(() => marked(stage)).toBe('');
    await stage.stopBackground();
    await stage.type(' Thank you.');
    await stage.uiNode({ ui: /nothing found in this draft/, role: 'button' });
    expect(await marked(stage)).toBe('');
  });

  test('the extension is reloaded under a draft: one live interface, the draft unchanged, no error', async ({
    stage,
  }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    await stage.reloadExtension();
    await stage.activate();
    await expect.poll(async () => (await pills(stage)) <= 1).toBe(true);
    await stage.click(box);
    await stage.press('Control+End');
    await stage.type(' Bye.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    expect(await pills(stage)).toBe(1);
    expect((await stage.uiHtml()).length).toBe(1);
    expect(await value(stage)).toBe('Your root canal went great, Lena. Bye.');
    expect(stage.consoleErrors()).toEqual([]);
  });

  test('an extension that arrives after the page covers the open tab', async ({ stage }) => {
    await stage.open(reviews);
    await stage.reloadExtension();
    await stage.activate();
    await stage.click(box);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
  });

  test('until a box is used there is nothing of ours in the page, and no request ever', async ({ stage }) => {
    await stage.open(reviews);
    const children = await stage.evaluate(() =>
      [...document.documentElement.children].map(({ localName }) => localName),
    );
    expect(children).toEqual(['head', 'body']);
    const before = stage.requests().length;
    await stage.click(box);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    expect(stage.requests().slice(before)).toEqual([]);
  });

  test('switched off, the box says so and is left alone; switched on, it is checked at once', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.type('Your root canal went great, Lena.');
    await expect.poll(() => marked(stage)).toContain('root canal');
    const popup = await stage.newTab(stage.extensionUrl('popup.html'));
    await popup.click('main .button');
    await stage.activate();
    await stage.uiNode({ ui: /checking is off/, role: 'button' });
    expect(await marked(stage)).toBe('');
    await popup.activate();
    await popup.click('main .button');
    await stage.activate();
    await expect.poll(() => marked(stage)).toContain('root canal');
  });
});
