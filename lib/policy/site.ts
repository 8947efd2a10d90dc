/** One platform as far as the toolbar popup needs it; lib/platforms has them. */
export interface KnownPlatform {
  readonly id: string;
  readonly matches: readonly string[];
}

/** Why no extension may read a page: it is the browser's own, a store's, a file, or comes without encryption. */
export type ClosedReason = 'browser' | 'store' | 'file' | 'not-secure';

/** What the toolbar popup says about the page in front of it. */
export type SiteState =
  | { readonly kind: 'on'; readonly site: string }
  /** No platform names it: a person added it, or the organization did. */
  | { readonly kind: 'added'; readonly site: string; readonly by: 'person' | 'policy'; readonly pattern: string }
  /** Our own practice page. */
  | { readonly kind: 'practice' }
  | { readonly kind: 'closed'; readonly why: ClosedReason }
  /** Not checked, but it can be: `origins` are the match patterns to ask the browser for. */
  | { readonly kind: 'not-supported'; readonly site: string; readonly origins: readonly string[] }
  /** To be checked, but the browser does not let us. */
  | {
      readonly kind: 'no-permission';
      readonly site: string;
      readonly origins: readonly string[];
      readonly by: 'platform' | 'policy';
    }
  | { readonly kind: 'left-alone'; readonly site: string };

export interface SiteQuestion {
  /** Undefined where the browser does not tell us the page's address. */
  readonly url: string | undefined;
  readonly practiceUrl: string;
  readonly platforms: readonly KnownPlatform[];
  /** Ids that the organization has left out. */
  readonly platformsOff: readonly string[];
  /** Match patterns of sites that the organization added, and of those that the person did. */
  readonly extraSites: readonly string[];
  readonly added: readonly string[];
  /** Whether the browser lets us read these match patterns. */
  isAllowed(origins: readonly string[]): Promise<boolean>;
}

/** Where browsers run no extension's script: https://searchfox.org/mozilla-central/search?q=extensions.webextensions.restrictedDomains, and the other stores. */
const stores = [
  'https://chromewebstore.google.com/*',
  'https://chrome.google.com/webstore*',
  'https://microsoftedge.microsoft.com/addons*',
  'https://addons.mozilla.org/*',
  'https://discovery.addons.mozilla.org/*',
  'https://accounts.firefox.com/*',
  'https://support.mozilla.org/*',
];

/** Whether drafts are checked on this page, and if not why not. */
export async function siteState(question: SiteQuestion): Promise<SiteState> {
  if (question.url === undefined || !URL.canParse(question.url)) return { kind: 'closed', why: 'browser' };
  if (question.url.startsWith(question.practiceUrl)) return { kind: 'practice' };
  const url = new URL(question.url);
  const site = url.hostname.replace(/^www\./, '');
  for (const { id, matches } of question.platforms) {
    const origins = matches.filter((pattern) => covers(pattern, url));
    if (origins.length === 0) continue;
    if (question.platformsOff.includes(id)) return { kind: 'left-alone', site };
    if (!(await question.isAllowed(origins))) return { kind: 'no-permission', site, origins, by: 'platform' };
    return { kind: 'on', site };
  }
  const why = closedReason(url);
  if (why !== null) return { kind: 'closed', why };
  const policys = question.extraSites.find((pattern) => covers(pattern, url));
  if (policys !== undefined) {
    if (await question.isAllowed([policys])) return { kind: 'added', site, by: 'policy', pattern: policys };
    return { kind: 'no-permission', site, origins: [policys], by: 'policy' };
  }
  const persons = question.added.find((pattern) => covers(pattern, url));
  if (persons !== undefined && (await question.isAllowed([persons])))
    return { kind: 'added', site, by: 'person', pattern: persons };
  return { kind: 'not-supported', site, origins: [`https://${url.hostname}/*`] };
}

function closedReason(url: URL): ClosedReason | null {
  if (url.protocol === 'file:') return 'file';
  if (url.protocol === 'http:') return 'not-secure';
  if (url.protocol !== 'https:') return 'browser';
  return stores.some((pattern) => covers(pattern, url)) ? 'store' : null;
}

/** As match patterns go: "https://host/path*", "*.host" for the host and what is under it. */
function covers(pattern: string, { protocol, hostname, pathname }: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === '' || (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`)) return false;
  const base = host.replace(/^\*\./, '');
  const hostFits = host === '*' || hostname === base || (host.startsWith('*.') && hostname.endsWith(`.${base}`));
  return hostFits && fits(path.split('*'), pathname);
}

/** The parts one after the other, anything between them. Without an expression: a policy's pattern can not make it slow. */
function fits(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
