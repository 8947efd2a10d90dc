/** One platform as far as the toolbar popup needs it; lib/platforms has them. */
export interface KnownPlatform {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What the toolbar popup says about the page in front of it. */
export type SiteState =
  | { readonly kind: 'on'; readonly site: string }
  /** Our own practice page. */
  | { readonly kind: 'practice' }
  | { readonly kind: 'not-supported' }
  /** `origins`: the match patterns to ask the browser for. */
  | { readonly kind: 'no-permission'; readonly site: string; readonly origins: readonly string[] }
  | { readonly kind: 'left-alone'; readonly site: string };

export interface SiteQuestion {
  /** Undefined where the browser does not tell us the page's address. */
  readonly url: string | undefined;
  readonly practiceUrl: string;
  readonly platforms: readonly KnownPlatform[];
  /** Ids that the organization has left out. */
  readonly platformsOff: readonly string[];
  /** Whether the browser lets us read these match patterns. */
  isAllowed(origins: readonly string[]): Promise<boolean>;
}

/** Whether drafts are checked on this page, and if not why not. */
export async function siteState(question: SiteQuestion): Promise<SiteState> {
  const { url } = question;
  if (url === undefined || !URL.canParse(url)) return { kind: 'not-supported' };
  if (url.startsWith(question.practiceUrl)) return { kind: 'practice' };
  for (const { id, matches } of question.platforms) {
    const origins = matches.filter((pattern) => covers(pattern, new URL(url)));
    if (origins.length === 0) continue;
    const site = new URL(url).hostname.replace(/^www\./, '');
    if (question.platformsOff.includes(id)) return { kind: 'left-alone', site };
    if (!(await question.isAllowed(origins))) return { kind: 'no-permission', site, origins };
    return { kind: 'on', site };
  }
  return { kind: 'not-supported' };
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
