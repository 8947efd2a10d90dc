import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OptionsView, type Save } from '../../components/OptionsView.tsx';
import { pageCss } from '../../components/page.css.ts';
import { languageFor } from '../../lib/locales/language.ts';
import { t } from '../../lib/locales/translate.ts';
import type { EffectivePolicy } from '../../lib/policy/layer.ts';
import { readPolicy, watchPolicy } from '../../lib/policy/read.ts';
import { options } from '../../lib/policy/registry.ts';
import { setUserSetting } from '../../lib/policy/user-settings.ts';

const policy = signal<EffectivePolicy>(await readPolicy(browser.storage));

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
      />
    </>
  );
}

watchPolicy(
  browser.storage,
  (next) => {
    policy.value = next;
  },
  new AbortController().signal,
);
render(<Options />, document.body);
