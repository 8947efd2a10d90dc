import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

const reviews = 'https://business.google.com/reviews';
const box = '[data-editor="first"] textarea';
const risky = 'Your root canal went great, Lena.';

const value = (stage: Stage): Promise<string> => stage.evaluate(() => window.__page.model('first'));
const marked = async (stage: Stage): Promise<string> => (await stage.markedWords()).join(' | ');

async function writeRisky(stage: Stage): Promise<void> {
  await stage.open(reviews);
  await stage.click(box);
  await stage.type(risky);
  await expect.poll(() => marked(stage)).toContain('root canal');
}

/** What of ours has the focus. */
async function focused(stage: Stage): Promise<string | undefined> {
  return (await stage.ui()).find((node) => node.focused)?.name;
}

test.describe('a person', () => {
  test('types on undisturbed: the focus never leaves the box by itself', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.evaluate(() => {
      const field = document.activeElement;
      const left: string[] = [];
      field?.addEventListener('blur', () => left.push('blur'));
      Object.assign(window, { left });
    });
    await stage.type(risky);
    await expect.poll(() => marked(stage)).toContain('root canal');
    await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
    await stage.uiNode({ ui: /what was found/, role: 'dialog' });
    await stage.type(' Bye');
    expect(await value(stage)).toBe(`${risky} Bye`);
    expect(await stage.evaluate(() => Reflect.get(window, 'left'))).toEqual([]);
  });

  test('does everything by keyboard: to the pill, into the popover, the safe wording, and back', async ({ stage }) => {
    await writeRisky(stage);
    const keys: number = await stage.evaluate(() => {
      Object.assign(window, { seen: 0 });
      window.addEventListener('keydown', () => Object.assign(window, { seen: Reflect.get(window, 'seen') + 1 }), true);
      return 0;
    });
    expect(keys).toBe(0);
    for (let step = 0; step < 40 && !(await focused(stage))?.startsWith('Chaperone'); step++) await stage.press('Tab');
    expect(await focused(stage)).toMatch(/^Chaperone: 1 to check/);
    const seen = await stage.evaluate(() => Number(Reflect.get(window, 'seen')));
    await stage.press('Enter');
    await expect.poll(() => focused(stage)).toMatch(/what was found/);
    await stage.press('Escape');
    await expect.poll(() => stage.evaluate((css) => document.activeElement?.matches(css), box)).toBe(true);
    for (let step = 0; step < 40 && !(await focused(stage))?.startsWith('Chaperone'); step++) await stage.press('Tab');
    const again = await stage.evaluate(() => Number(Reflect.get(window, 'seen')));
    await stage.press('Enter');
    await expect.poll(() => focused(stage)).toMatch(/what was found/);
    for (let step = 0; step < 8 && (await focused(stage)) !== 'Use this wording'; step++)
      await stage.press('ArrowDown');
    await stage.press('Enter');
    await expect.poll(() => value(stage)).not.toContain('root canal');
    await expect.poll(() => stage.evaluate((css) => document.activeElement?.matches(css), box)).toBe(true);
    // The page saw the Tabs in its own boxes, and none of the keys that were pressed in ours.
    expect(again).toBeGreaterThan(seen);
    expect(await stage.evaluate(() => Number(Reflect.get(window, 'seen')))).toBe(again);
    await stage.press('Control+z');
    await expect.poll(() => value(stage)).toBe(risky);
  });

  test('presses the marked words and reads about them', async ({ stage }) => {
    await writeRisky(stage);
    await stage.click({ mark: 'Your root canal' });
    const dialog = await stage.uiNode({ ui: /what was found/, role: 'dialog' });
    expect(dialog.visible).toBe(true);
  });

  test('puts an approved reply in place of the draft in one press', async ({ stage }) => {
    await writeRisky(stage);
    await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
    await stage.click({ ui: /^Approved replies/, role: 'button' });
    await stage.click({ ui: /^Insert/, role: 'button' });
    await expect.poll(() => value(stage)).toMatch(/^Thank you for the kind words/);
    await expect.poll(() => marked(stage)).toBe('');
    await stage.press('Control+z');
    await expect.poll(() => value(stage)).toBe(risky);
  });

  test('is offered replies in an empty box, others on request, and inserts one', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    const suggested = async (): Promise<string[]> =>
      (await stage.ui()).flatMap(({ role, name }) =>
        role === 'button' && name.startsWith('Insert the sugg') ? [name] : [],
      );
    await stage.click({ ui: 'Chaperone: suggest a reply. Open', role: 'button' });
    await expect.poll(suggested).toHaveLength(3);
    // The box keeps the focus: what is typed goes there, and the suggestions make way.
    expect(await stage.evaluate((css) => document.activeElement?.matches(css), box)).toBe(true);
    const first = await suggested();
    await stage.click({ ui: 'Suggest others', role: 'button' });
    await expect.poll(async () => (await suggested()).filter((name) => !first.includes(name))).toHaveLength(3);
    const [name = ''] = await suggested();
    await stage.click({ ui: name, role: 'button' });
    await expect.poll(() => value(stage)).toMatch(/^\p{Lu}.{30,}[.!]$/u);
    await expect
      .poll(async () => (await stage.ui()).map((node) => node.name).join('\n'))
      .toContain('nothing found in this draft');
    expect(await marked(stage)).toBe('');
    await stage.press('Control+z');
    await expect.poll(() => value(stage)).toBe('');
  });

  test('gets a suggested reply by keyboard alone', async ({ stage }) => {
    await stage.open(reviews);
    await stage.click(box);
    await stage.uiNode({ ui: 'Chaperone: suggest a reply. Open', role: 'button' });
    for (let step = 0; step < 40 && !(await focused(stage))?.startsWith('Chaperone'); step++) await stage.press('Tab');
    await stage.press('Enter');
    await expect.poll(async () => (await stage.ui()).some(({ name }) => name === 'Suggest others')).toBe(true);
    for (let step = 0; step < 8 && !(await focused(stage))?.startsWith('Insert the sugg'); step++)
      await stage.press('ArrowDown');
    await stage.press('Enter');
    await expect.poll(() => value(stage)).not.toBe('');
    await expect.poll(() => stage.evaluate((css) => document.activeElement?.matches(css), box)).toBe(true);
  });

  test('finds the pill in the corner of its box, whatever moved the box, and not where the box is out of sight', async ({
    stage,
  }) => {
    await writeRisky(stage);
    const pill = () => stage.uiNode({ ui: /^Chaperone: 1/, role: 'button' });
    const gaps = async (): Promise<number[]> => {
      const [outer, { rect }] = [await stage.rect(box), await pill()];
      return [outer.x + outer.width - rect.x - rect.width, outer.y + outer.height - rect.y - rect.height];
    };
    const expectInCorner = async (): Promise<void> => {
      await expect.poll(async () => (await gaps()).every((gap) => Math.abs(gap - 6) <= 1)).toBe(true);
    };
    await stage.evaluate((css) => document.querySelector(css)?.setAttribute('style', 'height: 120px'), box);
    await expectInCorner();
    await stage.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '37px';
      document.body.style.minHeight = '3000px';
      document.body.prepend(banner);
    });
    await expectInCorner();
    await stage.evaluate(() => window.scrollTo(0, 20));
    await expectInCorner();
    await stage.evaluate(() => window.scrollTo(0, 2000));
    await expect
      .poll(async () => (await stage.ui()).some(({ name, visible }) => name.startsWith('Chaperone: 1') && visible))
      .toBe(false);
    await stage.evaluate(() => window.scrollTo(0, 0));
    await expectInCorner();
  });

  test('hears of a finding once', async ({ stage }) => {
    await writeRisky(stage);
    const said = async () => (await stage.ui()).filter(({ role }) => role === 'status').map(({ name }) => name);
    // The marks are painted before the interface has drawn what it says of them.
    await expect.poll(said).toEqual([expect.stringMatching(/^1 thing to check/)]);
    const spoken = await said();
    await stage.type(' Thank you.');
    await expect.poll(() => value(stage)).toContain('Thank you.');
    expect(await said()).toEqual(spoken);
  });
});

test.describe('a page', () => {
  test('that records every message and event and replays them changes nothing', async ({ stage }) => {
    await stage.open(reviews);
    await stage.evaluate(() => {
      const seen: { type: string; target: EventTarget | null; event: Event }[] = [];
      const names = new Set<string>(['message', 'focusin', 'focusout', 'DOMActivate', 'beforeinput', 'input']);
      for (let host: object | null = document.body; host; host = Object.getPrototypeOf(host)) {
        for (const name of Object.getOwnPropertyNames(host)) if (name.startsWith('on')) names.add(name.slice(2));
      }
      for (const name of Object.getOwnPropertyNames(window)) if (name.startsWith('on')) names.add(name.slice(2));
      for (const name of names) {
        window.addEventListener(name, (event) => void seen.push({ type: name, target: event.target, event }), true);
      }
      Object.assign(window, { seen });
    });
    await stage.click(box);
    await stage.type(risky);
    await expect.poll(() => marked(stage)).toContain('root canal');
    await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
    await stage.uiNode({ ui: 'Use this wording', role: 'button' });
    const words = await stage.markedWords();
    const surface = await stage.uiHtml();
    const replayed = await stage.evaluate(() => {
      const seen = [...(Reflect.get(window, 'seen') as { type: string; target: EventTarget | null; event: Event }[])];
      for (const { type, target, event } of seen) {
        const Kind = event.constructor as new (type: string, init: object) => Event;
        const copy =
          event instanceof MessageEvent
            ? new MessageEvent(type, { data: event.data, origin: event.origin })
            : new Kind(type, { ...pick(event), bubbles: true, cancelable: true, composed: true });
        // Typing keys by script changes no text; the site's own handlers see them, as ours do.
        target?.dispatchEvent(copy);
        for (const stranger of document.documentElement.children) {
          if (stranger.hasAttribute('popover')) stranger.dispatchEvent(new Kind(type, { bubbles: true }));
        }
      }
      function pick(event: Event): Record<string, unknown> {
        const names = ['key', 'code', 'clientX', 'clientY', 'button', 'detail', 'data', 'inputType', 'relatedTarget'];
        return Object.fromEntries(names.flatMap((name) => (name in event ? [[name, Reflect.get(event, name)]] : [])));
      }
      return { count: seen.length, messages: seen.filter(({ type }) => type === 'message').length };
    });
    expect(replayed.count).toBeGreaterThan(100);
    expect(replayed.messages).toBe(0);
    expect(await value(stage)).toBe(risky);
    expect(await stage.markedWords()).toEqual(words);
    expect(await stage.uiHtml()).toEqual(surface);
  });

  test('sees that words are marked, and nothing of what we think of them', async ({ stage }) => {
    await writeRisky(stage);
    await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
    await stage.uiNode({ ui: 'Use this wording', role: 'button' });
    const learned = await stage.evaluate(() => {
      const hosts = [...document.documentElement.children].filter((child) => child.hasAttribute('popover'));
      return {
        hosts: hosts.length,
        roots: hosts.map(({ shadowRoot }) => shadowRoot),
        inside: hosts.map(({ innerHTML }) => innerHTML),
        names: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
        sheets: document.adoptedStyleSheets.length,
        text: document.documentElement.innerText.includes('health or treatment'),
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
      };
    });
    expect(learned).toMatchObject({ hosts: 1, roots: [null], inside: [''], sheets: 0, text: false, resources: 0 });
    expect(learned.names.filter((name) => name !== 'writing-mark')).toEqual([]);
  });

  test('with the strictest content-security policy gets the interface in its own style', async ({ stage }) => {
    await stage.open(reviews);
    await stage.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      const reports: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => void reports.push(event.violatedDirective));
      Object.assign(window, { reports });
      document.head.append(policy);
    });
    await stage.click(box);
    await stage.type(risky);
    await expect.poll(() => marked(stage)).toContain('root canal');
    const pill = await stage.uiNode({ ui: /^Chaperone: 1/, role: 'button' });
    expect(pill.rect.height).toBe(26);
    expect(await stage.evaluate(() => Reflect.get(window, 'reports'))).toEqual([]);
  });

  test('that takes our marks away gets them put back, and after three times the person is told', async ({ stage }) => {
    await writeRisky(stage);
    for (let time = 0; time < 3; time++) {
      await stage.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).clear());
      await stage.press('ArrowLeft');
      await expect.poll(() => marked(stage)).toContain('root canal');
    }
    if ((await stage.marks()).some(({ highlight }) => highlight !== 'mirror')) {
      await stage.uiNode({ ui: /keeps removing our marks/, role: 'button' });
    }
  });
});
