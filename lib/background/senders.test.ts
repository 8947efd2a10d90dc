import { describe, expect, it } from 'vitest';
import { isExtensionPage, isOurs } from './senders.ts';

describe('isOurs', () => {
  it.each([
    ['a content script of ours', { id: 'us', tab: { id: 3 }, url: 'https://x.com/' }, true],
    ['another extension', { id: 'them', tab: { id: 3 } }, false],
    ['a sender without an id', { tab: { id: 3 } }, false],
    ['our own worker or popup, which are in no tab', { id: 'us' }, false],
    ['nobody', undefined, false],
  ])('%s', (_who, sender, expected) => {
    expect(isOurs(sender, 'us')).toBe(expected);
  });
});

describe('isExtensionPage', () => {
  it('tells our practice page from a site', () => {
    expect(isExtensionPage({ url: 'chrome-extension://us/practice.html' }, 'chrome-extension://us/')).toBe(true);
    expect(isExtensionPage({ url: 'https://x.com/chrome-extension://us/' }, 'chrome-extension://us/')).toBe(false);
    expect(isExtensionPage({}, 'chrome-extension://us/')).toBe(false);
  });
});
