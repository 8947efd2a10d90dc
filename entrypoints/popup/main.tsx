import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PopupView } from '../../components/PopupView.tsx';
import { popupCss } from '../../components/page.css.ts';
import { languageFor } from '../../lib/locales/language.ts';
import { t } from '../../lib/locales/translate.ts';
import { platforms } from '../../lib/platforms/registry.ts';
import { addSites, forgetSites, readSites, sitesKey } from '../../lib/policy/added-sites.ts';
import { endPause, pauseKey, readPaused, startPause } from '../../lib/policy/pause.ts';
import { readPolicy } from '../../lib/policy/read.ts';
import { siteState } from '../../lib/policy/site.ts';

const asked = signal<'allowed' | 'refused' | null>(null);
const optionsUrl = browser.runtime.getURL('options.html');
const practiceUrl = browser.runtime.getURL('practice.html');

async function read() {
  const [{ values }, [tab]] = await Promise.all([
    readPolicy(browser.storage),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  return {
    language: languageFor(values.language, navigator.languages),
    mayPause: values.mayPause,
    paused: await readPaused(browser.storage.local, new Date(), values.mayPause),
    isPrivate: tab?.incognito ?? browser.extension.inIncognitoContext ?? false,
    site: await siteState({
      url: tab?.url,
      practiceUrl,
      platforms,
      platformsOff: values.platformsOff,
      extraSites: values.extraSites,
      added: await readSites(browser.storage.local),
      isAllowed: (origins) => browser.permissions.contains({ origins: [...origins] }),
    }),
  };
}

const facts = signal(await read());

async function refresh(): Promise<void> {
  facts.value = await read();
}

/** Called from a press, which the browser demands before it asks the person. */
async function allow(origins: readonly string[]): Promise<void> {
  const isNew = facts.value.site.kind === 'not-supported';
  const granted = await request(origins);
  // Where the browser's question closed this popup, the background hears of the answer and does the same.
  if (granted && isNew) await addSites(browser.storage.local, origins);
  asked.value = granted ? 'allowed' : 'refused';
  await refresh();
}

async function request(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    // Some hosts (an address of numbers in Firefox) no browser lets an extension ask for: the person is told so.
    return false;
  }
}

async function remove(pattern: string): Promise<void> {
  asked.value = null;
  await forgetSites(browser.storage.local, [pattern]);
}

function Popup() {
  const { language, ...rest } = facts.value;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <style>{popupCss}</style>
      <PopupView
        {...rest}
        words={(key, params) => t(language, key, params)}
        asked={asked.value}
        optionsUrl={optionsUrl}
        practiceUrl={practiceUrl}
        onPause={() => void startPause(browser.storage.local, new Date())}
        onResume={() => void endPause(browser.storage.local)}
        onAllow={(origins) => void allow(origins)}
        onRemove={(pattern) => void remove(pattern)}
      />
    </>
  );
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed' || pauseKey in changes || sitesKey in changes) void refresh();
});
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
render(<Popup />, document.body);
