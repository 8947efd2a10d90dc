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
const inSight = signal(false);
const state = signal<'asked' | 'done' | 'gone'>(question ? 'asked' : 'gone');

/** Ms in front of the person before an answer counts: the second half of a double click in the page is none. */
const longEnough = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

function look(): void {
  clearTimeout(timer);
  inSight.value = false;
  if (document.hasFocus()) timer = setTimeout(() => (inSight.value = true), longEnough);
}

async function answer(reason: CountingReason): Promise<void> {
  if (!question || !inSight.value) return;
  const message: FrameMessage = { type: 'post-anyway', ticket: question.ticket, reason };
  try {
    const isTaken = await browser.tabs.sendMessage(question.tab, message, { frameId: question.frame });
    state.value = isTaken === true ? 'done' : 'gone';
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

window.addEventListener('focus', look);
window.addEventListener('blur', look);
look();
document.documentElement.lang = language;
document.title = t(language, 'hold.title');
render(<Hold />, document.body);
