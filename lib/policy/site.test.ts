import { describe, expect, it } from 'vitest';
import { siteState, type SiteQuestion } from './site.ts';

const question = (url: string | undefined, more: Partial<SiteQuestion> = {}): SiteQuestion => ({
  url,
  practiceUrl: 'chrome-extension://abc/practice.html',
  platforms: [
    { id: 'x', matches: ['https://x.com/*', 'https://twitter.com/*'] },
    { id: 'reviews', matches: ['https://www.google.com/local/*'] },
    { id: 'anywhere', matches: ['*://*.example.org/*'] },
  ],
  platformsOff: [],
  extraSites: [],
  added: [],
  isAllowed: () => Promise.resolve(true),
  ...more,
});

const unknown = (host: string, site = host): object => ({
  kind: 'not-supported',
  site,
  origins: [`https://${host}/*`],
});

describe('the site in front', () => {
  it.each([
    ['https://x.com/home', { kind: 'on', site: 'x.com' }],
    ['https://www.google.com/local/business/1', { kind: 'on', site: 'google.com' }],
    ['https://www.google.com/search?q=/local/', unknown('www.google.com', 'google.com')],
    ['https://evil-x.com/', unknown('evil-x.com')],
    ['https://x.com.evil.example/', unknown('x.com.evil.example')],
    ['https://forum.example:8443/thread/7?a#b', unknown('forum.example')],
    ['http://a.example.org/b', { kind: 'on', site: 'a.example.org' }],
    ['https://example.org/', { kind: 'on', site: 'example.org' }],
    ['chrome-extension://abc/practice.html?first-run', { kind: 'practice' }],
  ])('%s', async (url, expected) => {
    expect(await siteState(question(url))).toEqual(expected);
  });

  it.each([
    ['http://x.com/home', 'not-secure'],
    ['http://forum.example/', 'not-secure'],
    ['file:///draft.html', 'file'],
    ['https://chromewebstore.google.com/detail/a', 'store'],
    ['https://chrome.google.com/webstore/detail/a', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/a', 'store'],
    ['ftp://example.org/', 'browser'],
    ['chrome://newtab/', 'browser'],
    ['about:blank', 'browser'],
    ['edge://settings', 'browser'],
    ['view-source:https://forum.example/', 'browser'],
    ['moz-extension://abc/options.html', 'browser'],
    ['data:text/html,hello', 'browser'],
    ['not an address', 'browser'],
    [undefined, 'browser'],
  ])('says why no extension may read %s', async (url, why) => {
    const added = ['https://addons.mozilla.org/*'];
    expect(await siteState(question(url, { added, extraSites: added }))).toEqual({ kind: 'closed', why });
  });

  it('names a permission that was taken away, and what to ask for', async () => {
    const state = await siteState(question('https://twitter.com/home', { isAllowed: () => Promise.resolve(false) }));
    expect(state).toEqual({
      kind: 'no-permission',
      site: 'twitter.com',
      origins: ['https://twitter.com/*'],
      by: 'platform',
    });
  });

  it('names a site that the organization has left out', async () => {
    const state = await siteState(question('https://x.com/home', { platformsOff: ['x'] }));
    expect(state).toEqual({ kind: 'left-alone', site: 'x.com' });
  });

  it('tells who added a site, the organization first', async () => {
    const added = ['https://forum.example/*', 'https://a.clinic.example/*'];
    const extraSites = ['https://*.clinic.example/*'];
    const state = (url: string) => siteState(question(url, { added, extraSites }));
    const site = 'a.clinic.example';
    expect(await state('https://forum.example/t/1')).toMatchObject({ kind: 'added', by: 'person', pattern: added[0] });
    expect(await state('https://a.clinic.example/')).toEqual({
      kind: 'added',
      site,
      by: 'policy',
      pattern: extraSites[0],
    });
    expect(await state('https://clinic.example/')).toMatchObject({ kind: 'added', by: 'policy' });
    expect(await state('https://notclinic.example/')).toMatchObject({ kind: 'not-supported' });
  });

  it('says what is missing where the organization added a site and the browser does not let us read it', async () => {
    const more = { extraSites: ['https://*.clinic.example/*'], isAllowed: () => Promise.resolve(false) };
    expect(await siteState(question('https://a.clinic.example/', more))).toEqual({
      kind: 'no-permission',
      site: 'a.clinic.example',
      origins: ['https://*.clinic.example/*'],
      by: 'policy',
    });
  });

  it('offers a site again whose permission is gone', async () => {
    const more = { added: ['https://forum.example/*'], isAllowed: () => Promise.resolve(false) };
    expect(await siteState(question('https://forum.example/', more))).toEqual(unknown('forum.example'));
  });
});
