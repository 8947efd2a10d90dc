import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matches } from '../../lib/platforms/registry.ts';
import { root } from '../process.mjs';

interface Manifest extends Record<string, unknown> {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly exclude_matches: readonly string[];
  }[];
  readonly icons: Readonly<Record<string, string>>;
}

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

function read(build: keyof typeof builds, file: string): Buffer {
  const path = join(root, builds[build], file);
  if (!existsSync(path)) throw new Error(`${builds[build]}/${file} is missing. Run "npm run build" first.`);
  return readFileSync(path);
}

function manifestOf(build: keyof typeof builds): Manifest {
  return JSON.parse(read(build, 'manifest.json').toString()) as Manifest;
}

const occurrences = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Every sentence of the catalogue that is long enough to be recognized. */
function catalogueTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 30 && !value.includes('{') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(catalogueTexts) : [];
}

const catalogue = Object.values(
  import.meta.glob(['../../lib/locales/**/*.ts', '!**/*.test.ts'], { eager: true }),
).flatMap(catalogueTexts);

const embeds = [
  'https://www.youtube.com/embed/dQw4w9WgXcQ',
  'https://www.facebook.com/plugins/comments.php?href=x',
  'https://www.instagram.com/p/C1/embed/captioned/',
  'https://www.instagram.com/reel/C1/embed/',
  'https://www.threads.com/@oakdental/post/C1/embed',
  'https://www.tiktok.com/embed/v2/7',
  'https://www.linkedin.com/embed/feed/update/urn:li:share:7',
  'https://mastodon.social/@oakdental/1/embed',
];
const pages = [
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.facebook.com/oakdental/reviews',
  'https://www.instagram.com/p/C1/',
  'https://www.threads.com/@oakdental/post/C1',
  'https://www.tiktok.com/@embed/video/7',
  'https://www.linkedin.com/feed/update/urn:li:share:7/',
  'https://mastodon.social/@embed/1',
  'https://hootsuite.com/dashboard',
  'https://www.google.com/local/business/42/customers/reviews/reply',
];

/** As the browsers take a match pattern: scheme, host, and the path with its query. */
function covers(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https):\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(address);
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return (
    (scheme === '*' || protocol === `${scheme}:`) &&
    (host === '*' || host === hostname) &&
    new RegExp(`^${parts.join('.*')}$`, 'u').test(pathname + search)
  );
}

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these permissions and no others', () => {
    const offscreen = build === 'chromium' && existsSync(join(root, 'entrypoints/offscreen')) ? ['offscreen'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab', ...offscreen].toSorted(),
    );
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  });

  it("runs one script in pages, where the platforms' own facts say, and may reach no other host", () => {
    expect(matches.length).toBeGreaterThan(0);
    expect(manifest.content_scripts.flatMap((entry) => entry.matches).toSorted()).toEqual(matches.toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual(matches.toSorted());
    for (const entry of manifest.content_scripts) {
      expect(entry).toMatchObject({
        js: ['compose.js'],
        exclude_matches: ['*://*/embed/*', '*://*/plugins/*', '*://*/*/embed', '*://*/*/embed/*'],
        all_frames: true,
        run_at: 'document_start',
      });
    }
  });

  it('stays out of embeds and plugins, and out of nothing else', () => {
    const runs = (address: string): boolean =>
      manifest.content_scripts.some(
        (script) =>
          script.matches.some((pattern) => covers(pattern, address)) &&
          !script.exclude_matches.some((pattern) => covers(pattern, address)),
      );
    expect(embeds.filter(runs)).toEqual([]);
    expect(pages.filter((address) => !runs(address))).toEqual([]);
  });

  it('opens nothing to pages', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; frame-ancestors 'none'",
    });
  });

  it.each(['16', '32', '48', '128'])('has an icon of %s pixels', (size) => {
    const png = read(build, manifest.icons[size] ?? `icon of ${size} pixels`);
    // A PNG's width and height stand at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});

describe.each(['chromium', 'firefox'] as const)('what is built for %s', (build) => {
  // Both parts of what runs in pages.
  const compose = ['compose.js', 'popover.js'].map((file) => read(build, file).toString()).join('\n');
  const scripts = readdirSync(join(root, builds[build]), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path, read(build, path).toString()] as const);

  it.each(scripts)('%s runs no text as code', (_path, text) => {
    expect(occurrences(text, /(?<![\w.$])(?:eval|Function)\(/gu)).toBe(0);
    expect(
      occurrences(
        text,
        /\bdocument\.write(?:ln)?\(|\.(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b/gu,
      ),
    ).toBe(0);
  });

  it('writes HTML nowhere but in the one line of Preact that nothing of ours reaches', () => {
    const preact = readFileSync(join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8');
    expect(occurrences(compose, /innerHTML/gu)).toBeLessThanOrEqual(occurrences(preact, /innerHTML/gu));
  });

  it.each(['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection'])(
    'the content script does not hold %s',
    (word) => {
      expect(compose).not.toContain(word);
    },
  );

  it('the content script says nothing to the console', () => {
    // WXT's wrapper names the console as an argument to a function that is empty in production; a call is a log.
    expect(compose).not.toMatch(/\bconsole\.\w+\(/u);
  });

  it('the content script carries no parser, no validator, no polyfill', () => {
    expect(compose).not.toMatch(/valibot|compromise|webextension-polyfill|intl-messageformat|formatjs|pluralRules/iu);
    // Words that stand in those packages' code and survive minifying.
    expect(compose).not.toMatch(/\bnonEmpty\b|\bpenn\b|wrappedSendMessageCallback|MISSING_VALUE/u);
  });

  it('the content script carries none of the texts that come by message', () => {
    expect(catalogue.length).toBeGreaterThan(20);
    expect(catalogue.filter((text) => compose.includes(text))).toEqual([]);
  });

  it('no script posts to a page or carries a source map', () => {
    expect(compose).not.toMatch(/\bwindow\.postMessage\(|sourceMappingURL/u);
  });
});
