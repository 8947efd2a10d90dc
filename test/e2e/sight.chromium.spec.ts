import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

/**
 * What a page does so that a person presses "post anyway" unseen. In Firefox no press in a page answers a hold
 * (gate.spec.ts).
 */
interface Attack {
  readonly name: string;
  /** Put on our host, which a page can reach. */
  readonly style?: Readonly<Record<string, string>>;
  readonly cover?: 'popover' | 'dialog' | 'fullscreen' | 'see-through';
}

const attacks: readonly Attack[] = [
  { name: 'our host is made transparent', style: { opacity: '0.01' } },
  { name: 'a filter hides it', style: { filter: 'opacity(0.01)' } },
  { name: 'it is clipped to a sliver', style: { 'clip-path': 'inset(49% 49% 49% 49%)' } },
  { name: 'a mask hides it', style: { 'mask-image': 'linear-gradient(transparent, transparent)' } },
  { name: 'it is scaled to a dot', style: { transform: 'scale(.01)' } },
  { name: 'it is zoomed to a dot', style: { zoom: '0.05' } },
  { name: 'it is blended into what is below', style: { 'mix-blend-mode': 'multiply' } },
  { name: 'it was moved under the pointer just now', style: { transform: 'translateX(40px)' } },
  { name: 'a popover covers it', cover: 'popover' },
  { name: 'a modal dialog covers it', cover: 'dialog' },
  { name: 'an element in full screen covers it', cover: 'fullscreen' },
  { name: 'a popover covers it and lets presses through', cover: 'see-through' },
];

const reason = { ui: 'This wording was approved', role: 'button' } as const;

async function hold(stage: Stage): Promise<void> {
  await stage.open('https://business.google.com/reviews');
  await stage.click('[data-editor="first"] textarea');
  await stage.type('Your root canal went great, Lena.');
  await expect.poll(async () => (await stage.markedWords()).length).toBeGreaterThan(0);
  await stage.click('[data-submit="first"]');
  await stage.click({ ui: /^Post anyway because/, role: 'button' });
  await expect.poll(async () => (await stage.uiNode(reason)).enabled).toBe(true);
}

/** As who works by keyboard: the popover has the focus since the press was held. */
async function focusReason(stage: Stage): Promise<void> {
  for (let step = 0; step < 30 && !(await stage.uiNode(reason)).focused; step++) await stage.press('ArrowDown');
  expect((await stage.uiNode(reason)).focused).toBe(true);
}

async function attack(stage: Stage, { style, cover }: Attack): Promise<void> {
  await stage.evaluate(
    async ({ style: changes, cover: kind }) => {
      const host = [...document.documentElement.children].findLast((child) => child.hasAttribute('popover'));
      if (!(host instanceof HTMLElement)) throw new Error('There is no host.');
      for (const [property, value] of Object.entries(changes)) host.style.setProperty(property, value, 'important');
      if (kind === null) return;
      const lid = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
      lid.id = 'lid';
      lid.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: white';
      document.body.append(lid);
      if (lid instanceof HTMLDialogElement) lid.showModal();
      else if (kind === 'fullscreen') await lid.requestFullscreen();
      else {
        lid.popover = 'manual';
        if (kind === 'see-through') lid.style.pointerEvents = 'none';
        lid.showPopover();
      }
    },
    { style: style ?? {}, cover: cover ?? null },
  );
}

for (const one of attacks) {
  test(`no decision counts while ${one.name}`, async ({ stage }) => {
    await hold(stage);
    await focusReason(stage);
    await attack(stage, one);
    // Nothing that presses go through to is found by a hit test: here the browser must have told.
    if (one.cover === 'see-through') await expect.poll(async () => (await stage.uiNode(reason)).enabled).toBe(false);
    // A key needs no aim: it lands under any cover but those that take the focus from us.
    const takesFocus = one.cover === 'dialog' || one.cover === 'fullscreen';
    await expect.poll(async () => (await stage.uiNode(reason)).focused).toBe(!takesFocus);
    // Where the button is now, whatever became of it.
    const { rect } = await stage.uiNode(reason);
    await stage.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    // What was moved just now is moved again: it is half a second's rest that counts.
    if (one.style?.['transform']?.startsWith('translate')) {
      await attack(stage, { ...one, style: { transform: 'translateX(80px)' } });
    }
    if ((await stage.uiNode(reason)).focused) await stage.press('Enter');
    await stage.evaluate(() => document.querySelector('#lid')?.remove());
    await stage.evaluate(() => document.querySelector<HTMLElement>('[data-submit="first"]')?.click());
    expect(await stage.submitted()).toEqual([]);
  });
}

for (const [name, css] of [
  ['the body', 'body { opacity: .01 }'],
  ['the document element', 'html { opacity: .01; filter: opacity(.01); clip-path: inset(49%) }'],
  ['an element around the body', 'wrapper { opacity: .01; transform: scale(.01); display: block }'],
] as const) {
  test(`what hides ${name} does not hide what is in the top layer`, async ({ stage }) => {
    await hold(stage);
    await stage.evaluate((rules) => {
      const style = document.createElement('style');
      style.textContent = rules;
      document.head.append(style);
      if (!rules.startsWith('wrapper')) return;
      const wrapper = document.createElement('wrapper');
      document.documentElement.append(wrapper);
      wrapper.append(document.body);
    }, css);
    // The browser itself says that all of it is to be seen, and so the press counts.
    await stage.click(reason);
    await expect.poll(async () => (await stage.ui()).some(({ role }) => role === 'dialog')).toBe(false);
    await stage.evaluate(() => document.querySelector<HTMLElement>('[data-submit="first"]')?.click());
    await expect.poll(() => stage.submitted()).toEqual(['Your root canal went great, Lena.']);
  });
}

test('the pointer is seen over the popover although the page hides it', async ({ stage }) => {
  await hold(stage);
  await stage.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '*, * > * { cursor: none !important }';
    document.head.append(style);
    for (const child of document.documentElement.children) {
      if (child instanceof HTMLElement) child.style.setProperty('cursor', 'none', 'important');
    }
  });
  // Ours are what the browser really draws: the page's rule reached the host, and no further.
  expect((await stage.uiNode({ ui: /what was found/, role: 'dialog' })).cursor).toBe('default');
  expect((await stage.uiNode(reason)).cursor).toBe('pointer');
});
