import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { CountingReason } from '../../components/compose-view.ts';
import { HoldView } from '../../components/HoldView.tsx';
import { pageCss } from '../../components/page.css.ts';
import { popoverCss } from '../../components/popover.css.ts';
import { readHoldFragment } from '../../lib/background/hold-question.ts';
import { textsFor } from '../../lib/locales/compose.ts';
import { languageFor } from '../../lib/locales/language.ts';
import { t } from '../../lib/locales/translate.ts';
import type { FrameMessage } from '../../lib/messages.ts';

const question = readHoldFragment(location.hash);
const language = languageFor(question?.language ?? '', navigator.languages);
const texts = signal(textsFor(language));
const inSight = signal(true);
const state = signal<'asked' | 'done' | 'gone'>(question ? 'asked' : 'gone');

async function answer(reason: CountingReason): Promise<void> {
  if (!question) return;
  const message: FrameMessage = { type: 'post-anyway', ticket: question.ticket, reason };
  try {
    await browser.tabs.sendMessage(question.tab, message, { frameId: question.frame });
    state.value = 'done';
  } catch {
    // The tab or its frame is gone, and the draft with it.
    state.value = 'gone';
  }
}

function Hold() {
  return (
    <>
      <style>{pageCss + popoverCss}</style>
      <HoldView
        words={(key, params) => t(language, key, params)}
        texts={texts}
        inSight={inSight}
        titles={question?.titles ?? []}
        state={state.value}
        onReason={(reason) => void answer(reason)}
      />
    </>
  );
}

document.documentElement.lang = language;
document.title = t(language, 'hold.title');
render(<Hold />, document.body);
