import { expect, test } from './test.ts';

test.describe('the stage', () => {
  test('serves any host name over https, and writes down what was asked', async ({ stage }) => {
    await stage.open('https://unknown.example/some/page?x=1');
    expect(await stage.evaluate(() => location.href)).toBe('https://unknown.example/some/page?x=1');
    await stage.evaluate(() =>
      fetch('https://elsewhere.example/leak', { method: 'POST', body: 'words', mode: 'no-cors' }).then(() => true),
    );
    expect(stage.requests()).toContainEqual({
      method: 'POST',
      url: 'https://elsewhere.example/leak',
      origin: 'https://unknown.example',
      body: 'words',
    });
  });

  test('opens a host that browsers force to https', async ({ stage }) => {
    await stage.open('https://x.com/home');
    expect(await stage.evaluate(() => location.hostname)).toBe('x.com');
  });

  test('types, presses keys with modifiers, and clicks as a person does', async ({ stage }) => {
    await stage.open('https://unknown.example/');
    await stage.click('#notes');
    await stage.type('one two');
    await stage.press('Control+z');
    expect(await stage.evaluate(() => document.querySelector('textarea')?.value)).not.toBe('one two');
    await stage.press('Control+a');
    await stage.type('Día 😀 "x"');
    await stage.press('Shift+ArrowLeft');
    expect(
      await stage.evaluate(() => {
        const box = document.querySelector('textarea');
        return [box?.value, box?.selectionStart, box?.selectionEnd];
      }),
    ).toEqual(['Día 😀 "x"', 9, 10]);
    await stage.click('button');
    expect(
      await stage.evaluate(
        () => document.querySelector('#host')?.shadowRoot?.querySelector('button')?.dataset['trusted'],
      ),
    ).toBe('true');
  });

  test('reads and presses what a closed shadow root shows, and leaves nothing in the page', async ({ stage }) => {
    await stage.open('https://unknown.example/');
    await stage.evaluate(() => {
      const host = document.createElement('x-host');
      host.style.cssText = 'position: fixed; top: 100px; left: 100px';
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML =
        '<p>Two findings</p><button aria-expanded="false">Show <b>why</b></button><button hidden>No</button>';
      root.querySelector('button')?.addEventListener('click', (event) => {
        if (event.isTrusted) root.querySelector('button')?.setAttribute('aria-expanded', 'true');
      });
      document.documentElement.append(host);
    });
    const before = await stage.evaluate(() => document.documentElement.outerHTML);
    await stage.click({ ui: 'Show why', role: 'button' });
    const shown = await stage.uiNode({ ui: /^Show/ });
    expect(shown).toMatchObject({
      role: 'button',
      tag: 'button',
      aria: { expanded: 'true' },
      visible: true,
      enabled: true,
    });
    expect((await stage.ui()).map((node) => [node.tag, node.name, node.visible])).toEqual([
      ['p', 'Two findings', true],
      ['button', 'Show why', true],
      ['b', 'why', true],
      ['button', 'No', false],
    ]);
    expect((await stage.uiHtml())[0]).toContain('<x-host');
    expect(await stage.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('reads marks of ranges, and in textareas where the browser can mark them', async ({ stage }) => {
    await stage.open('https://unknown.example/');
    const inField = await stage.evaluate(() => {
      const words = document.querySelector('h1')?.firstChild;
      const box = document.querySelector('textarea');
      if (!words || !box) throw new Error('The page has changed.');
      const range = document.createRange();
      range.setStart(words, 2);
      range.setEnd(words, 6);
      const marked = new Highlight(range);
      box.value = 'Hello big world';
      const canMark = 'createValueRange' in box && typeof box.createValueRange === 'function';
      if (canMark && 'createValueRange' in box) {
        marked.add((box.createValueRange as (start: number, end: number) => AbstractRange)(6, 9));
      }
      CSS.highlights.set('probe', marked);
      return canMark;
    });
    expect(await stage.markedWords()).toEqual(inField ? ['page', 'big'] : ['page']);
    const [first] = await stage.marks();
    expect(first?.highlight).toBe('probe');
    expect(first?.rects[0]?.width).toBeGreaterThan(10);
  });

  test('changes viewport and colour scheme, collects errors, takes pictures', async ({ stage }) => {
    await stage.open('https://unknown.example/');
    await stage.viewport(380, 700);
    await stage.colorScheme('dark');
    expect(await stage.waitFor(() => innerWidth === 380 && matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    );
    await stage.evaluate(() => {
      console.error('told');
      queueMicrotask(() => {
        throw new Error('thrown');
      });
    });
    await expect.poll(() => stage.consoleErrors().join('|')).toMatch(/told.*thrown/);
    expect((await stage.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });

  test('stops the background of the extension, and reloads it', async ({ stage }) => {
    await stage.open('https://unknown.example/');
    await stage.reloadExtension();
    await expect.poll(() => stage.backgroundRuns()).toBe(true);
    await stage.stopBackground();
    expect(await stage.backgroundRuns()).toBe(false);
    expect(await stage.extensionErrors()).toEqual([]);
  });

  test('opens the pages of the extension itself, and reads closed roots there too', async ({ stage }) => {
    const own = await stage.newTab(stage.extensionUrl('popup.html'));
    expect(await own.evaluate(() => location.protocol)).toMatch(/^(?:chrome|moz)-extension:$/);
    await own.evaluate(() => {
      const host = document.createElement('x-host');
      const button = document.createElement('button');
      button.textContent = 'Closed';
      host.attachShadow({ mode: 'closed' }).append(button);
      document.documentElement.append(host);
    });
    expect(await own.uiNode({ ui: 'Closed', role: 'button' })).toMatchObject({ tag: 'button', enabled: true });
  });
});
