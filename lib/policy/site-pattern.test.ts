import { describe, expect, it } from 'vitest';
import { siteName, sitePattern } from './site-pattern.ts';

describe('the pattern of a site', () => {
  it.each([
    ['forum.example', 'https://forum.example/*'],
    [' Forum.Example ', 'https://forum.example/*'],
    ['https://forum.example', 'https://forum.example/*'],
    ['https://forum.example/', 'https://forum.example/*'],
    ['https://forum.example/*', 'https://forum.example/*'],
    ['*.clinic.example', 'https://*.clinic.example/*'],
    ['https://*.clinic.example/*', 'https://*.clinic.example/*'],
    ['intranet', 'https://intranet/*'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/*'],
  ])('%s', (given, expected) => {
    expect(sitePattern(given)).toBe(expected);
    expect(sitePattern(expected)).toBe(expected);
    expect(sitePattern(siteName(expected))).toBe(expected);
  });

  it.each([
    '',
    '*',
    '*.com',
    '*.',
    'https://*/*',
    '<all_urls>',
    '*://forum.example/*',
    'http://forum.example/*',
    'ftp://forum.example',
    'data:text/html,hello',
    'file:///etc',
    'https://forum.example/groups/*',
    'https://forum.example/?q',
    'forum.example:8443',
    'staff@forum.example',
    'a.*.example',
    'two words',
    'forum.example.',
    `${'a'.repeat(254)}.example`,
  ])('is none for %s', (given) => {
    expect(sitePattern(given)).toBeNull();
  });
});
