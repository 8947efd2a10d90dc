import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serveCompose, type ComposeService, type ComposeServiceHost } from '../../lib/background/compose-service.ts';
import { shouldGreet } from '../../lib/background/first-run.ts';
import { holdFragment } from '../../lib/background/hold-question.ts';
import { keepStrictest } from '../../lib/background/keep-strictest.ts';
import { followPause, onPauseAlarm } from '../../lib/background/pause-end.ts';
import { isExtensionPage, isOurs } from '../../lib/background/senders.ts';
import { followSituation } from '../../lib/background/situation.ts';
import { offerReplies } from '../../lib/background/suggest-replies.ts';
import { messageText } from '../../lib/checker/check.ts';
import { markStyle } from '../../lib/editors/mark-style.ts';
import { showFinding } from '../../lib/locales/finding.ts';
import type { Language } from '../../lib/locales/language.ts';
import { composePortName, type FrameMessage } from '../../lib/messages.ts';
import { watchPolicy } from '../../lib/policy/read.ts';
import { addOwnWords } from '../../lib/policy/user-settings.ts';
import { followSites, tellAll } from './sites.ts';

/** Ms in which a policy that is on its way is waited for before a person is greeted. */
const policyGrace = 10_000;
const popoverFile = '/popover.js';
const holdPage = 'hold.html';
/** CSS pixels. */
const holdSize = { width: 480, height: 640 };

/** Puts the marks' style and the popover into one frame; the page can read neither. */
async function equipFrame(port: Runtime.Port): Promise<boolean> {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined || !port.sender) return false;
  if (isExtensionPage(port.sender, browser.runtime.getURL(''))) return true;
  const target = { tabId, frameIds: [port.sender.frameId ?? 0] };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, css: markStyle, origin: 'USER' }),
      // Not at the page's leisure: a box may be written in long before all of its page has come.
      browser.scripting.executeScript({ target, files: [popoverFile], injectImmediately: true }),
    ]);
    return true;
  } catch {
    // The frame left meanwhile, or the host's permission was taken away: the box is told that it has no style.
    return false;
  }
}

/** A page can not cover or move what is in a window of its own. */
async function askInWindow(
  port: Runtime.Port,
  ticket: string,
  rules: readonly string[],
  language: Language,
): Promise<void> {
  const tab = port.sender?.tab?.id;
  if (tab === undefined) return;
  const titles = rules.flatMap((rule) => messageText(rule, language)?.title ?? []);
  const fragment = holdFragment({ tab, frame: port.sender?.frameId ?? 0, ticket, language, titles });
  await browser.windows.create({ url: `${browser.runtime.getURL(holdPage)}${fragment}`, type: 'popup', ...holdSize });
}

function managedArrives(): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = (_changes: unknown, area: string): void => {
      if (area === 'managed') done(true);
    };
    const timer = setTimeout(() => done(false), policyGrace);
    const done = (arrived: boolean): void => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(listener);
      resolve(arrived);
    };
    browser.storage.onChanged.addListener(listener);
  });
}

export default defineBackground(() => {
  const sites = followSites();
  const services = new Set<ComposeService>();
  const situation = followSituation(
    {
      storage: browser.storage,
      languages: navigator.languages,
      version: browser.runtime.getManifest().version,
      now: () => new Date(),
    },
    (isNews) => {
      for (const service of services) void service.refresh();
      if (isNews) void tellAll({ type: 'refresh' });
    },
    new AbortController().signal,
  );
  watchPolicy(
    browser.storage,
    (policy) => void keepStrictest(browser.storage.local, policy),
    new AbortController().signal,
  );
  const host: ComposeServiceHost = {
    situation: (platform) => situation.of(platform),
    show: (finding, settings) => showFinding(finding, settings.language),
    addOwnWords: async (words) => {
      await addOwnWords(browser.storage.local, words);
    },
    offer: (replyTo, { checker, settings }) => offerReplies(browser.storage.local, replyTo, checker, settings.language),
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== composePortName || !isOurs(port.sender, browser.runtime.id)) {
      port.disconnect();
      return;
    }
    let open = true;
    const service = serveCompose(
      host,
      (answer) => {
        if (open) port.postMessage(answer);
      },
      {
        equip: () => equipFrame(port),
        ask: (ticket, rules, { language }) => askInWindow(port, ticket, rules, language),
      },
    );
    services.add(service);
    port.onMessage.addListener((message) => void service.receive(message));
    port.onDisconnect.addListener(() => {
      // Why it closed (the page was put away, say) is logged as an error unless it is read.
      void browser.runtime.lastError;
      open = false;
      services.delete(service);
    });
  });

  browser.storage.onChanged.addListener((changes, area) => followPause(changes, area, browser.alarms));
  browser.alarms.onAlarm.addListener(({ name }) => void onPauseAlarm(name, browser.storage.local));

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-findings' || tab?.id === undefined) return;
    const reveal: FrameMessage = { type: 'reveal' };
    // A tab without our script has nothing to reveal, and says so by rejecting.
    browser.tabs.sendMessage(tab.id, reveal).catch(() => undefined);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sites.coverOpenTabs();
    void greet(reason);
  });
});

async function greet(reason: string): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const arrival = { reason, installType, managed: () => browser.storage.managed.get(), managedArrives };
  if (await shouldGreet(arrival)) await browser.tabs.create({ url: browser.runtime.getURL('practice.html?first-run') });
}
