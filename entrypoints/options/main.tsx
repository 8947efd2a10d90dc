import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OptionsView, type Save } from '../../components/OptionsView.tsx';
import type { ShownSite } from '../../components/Sites.tsx';
import { pageCss } from '../../components/page.css.ts';
import { languageFor } from '../../lib/locales/language.ts';
import { t } from '../../lib/locales/translate.ts';
import { forgetSites, readSites, sitesKey } from '../../lib/policy/added-sites.ts';
import type { EffectivePolicy } from '../../lib/policy/layer.ts';
import { readPolicy, watchPolicy } from '../../lib/policy/read.ts';
import { options } from '../../lib/policy/registry.ts';
import { siteName } from '../../lib/policy/site-pattern.ts';
import { setUserSetting } from '../../lib/policy/user-settings.ts';

const policy = signal<EffectivePolicy>(await readPolicy(browser.storage));

const sites = signal(await readShownSites());

async function readShownSites(): Promise<readonly ShownSite[]> {
  const { extraSites } = policy.peek().values;
  const added = (await readSites(browser.storage.local)).filter((pattern) => !extraSites.includes(pattern));
  const allowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });
  return Promise.all(
    [...new Set([...extraSites, ...added])].map(async (pattern) => ({
      pattern,
      name: siteName(pattern),
      by: extraSites.includes(pattern) ? ('policy' as const) : ('person' as const),
      allowed: await allowed(pattern).catch(() => false),
    })),
  );
}

async function refreshSites(): Promise<void> {
  sites.value = await readShownSites();
}

async function allowSite(pattern: string): Promise<boolean> {
  try {
    const granted = await browser.permissions.request({ origins: [pattern] });
    await refreshSites();
    return granted;
  } catch {
    // Some hosts (an address of numbers in Firefox) no browser lets an extension ask for: the person is told so.
    return false;
  }
}

async function removeSite(pattern: string): Promise<'saved' | 'storage-failed'> {
  try {
    await forgetSites(browser.storage.local, [pattern]);
    return 'saved';
  } catch {
    // The person is told; what the browser says about its storage would not help them.
    return 'storage-failed';
  }
}

const save: Save = async (key, value) => {
  try {
    const outcome = await setUserSetting(browser.storage.local, key, value);
    return outcome.saved ? 'saved' : outcome.problems;
  } catch {
    // The person is told; what the browser says about its storage would not help them.
    return 'storage-failed';
  }
};

function Options() {
  const language = languageFor(policy.value.values.language, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(language, 'options.title');
  }, [language]);
  return (
    <>
      <style>{pageCss}</style>
      <OptionsView
        words={(key, params) => t(language, key, params)}
        language={language}
        policy={policy.value}
        labels={options}
        save={save}
        sites={sites.value}
        onAllowSite={allowSite}
        onRemoveSite={removeSite}
      />
    </>
  );
}

watchPolicy(
  browser.storage,
  (next) => {
    policy.value = next;
    void refreshSites();
  },
  new AbortController().signal,
);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && sitesKey in changes) void refreshSites();
});
browser.permissions.onAdded.addListener(() => void refreshSites());
browser.permissions.onRemoved.addListener(() => void refreshSites());
render(<Options />, document.body);
