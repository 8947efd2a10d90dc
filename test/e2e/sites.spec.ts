import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/** As much of the extension's own pages' `chrome` as is asked here; Firefox has it under that name too. */
declare const chrome: {
  readonly tabs: object;
  readonly storage: {
    readonly local: {
      get(keys: readonly string[]): Promise<object>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
    remove(permissions: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

/** A Mastodon server that no platform names, and its match pattern. */
const server = 'https://town.mastodon.example/home';
const pattern = 'https://town.mastodon.example/*';
const box = '[data-editor="text"] textarea';
const risky = 'Our 94-year-old patient went home today after her hip surgery.';

const marked = async (stage: Stage): Promise<string> => (await stage.markedWords()).join(' | ');
const heading = (popup: Stage): Promise<string> =>
  popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** Opens the popup in a tab; what is in front is told it, for there it would be the popup's own tab. */
async function openPopup(stage: Stage, url: string): Promise<Stage> {
  const popup = await stage.newTab(stage.extensionUrl('popup.html'));
  // It listens for changes from its first drawing on.
  await popup.waitFor(() => document.querySelector('h1') instanceof Element);
  await popup.drawn();
  await popup.evaluate(async (address) => {
    const front = [{ id: -1, url: address, incognito: false }];
    const query = (_info: object, done?: (tabs: object[]) => void): Promise<object[]> => {
      done?.(front);
      return Promise.resolve(front);
    };
    Object.assign(chrome.tabs, { query });
    // The popup reads anew after any change of the pause.
    await chrome.storage.local.set({ pause: 0 });
    await chrome.storage.local.remove('pause');
  }, url);
  return popup;
}

interface Left {
  readonly scripts: readonly string[];
  readonly stored: readonly string[];
  readonly origins: readonly string[];
}

/** What the browser keeps of us for sites that were added. */
function left(own: Stage): Promise<Left> {
  return own.evaluate(async (site) => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const { origins = [] } = await chrome.permissions.getAll();
    return {
      scripts: scripts.map(({ id }) => id),
      stored: Object.keys(await chrome.storage.local.get(['sites'])),
      origins: origins.filter((origin) => origin === site),
    };
  }, pattern);
}

async function addByPopup(stage: Stage): Promise<Stage> {
  const popup = await openPopup(stage, server);
  await expect.poll(() => heading(popup)).toBe('Drafts are not checked on town.mastodon.example');
  await stage.allow(pattern);
  // Where the browser's own settings allowed it the site is added already; else the press asks.
  if (!(await heading(popup)).startsWith('Drafts are checked')) await popup.click('main .primary');
  await expect.poll(() => heading(popup)).toBe('Drafts are checked on town.mastodon.example');
  await expect
    .poll(() => left(popup))
    .toEqual({ scripts: [`person ${pattern}`], stored: ['sites'], origins: [pattern] });
  return popup;
}

async function expectNothingLeft(stage: Stage, own: Stage): Promise<void> {
  await expect.poll(() => left(own)).toEqual({ scripts: [], stored: [], origins: [] });
  await stage.activate();
  await expect.poll(async () => (await stage.uiHtml()).length).toBe(0);
  expect(await marked(stage)).toBe('');
  await stage.click(box);
  await stage.type(' Her name is Ann.');
  expect(await stage.model('text')).toContain('Ann.');
  expect([await marked(stage), (await stage.uiHtml()).length]).toEqual(['', 0]);
  await stage.open(server);
  await stage.click(box);
  await stage.type(risky);
  expect([await marked(stage), (await stage.uiHtml()).length]).toEqual(['', 0]);
}

test.describe('a site that no platform names', () => {
  test('is checked from the press on, in open tabs too, as Mastodon; removed in the popup, nothing stays', async ({
    stage,
  }) => {
    await stage.open(server);
    await stage.click(box);
    await stage.type(risky);
    expect((await stage.uiHtml()).length).toBe(0);
    const popup = await addByPopup(stage);

    await stage.activate();
    await stage.click(box);
    await expect.poll(() => marked(stage)).toContain('patient');
    const later = await stage.newTab(server);
    await later.click(box);
    await later.type('Open until five on Friday.');
    // A box that only the generic adapter knew would say that what it answers was not read.
    await later.uiNode({ ui: /nothing found in this draft/, role: 'button' });

    await popup.activate();
    await popup.click('main .button:not(.primary)');
    await expect.poll(() => heading(popup)).toBe('Drafts are not checked on town.mastodon.example');
    await expectNothingLeft(stage, popup);
    expect(await stage.extensionErrors()).toEqual([]);
  });

  test('is removed in the settings too, and when the browser takes its permission away', async ({ stage }) => {
    await stage.open(server);
    await addByPopup(stage);
    await stage.activate();
    await stage.click(box);
    await stage.type(risky);
    await expect.poll(() => marked(stage)).toContain('patient');
    const own = await stage.newTab(stage.extensionUrl('options.html'));
    await own.waitFor(() => document.querySelector('[aria-labelledby="sites"] li')?.textContent?.includes('town.'));
    await own.click('[aria-labelledby="sites"] li button');
    await own.waitFor(() => document.querySelector('[aria-labelledby="sites"] li') === null);
    await expectNothingLeft(stage, own);

    await addByPopup(stage);
    await own.waitFor(() => document.querySelector('[aria-labelledby="sites"] li') !== null);
    await own.evaluate((site) => chrome.permissions.remove({ origins: [site] }), pattern);
    await own.waitFor(() => document.querySelector('[aria-labelledby="sites"] li') === null);
    await expectNothingLeft(stage, own);
  });

  for (const [url, words] of [
    ['chrome://settings/', 'the browser’s own'],
    ['https://addons.mozilla.org/firefox/', 'lets no extension read'],
    ['file:///draft.html', 'a file on your computer'],
    ['http://town.mastodon.example/', 'secure connection'],
  ] as const) {
    test(`says why ${url} cannot be checked, and offers nothing`, async ({ stage }) => {
      const popup = await openPopup(stage, url);
      const shown = (): Promise<readonly string[]> =>
        popup.evaluate(() => [
          document.querySelector('h1')?.textContent ?? '',
          document.querySelector('main')?.textContent ?? '',
          String(document.querySelectorAll('main .primary').length),
        ]);
      await expect.poll(shown).toEqual(['Drafts cannot be checked here', expect.stringContaining(words), '0']);
    });
  }
});
