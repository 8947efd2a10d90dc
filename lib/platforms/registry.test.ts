// @vitest-environment happy-dom
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composerOf, matches, platforms, publishTargets } from './registry.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 60));
});

const shared = ['context', 'generic', 'labels', 'platform', 'registry', 'tree', 'visible'];

describe('every platform', () => {
  test('is registered by its file', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter((file) => !shared.includes(file));
    expect(platforms.map((platform) => platform.id).toSorted()).toEqual(files.toSorted());
  });

  for (const platform of platforms) {
    test(`${platform.id} has https hosts, composers unless they are a guess, and a page`, () => {
      expect(platform.matches.length).toBeGreaterThan(0);
      for (const pattern of platform.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:[a-z/]+\/)?\*$/);
      expect(platform.composers.length > 0).toBe(platform.confidence !== 'low');
      for (const { box, submit } of platform.composers) {
        // A selector that cannot be parsed throws here, not on somebody's page.
        for (const selector of [...box, ...submit]) expect(() => document.querySelector(selector)).not.toThrow();
      }
      expect(existsSync(resolve('test/pages', platform.id, 'index.html'))).toBe(true);
    });
  }

  test('owns its hosts alone', () => {
    expect(new Set(matches).size).toBe(matches.length);
  });
});

describe('composerOf', () => {
  const at = (hostname: string, pathname = '/'): { hostname: string; pathname: string } => ({ hostname, pathname });

  function boxOf(html: string): HTMLElement {
    document.body.innerHTML = html;
    const box = document.querySelector<HTMLElement>('textarea');
    if (!box) throw new Error('no box');
    return box;
  }

  test('hands over to the generic adapter where a platform’s own selectors fail, and says so', () => {
    const box = boxOf('<form><textarea></textarea><button>Post</button></form>');
    expect(composerOf(box, at('x.com'))).toEqual({
      platform: 'x',
      name: 'generic',
      kind: 'post',
      replyTo: null,
      contextRead: false,
    });
    expect(publishTargets(box, at('x.com')).map((button) => button.textContent)).toEqual(['Post']);
  });

  test('says that the context was not read where the page lacks it', () => {
    const box = boxOf('<div class="GYpYWe"><textarea jsname="YPqjbf"></textarea></div>');
    expect(composerOf(box, at('business.google.com', '/reviews'))).toMatchObject({
      kind: 'review-reply',
      replyTo: null,
      contextRead: false,
    });
  });

  test('leaves the other parts of a site alone', () => {
    const box = boxOf('<form><textarea></textarea><button>Publish</button></form>');
    expect(composerOf(box, at('business.google.com', '/locations'))).toBeNull();
    expect(publishTargets(box, at('business.google.com', '/locations'))).toEqual([]);
  });

  test('knows Mastodon by its software on any host, and reads it as data', () => {
    const box = boxOf(
      '<div id="mastodon"><form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form></div>',
    );
    expect(composerOf(box, at('social.clinic.example'))).toMatchObject({ platform: 'mastodon', kind: 'post' });
    expect(composerOf(boxOf('<textarea></textarea>'), at('social.clinic.example'))).toBeNull();
  });

  test('does not take a look-alike host for a platform', () => {
    const box = boxOf('<form><textarea></textarea><button>Post</button></form>');
    expect(composerOf(box, at('x.com.example'))?.platform).toBe('generic');
    expect(composerOf(box, at('notx.com'))?.platform).toBe('generic');
  });
});
