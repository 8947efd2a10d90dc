import { axe } from './ui-page/axe.ts';
import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/** The extension's own pages as they are shipped, in the running extension. */

async function openPage(stage: Stage, page: string): Promise<void> {
  await stage.open(stage.extensionUrl(page));
  await stage.waitFor(() => document.querySelector('main') !== null);
}

async function expectNoViolations(stage: Stage): Promise<void> {
  const { violations, passes } = await axe(stage);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(8);
}

const replyText = (stage: Stage): Promise<string> =>
  stage.evaluate(() => document.querySelector<HTMLTextAreaElement>('#reply')?.value ?? '');

test.describe('the extension’s own pages', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in popup, settings and practice page, ${scheme}`, async ({ stage }) => {
      await stage.colorScheme(scheme);
      for (const page of ['popup.html', 'options.html', 'practice.html', 'practice.html?first-run']) {
        await openPage(stage, page);
        await expectNoViolations(stage);
      }
    });
  }

  test('the popup says what is checked, recorded and seen, switches off until tomorrow and on again', async ({
    stage,
  }) => {
    await openPage(stage, 'popup.html');
    const words = await stage.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const fact of ['Nothing yet', 'Nobody', 'The words of posts and replies']) expect(words).toContain(fact);
    await stage.click('main .button');
    await stage.waitFor(() => document.querySelector('h1')?.textContent === 'Checking is off until tomorrow');
    // Still so for a popup that is opened later.
    await openPage(stage, 'popup.html');
    expect(await stage.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'Checking is off until tomorrow',
    );
    await stage.click('main .button');
    await stage.waitFor(() => document.querySelector('h1')?.textContent !== 'Checking is off until tomorrow');
  });

  test('the settings keep a name, a reply and words that are always fine, and give each back', async ({ stage }) => {
    await openPage(stage, 'options.html');
    await stage.click('#organizationName');
    await stage.type('Cedar Falls Dental');
    await stage.press('Enter');
    await stage.click('#own-word');
    await stage.type('Dr. Osei');
    await stage.press('Enter');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="own"] li') !== null);
    await stage.click('#reply-title');
    await stage.type('Thanks');
    await stage.click('#reply-text');
    await stage.type('Thank you for your feedback.');
    await stage.click('[aria-labelledby="replies"] form button');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="replies"] li') !== null);

    await openPage(stage, 'options.html');
    expect(await stage.evaluate(() => document.querySelector<HTMLInputElement>('#organizationName')?.value)).toBe(
      'Cedar Falls Dental',
    );
    await stage.click('[aria-labelledby="replies"] li button');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="replies"] li') === null);
    await stage.click('[aria-labelledby="own"] li button');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="own"] li') === null);
    // Taken back by mistake: one press, and it is trusted again.
    await stage.click('[aria-labelledby="own"] .plain');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="own"] li')?.textContent?.includes('Dr. Osei'));
    await stage.click('[aria-labelledby="own"] li button');
    await stage.waitFor(() => document.querySelector('[aria-labelledby="own"] li') === null);
  });

  test('the settings switch the language at once, here and in the texts of the boxes', async ({ stage }) => {
    const choose = (language: string): Promise<void> =>
      stage.evaluate((wanted) => {
        const select = document.querySelector<HTMLSelectElement>('#language');
        if (select) select.value = wanted;
        document.querySelector<HTMLFormElement>('form')?.requestSubmit();
      }, language);
    await openPage(stage, 'options.html');
    await choose('es');
    await stage.waitFor(() => document.documentElement.lang === 'es' && document.title === 'Ajustes de Chaperone');
    const practice = await stage.newTab(stage.extensionUrl('practice.html'));
    await practice.click('#reply');
    await practice.uiNode({ ui: /Chaperone: sugerir una respuesta/i, role: 'button' });
    await stage.activate();
    await choose('auto');
    await stage.waitFor(() => document.documentElement.lang === 'en');
  });

  test('the first run takes a name and turns a risky reply safe in one press', async ({ stage }) => {
    await openPage(stage, 'practice.html?first-run');
    await stage.click('#phone');
    await stage.type('555-0142');
    await stage.press('Enter');
    await stage.waitFor(() => document.querySelector<HTMLTextAreaElement>('#reply')?.value.includes('root canal'));
    const risky = await replyText(stage);
    await stage.click({ ui: /to check in this draft/, role: 'button' });
    await stage.click({ ui: 'Use this wording', role: 'button' });
    await stage.waitFor((before) => {
      const now = document.querySelector<HTMLTextAreaElement>('#reply')?.value;
      return now !== undefined && now !== before;
    }, risky);
    expect(await replyText(stage)).not.toMatch(/root canal|Tuesday|coming in/);
    await stage.uiNode({ ui: /nothing found in this draft/i, role: 'button' });
    await stage.click('.marked .primary');
    await stage.waitFor(() => document.querySelector('.marked') === null);
    expect(await stage.evaluate(() => location.href)).toBe(stage.extensionUrl('practice.html'));
    // The number stays for the safe wordings; another test starts without it.
    await openPage(stage, 'options.html');
    expect(await stage.evaluate(() => document.querySelector<HTMLInputElement>('#phone')?.value)).toBe('555-0142');
    await stage.evaluate(() => {
      const phone = document.querySelector<HTMLInputElement>('#phone');
      if (phone) phone.value = '';
      document.querySelector<HTMLFormElement>('form')?.requestSubmit();
    });
    await stage.waitFor(() => document.querySelector('form output')?.textContent === 'Saved');
  });

  test('the practice page publishes nothing, and finds what is risky in a post too', async ({ stage }) => {
    await openPage(stage, 'practice.html');
    await stage.click('[data-practice-box="post"]');
    await stage.click('[aria-labelledby="write"] .plain');
    await stage.uiNode({ ui: /to check in this draft/, role: 'button' });
    expect(stage.requests()).toEqual([]);
    expect(stage.consoleErrors()).toEqual([]);
  });
});
