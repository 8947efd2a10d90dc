import type { Composer } from '../../lib/platforms/platform.ts';
import { expect, test } from './stage/test.ts';
import type { SeenBox } from './stage/companion/composers.ts';
import type { Place, Stage } from './stage/stage.ts';

interface Expected {
  readonly url: string;
  /** What a person presses before the box is there. */
  readonly press?: string;
  /** The frame that holds the box. */
  readonly frame?: string;
  /** By the page's name of the box; null where it must not be taken for a compose box. */
  readonly boxes: Readonly<Record<string, (Partial<Composer> & { readonly publish: readonly string[] }) | null>>;
}

const post = { kind: 'post', replyTo: null, contextRead: true } as const;
const generic = { name: 'generic', replyTo: null, contextRead: false } as const;
const home = { ...post, platform: 'x', name: 'post', publish: ['Post'] };
const review = { kind: 'review-reply', contextRead: true, platform: 'google-business' } as const;
const friday = { text: 'Is the clinic open on Friday?\nNeed my booster.', author: 'Jordan Kim' };
const crowns = { text: 'Do you still do same-day crowns?', author: 'Jordan Kim' };

const pages: Readonly<Record<string, Expected>> = {
  'X, home': { url: 'https://x.com/home', boxes: { search: null, home } },
  'X, reply under a post': {
    url: 'https://x.com/marialopez/status/1',
    boxes: {
      inline: {
        platform: 'x',
        kind: 'reply',
        replyTo: { text: 'Waited an hour for my cleaning and nobody said sorry. 😡', author: 'Maria Lopez' },
        contextRead: true,
        publish: ['Reply'],
      },
    },
  },
  'X, post in the dialog, over the home box': {
    url: 'https://x.com/compose/post',
    boxes: { home, modal: { ...post, name: 'dialog', publish: ['Post'] } },
  },
  'X, reply in the dialog': {
    url: 'https://x.com/compose/post?reply',
    boxes: {
      modal: { kind: 'reply', replyTo: { text: 'Is the flu shot in yet?', author: 'Jordan Kim' }, publish: ['Reply'] },
    },
  },
  'X, quote in the dialog': {
    url: 'https://twitter.com/compose/post?quote',
    boxes: { modal: { ...post, platform: 'x', publish: ['Post'] } },
  },
  'Facebook, comments': {
    url: 'https://www.facebook.com/',
    boxes: {
      comment: {
        platform: 'facebook',
        kind: 'reply',
        replyTo: { text: 'Our new hours start Monday.', author: 'Oak Dental' },
        contextRead: true,
        publish: ['Comment'],
      },
      reply: { kind: 'reply', replyTo: crowns, contextRead: true, publish: [] },
    },
  },
  'Facebook, post dialog': {
    url: 'https://www.facebook.com/',
    press: '#open',
    boxes: { post: { ...post, platform: 'facebook', publish: ['Post'] } },
  },
  'Facebook, comment under a recommendation': {
    url: 'https://www.facebook.com/reviews',
    boxes: {
      comment: {
        kind: 'review-reply',
        replyTo: { text: 'They lost my chart twice.', author: 'Maria Lopez' },
        publish: ['Comment'],
      },
    },
  },
  'Google, list of reviews': {
    url: 'https://business.google.com/reviews',
    boxes: {
      first: {
        ...review,
        replyTo: { text: 'Dr. Patel was rude and my crown fell out.', author: 'Maria Lopez', rating: 2 },
        publish: ['Post reply'],
      },
      second: {
        ...review,
        replyTo: { text: 'Friendly front desk.', author: 'Sam Roe', rating: 4 },
        publish: ['Post reply'],
      },
    },
  },
  'Google, review in a frame of Search': {
    url: 'https://www.google.com/search?q=oak+dental',
    frame: '/local/business/',
    boxes: {
      search: {
        ...review,
        replyTo: { text: 'They called me by the wrong name in front of everyone.', author: 'Jordan Kim', rating: 1 },
        publish: ['Reply'],
      },
    },
  },
  'Google, settings of a business': { url: 'https://business.google.com/locations', boxes: { description: null } },
  'Bluesky, post': {
    url: 'https://bsky.app/',
    press: '[data-testid="composeFAB"]',
    boxes: { composer: { ...post, platform: 'bluesky', publish: ['Publish post'] } },
  },
  'Bluesky, reply': {
    url: 'https://bsky.app/',
    press: '[data-testid="replyBtn"]',
    boxes: {
      composer: {
        kind: 'reply',
        replyTo: { text: 'Does the shot hurt? Asking for a friend.', author: 'Jordan Kim' },
        contextRead: true,
        publish: ['Publish reply'],
      },
    },
  },
  'Mastodon, post with a content warning': {
    url: 'https://mastodon.social/home',
    boxes: {
      search: null,
      text: { ...post, platform: 'mastodon', publish: ['Post'] },
      warning: { ...post, name: 'content warning', publish: ['Post'] },
    },
  },
  'Mastodon, reply': {
    url: 'https://med-mastodon.com/@jkim/1',
    boxes: { text: { kind: 'reply', replyTo: friday, contextRead: true, publish: ['Post'] } },
  },
  'Yelp for Business, two reviews': {
    url: 'https://biz.yelp.com/reviews',
    boxes: {
      search: null,
      first: { ...generic, platform: 'yelp-business', kind: 'review-reply', publish: ['Post pub\u200Blic comment'] },
      second: { ...generic, kind: 'review-reply', publish: ['Post public comment'] },
    },
  },
  'Healthgrades, a review and a profile form': {
    url: 'https://update.healthgrades.com/',
    boxes: {
      response: { ...generic, platform: 'healthgrades', kind: 'review-reply', publish: ['Submit response'] },
      address: null,
      user: null,
      about: null,
    },
  },
  'Nextdoor, post and comment': {
    url: 'https://nextdoor.com/news_feed',
    boxes: {
      post: { ...generic, platform: 'nextdoor', kind: 'post', publish: ['Post'] },
      comment: { ...generic, kind: 'reply', publish: ['Comment'] },
    },
  },
  'Nextdoor, a modal dialog': {
    url: 'https://nextdoor.com/dialog',
    press: '#open',
    boxes: { dialog: { ...generic, kind: 'post', publish: ['Post'] } },
  },
  'a host that no platform names': { url: 'https://elsewhere.example/', boxes: { notes: null } },
};

async function show(stage: Stage, { url, press, frame }: Expected): Promise<Place> {
  await stage.open(url);
  if (press !== undefined) await stage.click(press);
  return frame === undefined ? stage : stage.frame(frame);
}

function named(boxes: readonly SeenBox[], name: string): Omit<SeenBox, 'box'> | undefined {
  return boxes.find((seen) => seen.box === name);
}

for (const [title, expected] of Object.entries(pages)) {
  test(`reads what each box is and what it answers: ${title}`, async ({ stage }) => {
    const place = await show(stage, expected);
    for (const [name, wanted] of Object.entries(expected.boxes)) {
      await expect.poll(async () => named(await place.boxes(), name)?.publish).toEqual(wanted?.publish ?? []);
      const seen = named(await place.boxes(), name);
      if (wanted === null) expect(seen?.composer).toBeNull();
      else {
        const { publish: _publish, ...composer } = wanted;
        expect(seen?.composer).toMatchObject(composer);
      }
    }
    expect(stage.consoleErrors()).toEqual([]);
  });
}

const editors =
  'contenteditable draft input lexical-plain lexical-rich quill react-textarea slate textarea tiptap trix';
for (const editor of editors.split(' ')) {
  test(`finds the box of a real editor, and the site sends the editor's own model: ${editor}`, async ({ stage }) => {
    await stage.open(`https://nextdoor.com/editors/${editor}`);
    await stage.waitFor(() => window.__page.boxes.includes('editor'));
    const kinds = async (): Promise<unknown[]> =>
      (await stage.boxes()).filter((seen) => seen.composer !== null).map((seen) => seen.composer?.kind);
    await expect.poll(kinds).toEqual([editor === 'input' ? 'reply' : 'post']);
    await stage.click('[data-editor] :is(textarea, [contenteditable="true"], input[type="text"], trix-editor)');
    await stage.type('Thank you all.');
    await expect.poll(() => stage.model()).toBe('Thank you all.');
    await stage.click('[data-submit]');
    expect(await stage.submitted()).toEqual(['Thank you all.']);
    await expect.poll(() => stage.model('editor')).toBe('');
  });
}

test('publishes by the keys that each site knows', async ({ stage }) => {
  const keys = [
    ['https://x.com/home', '[data-editor="home"] [contenteditable]', 'Control+Enter'],
    ['https://www.facebook.com/', '[data-editor="comment"] [contenteditable]', 'Enter'],
    ['https://mastodon.social/home', '[data-editor="text"] textarea', 'Control+Enter'],
  ] as const;
  for (const [url, selector, key] of keys) {
    await stage.open(url);
    await stage.click(selector);
    await stage.type('Open until six.');
    await stage.press(key);
    expect(await stage.submitted()).toEqual(['Open until six.']);
  }
});
