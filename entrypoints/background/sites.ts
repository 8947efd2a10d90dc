import browser from 'webextension-polyfill';
import { injectOpenTabs } from '../../lib/background/open-tabs.ts';
import { setPersonalMessages, type PersonalMessagesHost } from '../../lib/background/personal-messages.ts';
import { createSiteScripts, type SiteScriptsHost } from '../../lib/background/site-scripts.ts';
import { tellTabs } from '../../lib/background/tell-tabs.ts';
import { markStyle } from '../../lib/editors/mark-style.ts';
import { personalMessagesName, type FrameMessage } from '../../lib/messages.ts';
import { addSites, sitesKey } from '../../lib/policy/added-sites.ts';
import type { EffectivePolicy } from '../../lib/policy/layer.ts';
import { takeTurns } from '../../lib/policy/in-turn.ts';
import { readPolicy, watchPolicy } from '../../lib/policy/read.ts';
import { siteName, sitePattern } from '../../lib/policy/site-pattern.ts';

const composeFile = '/compose.js';
const personalFile = '/personal-messages.js';
const ownScripts = () => browser.runtime.getManifest().content_scripts ?? [];
const platforms = (): string[] => ownScripts().flatMap(({ matches }) => matches);

/** True for hosts that came with the extension: nobody adds them, and their permission is not ours to give back. */
function isOwn(pattern: string): boolean {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  return hosts.some((known) => known.startsWith(`https://${siteName(pattern)}/`));
}

export function tellAll(message: FrameMessage): Promise<void> {
  const tabs = browser.tabs;
  return tellTabs({ query: (info) => tabs.query(info), send: (id, sent) => tabs.sendMessage(id, sent) }, message);
}

function cover(patterns: readonly string[]): Promise<number> {
  return injectOpenTabs(
    {
      query: (info) => browser.tabs.query(info),
      execute: (tabId, file) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] }),
    },
    patterns,
    composeFile,
  );
}

async function uncover(patterns: readonly string[]): Promise<void> {
  // Tabs that may not be read any more are not found: they keep a style that no words are marked with.
  const open = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    open.flatMap(({ id: tabId }) =>
      tabId === undefined
        ? []
        : [browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: markStyle, origin: 'USER' })],
    ),
  );
  await tellAll({ type: 'end', matches: patterns });
  // A site that was added may hold a page of a platform, which is checked without it.
  await cover(platforms());
}

async function registered(): Promise<readonly string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}

const unregister = (ids: string[]): Promise<void> => browser.scripting.unregisterContentScripts({ ids });

const sitesHost = (): SiteScriptsHost => ({
  local: browser.storage.local,
  async isAllowed(pattern) {
    try {
      return await browser.permissions.contains({ origins: [pattern] });
    } catch {
      // A pattern that this browser does not take is one that it does not allow.
      return false;
    }
  },
  async giveBack(pattern) {
    if (!isOwn(pattern)) await browser.permissions.remove({ origins: [pattern] });
  },
  registered,
  register(scripts) {
    // As for the platforms: the first entry is the one for whole hosts.
    const [whole] = ownScripts();
    return browser.scripting.registerContentScripts(
      scripts.map((script) => ({
        ...script,
        js: [composeFile],
        excludeMatches: [...(whole?.exclude_matches ?? [])],
        allFrames: whole?.all_frames ?? true,
        runAt: whole?.run_at ?? 'document_start',
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      })),
    );
  },
  unregister,
  cover,
  uncover,
});

const personalHost: PersonalMessagesHost = {
  registered,
  unregister,
  register: (id) =>
    browser.scripting.registerContentScripts([
      { id, matches: platforms(), js: [personalFile], allFrames: true, runAt: 'document_start' },
    ]),
  async tell(isOn) {
    const open = await browser.tabs.query({ url: platforms() });
    await Promise.allSettled(
      open.flatMap(({ id: tabId }) =>
        tabId === undefined
          ? []
          : [
              browser.scripting.executeScript({
                target: { tabId, allFrames: true },
                args: [personalMessagesName, isOn],
                func: (name: string, is: boolean) => {
                  if (is) Reflect.set(globalThis, Symbol.for(name), true);
                  else Reflect.deleteProperty(globalThis, Symbol.for(name));
                },
              }),
            ],
      ),
    );
    await tellAll({ type: 'refresh' });
  },
};

const inTurn = takeTurns();

const setPersonal = (wanted: boolean, always: boolean): Promise<void> =>
  inTurn(() => setPersonalMessages(personalHost, wanted, always));

/** What the browser cannot say for certain yet changes nothing. */
function isKnown({ managed }: EffectivePolicy): boolean {
  return managed === 'present' || managed === 'absent';
}

/** What looks after the sites that no platform names, and after tabs that were open before us. */
export interface Sites {
  /** Puts our script into every open tab that it belongs in. */
  coverOpenTabs(): Promise<void>;
}

/** Follows which sites are checked besides the platforms: the person's, the organization's, as the browser allows. */
export function followSites(): Sites {
  const sites = createSiteScripts(sitesHost());

  const coverOpenTabs = async (): Promise<void> => {
    await sites.settle();
    const added = await browser.scripting.getRegisteredContentScripts();
    await cover([...new Set([...platforms(), ...added.flatMap(({ matches = [] }) => matches)])]);
    const policy = await readPolicy(browser.storage);
    if (isKnown(policy) && policy.values.personalMessages) await setPersonal(true, true);
  };

  /** What the person allowed in the browser's own settings, or in a popup that closed while the browser asked. */
  const onAllowed = async (origins: readonly string[]): Promise<void> => {
    const { values } = await readPolicy(browser.storage);
    const patterns = origins.flatMap((origin) => sitePattern(origin) ?? []);
    await addSites(
      browser.storage.local,
      patterns.filter((pattern) => !isOwn(pattern) && !values.extraSites.includes(pattern)),
    );
    // A host that a person allows (again): its open tabs are covered without a reload.
    await coverOpenTabs();
  };

  // A private window's background shares storage and scripts with the other, which looks after them.
  if (browser.extension.inIncognitoContext) return { coverOpenTabs };
  watchPolicy(
    browser.storage,
    (policy) => {
      if (!isKnown(policy)) return;
      void sites.follow(policy.values.extraSites);
      void setPersonal(policy.values.personalMessages, false);
    },
    new AbortController().signal,
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && sitesKey in changes) void sites.settle();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void onAllowed(origins));
  browser.permissions.onRemoved.addListener(() => void sites.settle());
  browser.runtime.onStartup.addListener(() => void sites.settle());
  return { coverOpenTabs };
}
