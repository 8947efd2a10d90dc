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
  isAllowed: () => Promise.resolve(true),
  ...more,
});

describe('the site in front', () => {
  it.each([
    ['https://x.com/home', { kind: 'on', site: 'x.com' }],
    ['https://www.google.com/local/business/1', { kind: 'on', site: 'google.com' }],
    ['https://www.google.com/search?q=/local/', { kind: 'not-supported' }],
    ['https://evil-x.com/', { kind: 'not-supported' }],
    ['https://x.com.evil.example/', { kind: 'not-supported' }],
    ['http://x.com/home', { kind: 'not-supported' }],
    ['http://a.example.org/b', { kind: 'on', site: 'a.example.org' }],
    ['https://example.org/', { kind: 'on', site: 'example.org' }],
    ['ftp://example.org/', { kind: 'not-supported' }],
    ['chrome-extension://abc/practice.html?first-run', { kind: 'practice' }],
    ['chrome://newtab/', { kind: 'not-supported' }],
    ['not an address', { kind: 'not-supported' }],
    [undefined, { kind: 'not-supported' }],
  ])('%s', async (url, expected) => {
    expect(await siteState(question(url))).toEqual(expected);
  });

  it('names a permission that was taken away, and what to ask for', async () => {
    const state = await siteState(question('https://twitter.com/home', { isAllowed: () => Promise.resolve(false) }));
    expect(state).toEqual({ kind: 'no-permission', site: 'twitter.com', origins: ['https://twitter.com/*'] });
  });

  it('names a site that the organization has left out', async () => {
    const state = await siteState(question('https://x.com/home', { platformsOff: ['x'] }));
    expect(state).toEqual({ kind: 'left-alone', site: 'x.com' });
  });
});
