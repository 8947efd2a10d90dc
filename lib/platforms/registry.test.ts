// @vitest-environment happy-dom
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composerOf, covers, matches, mediaPreviews, platforms, publishTargets, unknownBox } from './registry.ts';

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
    test(`${platform.id} has https hosts, composers unless they are a guess, and then a page`, () => {
      expect(platform.matches.length).toBeGreaterThan(0);
      for (const pattern of platform.matches) {
        expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:[a-z/]+\/)?(?:[a-z]+)?\*$/);
      }
      expect(platform.composers.length > 0).toBe(platform.confidence !== 'low');
      // A selector that cannot be parsed throws here, not on somebody's page.
      for (const { box, inside, submit, media, context } of platform.composers) {
        const { within, text, author, rating, filledStars } = context ?? { within: [], text: [] };
        for (const list of [box, inside, submit, media, within, text, author, rating, filledStars]) {
          for (const selector of list ?? []) expect(() => document.querySelector(selector)).not.toThrow();
        }
      }
      const has = (file: string): boolean => existsSync(resolve('test/pages', platform.id, file));
      expect((has('index.html') && has('boxes.ts')) || platform.confidence === 'low').toBe(true);
    });

    test(`${platform.id} names its composers, each once`, () => {
      const names = platform.composers.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('generic');
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

  test('takes no post for what is answered where a comment is', () => {
    const instagram = (text: string): unknown => {
      const box = boxOf(
        `<article><h1>Meet Pat.</h1><form><textarea aria-label="Add a comment...">${text}</textarea></form></article>`,
      );
      return composerOf(box, at('www.instagram.com', '/p/C1/'));
    };
    expect(instagram('')).toMatchObject({ replyTo: { text: 'Meet Pat.' }, contextRead: true });
    expect(instagram('@jkim ')).toMatchObject({ kind: 'reply', replyTo: null, contextRead: false });
    const linkedin = (words: string): unknown => {
      document.body.innerHTML = `<div role="listitem"><p data-testid="expandable-text-box">Two new nurses.</p>
        <div componentkey="commentBox-1"><div class="tiptap ProseMirror" contenteditable="true"></div>
        <button componentkey="1commentButtonSection">${words}</button></div></div>`;
      const box = document.querySelector<HTMLElement>('[contenteditable]');
      return box && composerOf(box, at('www.linkedin.com', '/feed/'));
    };
    expect(linkedin('Comment')).toMatchObject({ replyTo: { text: 'Two new nurses.' }, contextRead: true });
    expect(linkedin('Reply')).toMatchObject({ kind: 'reply', replyTo: null, contextRead: false });
  });

  test('leaves the other parts of a site alone', () => {
    const box = boxOf('<form><textarea></textarea><button>Publish</button></form>');
    expect(composerOf(box, at('business.google.com', '/locations'))).toBeNull();
    expect(publishTargets(box, at('business.google.com', '/locations'))).toEqual([]);
  });

  for (const pathname of ['/plugins/comments.php', '/embed/x', '/p/C1/embed/captioned/', '/@oakdental/1/embed']) {
    test(`stays out of what is embedded elsewhere: ${pathname}`, () => {
      const box = boxOf('<form><textarea></textarea><button>Post</button></form>');
      expect(composerOf(box, at('www.facebook.com', pathname))).toBeNull();
    });
  }

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

test('a pattern covers its host, and what is under it where it begins with a star', () => {
  const isIn = (pattern: string, hostname: string, pathname = '/a'): boolean => covers(pattern, { hostname, pathname });
  expect(isIn('https://forum.example/*', 'forum.example')).toBe(true);
  expect(isIn('https://forum.example/*', 'a.forum.example')).toBe(false);
  expect(isIn('https://*.clinic.example/*', 'clinic.example')).toBe(true);
  expect(isIn('https://*.clinic.example/*', 'a.b.clinic.example')).toBe(true);
  expect(isIn('https://*.clinic.example/*', 'notclinic.example')).toBe(false);
  expect(isIn('https://hootsuite.com/dashboard*', 'hootsuite.com', '/blog')).toBe(false);
});

describe('messages', () => {
  const chat = '<form><textarea placeholder="Message Ann"></textarea><button>Send</button></form>';
  function found(hostname: string, pathname = '/'): string | undefined {
    document.body.innerHTML = chat;
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box');
    const kind = composerOf(box, { hostname, pathname })?.kind;
    // What is not read is not held either.
    expect(publishTargets(box, { hostname, pathname }).length).toBe(kind === undefined ? 0 : 1);
    return kind;
  }

  for (const hostname of 'x.com www.linkedin.com bsky.app nextdoor.com www.reddit.com www.threads.com'.split(' ')) {
    test(`are left alone on ${hostname}`, () => expect(found(hostname)).toBeUndefined());
  }
  test('are checked in personal inboxes too where the organization wants it', () => {
    document.body.innerHTML = chat;
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box');
    const place = { hostname: 'www.linkedin.com', pathname: '/messaging/thread/1/', personal: true };
    expect(composerOf(box, place)).toMatchObject({ platform: 'linkedin', kind: 'message' });
    expect(publishTargets(box, place)).toHaveLength(1);
  });

  for (const hostname of [
    'hootsuite.com',
    'app.sproutsocial.com',
    'app.podium.com',
    'app.birdeye.com',
    'business.facebook.com',
    'a.site.the.person.added',
  ]) {
    test(`are checked on ${hostname}`, () => {
      const path = { 'business.facebook.com': '/latest/inbox/all', 'hootsuite.com': '/dashboard' }[hostname];
      expect(found(hostname, path)).toBe('message');
    });
  }

  test('are left alone where a site keeps them, also where nothing else tells that they are messages', () => {
    document.body.innerHTML = '<div><textarea></textarea><button>➤</button></div>';
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box');
    const kindOn = (pathname: string): string | undefined =>
      composerOf(box, { hostname: 'www.linkedin.com', pathname })?.kind;
    expect([kindOn('/messaging/thread/1/'), kindOn('/feed/')]).toEqual([undefined, 'post']);
  });

  test('are left alone in Messenger and Instagram, and checked in the inbox of a Page', () => {
    const box = (): HTMLElement => {
      document.body.innerHTML =
        '<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message"></div>';
      const editor = document.querySelector<HTMLElement>('div');
      if (!editor) throw new Error('no box');
      return editor;
    };
    const facebook = 'www.facebook.com';
    expect(composerOf(box(), { hostname: facebook, pathname: '/messages/t/1' })).toBeNull();
    expect(composerOf(box(), { hostname: 'www.instagram.com', pathname: '/direct/t/1/' })).toBeNull();
    expect(composerOf(box(), { hostname: facebook, pathname: '/marketplace/inbox/' })).toBeNull();
    for (const pathname of ['/oakdental/inbox/', '/inbox', '/pages/oakdental/inbox/1']) {
      expect(composerOf(box(), { hostname: facebook, pathname })).toMatchObject({ name: 'message of a Page' });
      const renamed = box();
      renamed.removeAttribute('data-lexical-editor');
      expect(composerOf(renamed, { hostname: facebook, pathname })).toMatchObject({ name: 'generic', kind: 'message' });
    }
  });
});

describe('on a site that is known, where its selectors fail', () => {
  const at = (hostname: string): { hostname: string; pathname: string } => ({ hostname, pathname: '/' });
  function boxOf(html: string): HTMLElement {
    document.body.innerHTML = html;
    const box = document.querySelector<HTMLElement>('#box');
    if (!box) throw new Error('no box');
    return box;
  }
  const wordless =
    '<div><div id="box" contenteditable="true"></div><div><button>Qyx</button><button>Zab</button></div></div>';

  test('a box that no label explains is a draft, and the last button with words is held', () => {
    const box = boxOf(wordless);
    expect(composerOf(box, at('x.com'))).toMatchObject({ name: 'generic', kind: 'post', contextRead: false });
    expect(publishTargets(box, at('x.com')).map((button) => button.textContent)).toEqual(['Zab']);
    expect(composerOf(box, at('elsewhere.example'))).toBeNull();
  });

  test('a button that is a picture is held by its label, where none has words', () => {
    const box = boxOf(
      '<div id="box" contenteditable="true"></div><button aria-label="Qyx"></button><button aria-label="Zab"></button><button></button>',
    );
    expect(publishTargets(box, at('x.com')).map((button) => button.getAttribute('aria-label'))).toEqual(['Zab']);
  });

  test('a button that says reply outweighs what the selectors make of a box', () => {
    const box = boxOf(
      '<div role="dialog"><div id="box" contenteditable="true" data-testid="tweetTextarea_0"></div><button>Reply</button></div>',
    );
    expect(composerOf(box, at('x.com'))).toEqual({
      platform: 'x',
      name: 'dialog',
      kind: 'reply',
      replyTo: null,
      contextRead: false,
    });
  });

  test('that a box answers nobody is believed only where its button bears it out', () => {
    const read = (words: string): boolean | undefined => {
      const box = boxOf(
        `<div role="dialog"><div id="box" contenteditable="true" data-testid="tweetTextarea_0"></div><button>${words}</button></div>`,
      );
      return composerOf(box, at('x.com'))?.contextRead;
    };
    expect(['Post', 'Publicar', 'Qyx'].map(read)).toEqual([true, true, false]);
  });

  test('it is an answer to a review where the site has nothing but reviews', () => {
    expect(composerOf(boxOf(wordless), at('www.ratemds.com'))?.kind).toBe('review-reply');
  });

  test('the button that submits the form is held, whatever is said on it', () => {
    const box = boxOf(
      '<form><textarea id="box"></textarea><button>Qyx</button><button type="button">Zab</button></form>',
    );
    expect(publishTargets(box, at('mastodon.social')).map((button) => button.textContent)).toEqual(['Qyx']);
  });

  test('a line beside a larger box goes out with it, a line elsewhere does not', () => {
    const line = '<input id="box">';
    const area = '<textarea></textarea>';
    const kindOf = (html: string): string | undefined => composerOf(boxOf(html), at('elk.zone'))?.kind;
    expect(kindOf(`<form>${line}${area}</form>`)).toBe('post');
    expect(kindOf(`<div><div>${line}</div><div>${area}</div></div>`)).toBe('post');
    expect(kindOf(`<form>${line}</form><form>${area}</form>`)).toBeUndefined();
    expect(kindOf(`<div><div><div><div><div>${line}</div></div></div></div></div>${area}`)).toBeUndefined();
  });

  test('a form that saves is none where only the site’s name is known', () => {
    const html = '<form><textarea id="box"></textarea><button>Save changes</button></form>';
    expect(composerOf(boxOf(html), at('www.healthgrades.com'))).toBeNull();
    expect(composerOf(boxOf(html), at('old.reddit.com'))).toMatchObject({ name: 'generic', contextRead: false });
  });
});

test('pictures that go out with a draft are found inside its composer, faces and icons are not', () => {
  document.body.innerHTML = `<img src="https://scontent.example/feed">
    <div role="dialog"><img src="https://scontent.example/face"><img src="blob:one">
    <div role="textbox" contenteditable="true" data-lexical-editor="true"></div></div>`;
  const [, face] = document.querySelectorAll('img');
  if (face) face.getBoundingClientRect = () => new DOMRect(0, 0, 40, 40);
  const box = document.querySelector<HTMLElement>('[contenteditable]');
  if (!box) throw new Error('no box');
  const found = mediaPreviews(box, { hostname: 'www.facebook.com', pathname: '/' });
  expect(found.map((image) => image.getAttribute('src'))).toEqual(['blob:one']);
});

describe('unknownBox', () => {
  const at = (hostname: string, pathname = '/'): { hostname: string; pathname: string } => ({ hostname, pathname });

  function lineOf(attributes = '', around = ''): HTMLElement {
    document.body.innerHTML = `${around}<input ${attributes} value="We are open until five">`;
    const box = document.querySelector<HTMLElement>('input');
    if (!box) throw new Error('no box');
    return box;
  }

  test('is a box of a site that we know, which nothing tells of', () => {
    const place = at('www.facebook.com');
    expect(composerOf(lineOf(), place)).toBeNull();
    expect(unknownBox(lineOf(), place)).toMatchObject({ platform: 'facebook', isUnknown: true, contextRead: false });
  });

  test.each([
    ['on a site that we do not know', lineOf(), at('elsewhere.example')],
    ['in an embed', lineOf(), at('www.facebook.com', '/plugins/comments.php')],
    ['elsewhere on the host', lineOf(), at('www.google.com', '/search')],
  ])('is none %s', (_title, box, place) => {
    expect(unknownBox(box, place)).toBeNull();
  });

  test('is none among a person’s own messages', () => {
    expect(unknownBox(lineOf(), at('www.instagram.com', '/direct/t/1/'))).toBeNull();
    expect(
      unknownBox(lineOf('placeholder="Message Ann"', '<textarea></textarea>'), at('www.instagram.com')),
    ).toBeNull();
  });
});

test('a comment of a Page is answered for all to see, in the inbox of its messages', () => {
  const kindOf = (label: string): string | undefined => {
    document.body.innerHTML = `<div role="textbox" contenteditable="true" aria-label="${label}"></div>`;
    const box = document.querySelector<HTMLElement>('div');
    return box
      ? composerOf(box, { hostname: 'business.facebook.com', pathname: '/latest/inbox/all' })?.kind
      : undefined;
  };
  expect(['Reply in Messenger…', 'Comment as Oak Dental…', 'Responder al comentario'].map(kindOf)).toEqual([
    'message',
    'reply',
    'reply',
  ]);
});
