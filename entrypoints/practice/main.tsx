import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Save } from '../../components/OptionsView.tsx';
import { PracticeView } from '../../components/PracticeView.tsx';
import { practiceCss } from '../../components/page.css.ts';
import { ownBoxesKey, practiceBoxes } from '../../lib/compose/practice.ts';
import { markStyle } from '../../lib/editors/mark-style.ts';
import { languageFor } from '../../lib/locales/language.ts';
import { t } from '../../lib/locales/translate.ts';
import type { EffectivePolicy } from '../../lib/policy/layer.ts';
import { readPolicy, watchPolicy } from '../../lib/policy/read.ts';
import { options } from '../../lib/policy/registry.ts';
import { setUserSetting } from '../../lib/policy/user-settings.ts';

const firstRun = 'first-run';

const policy = signal<EffectivePolicy>(await readPolicy(browser.storage));
const isFirstRun = signal(new URL(location.href).searchParams.has(firstRun));
const isBroken = signal(false);

const save: Save = async (key, value) => {
  try {
    const outcome = await setUserSetting(browser.storage.local, key, value);
    return outcome.saved ? 'saved' : outcome.problems;
  } catch {
    // The person is told; what the browser says about its storage would not help them.
    return 'storage-failed';
  }
};

function endFirstRun(): void {
  isFirstRun.value = false;
  history.replaceState(null, '', location.pathname);
}

/** The very scripts that run on the sites; here nothing puts them in for us. */
function startChecking(): void {
  Reflect.set(globalThis, ownBoxesKey, practiceBoxes);
  for (const file of ['compose.js', 'popover.js'] as const) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    // In this order: the second builds on the first.
    script.async = false;
    script.addEventListener('error', () => {
      isBroken.value = true;
    });
    document.head.append(script);
  }
}

function Practice() {
  const language = languageFor(policy.value.values.language, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(language, 'practice.title');
  }, [language]);
  return (
    <>
      <style>{practiceCss + markStyle}</style>
      {isBroken.value && <p role="alert">{t(language, 'practice.not-running')}</p>}
      <PracticeView
        words={(key, params) => t(language, key, params)}
        language={language}
        policy={policy.value}
        labels={options}
        save={save}
        isFirstRun={isFirstRun.value}
        onFirstRunDone={endFirstRun}
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
render(<Practice />, document.body);
startChecking();
