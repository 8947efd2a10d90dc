import { axe } from './ui-page/axe.ts';
import { bundleLooks, loadLooks, type Looks } from './ui-page/bundle.ts';
import type { Scene } from './ui-page/views.ts';
import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

declare const looks: Looks;

const schemes = ['light', 'dark'] as const;
let script = '';

test.beforeAll(async () => {
  script = await bundleLooks();
});

async function expectNoViolations(stage: Stage): Promise<void> {
  const { violations, passes } = await axe(stage);
  expect(violations).toEqual([]);
  // An empty page has no violations either.
  expect(passes).toBeGreaterThan(8);
}

/** The names of what has the focus, from the page down into the open root. */
function focusedName(stage: Stage): Promise<string> {
  return stage.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

test.describe('pill and popover', () => {
  for (const scheme of schemes) {
    test(`axe finds nothing in any look, ${scheme}`, async ({ stage }) => {
      // Nine popovers with all that is in them: axe needs its time for the contrasts.
      test.slow();
      await stage.colorScheme(scheme);
      await loadLooks(stage, script);
      await stage.evaluate(() => looks.showScenes());
      // Everything unfolded: reasons, an answer, approved replies.
      await stage.evaluate(async () => {
        const roots = [...document.querySelectorAll('section')].flatMap((section) => section.shadowRoot ?? []);
        const press = async (selector: string): Promise<void> => {
          for (const root of roots) for (const button of root.querySelectorAll<HTMLElement>(selector)) button.click();
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        };
        await press('.toggle');
        await press('.reasons > div:nth-child(5) .reason');
      });
      await expectNoViolations(stage);
    });
  }

  test('fits a window of 380 pixels', async ({ stage }) => {
    await stage.viewport(380);
    await loadLooks(stage, script);
    await stage.evaluate(() => looks.showScenes());
    const widest = await stage.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('section')].flatMap((section) =>
          [...(section.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter((element) => element.closest('.hidden') === null)
            .map((element) => element.getBoundingClientRect().right),
        ),
      ),
    );
    expect(widest).toBeLessThanOrEqual(380);
    await stage.viewport(1280);
  });

  const show = async (stage: Stage, scene: Scene): Promise<void> => {
    await loadLooks(stage, script);
    await stage.evaluate((wanted) => looks.showOne(wanted), scene);
  };
  const calls = (stage: Stage): Promise<readonly unknown[][]> => stage.evaluate(() => looks.calls());

  test('does not take the focus from the box unless it was asked for by keyboard', async ({ stage }) => {
    await show(stage, {});
    expect(await focusedName(stage)).toBe('Draft');
    await show(stage, { takeFocus: true });
    expect(await focusedName(stage)).toBe('Chaperone: what was found in this draft');
  });

  test('is used by keyboard alone: go through the findings, use a wording, hide a tip, close', async ({ stage }) => {
    await show(stage, { takeFocus: true });
    await stage.press('ArrowRight');
    await stage.press('ArrowLeft');
    await stage.press('ArrowLeft');
    expect(await calls(stage)).toEqual([
      ['select', 1],
      ['select', 0],
      ['select', 2],
    ]);
    const tip: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await stage.press('ArrowDown');
      tip.push(await focusedName(stage));
    }
    expect(tip).toEqual(['Previous', 'Next', 'Close', 'Use this wording', 'Hide this tip']);
    await stage.press('Enter');
    expect((await calls(stage)).at(-1)).toEqual(['dismiss', 'contact-tip', null]);
    // The pressed button is gone; the focus is not.
    expect(await focusedName(stage)).toBe('Chaperone: what was found in this draft');
    await stage.press('ArrowLeft');
    for (let step = 0; step < 4; step += 1) await stage.press('ArrowDown');
    expect(await focusedName(stage)).toBe('Use this wording');
    await stage.press(' ');
    expect((await calls(stage)).at(-1)).toEqual(['apply', 'patient-confirmation', 0]);
    await stage.press('Escape');
    expect((await calls(stage)).at(-1)).toEqual(['close']);
  });

  test('uses the wording that is shown, after looking at another', async ({ stage }) => {
    await show(stage, { takeFocus: true });
    await stage.click('.plain');
    await stage.click('.primary');
    expect(await calls(stage)).toEqual([['apply', 'patient-confirmation', 1]]);
  });

  test('answers "they posted it first" and "they said yes" and dismisses nothing', async ({ stage }) => {
    await show(stage, {});
    await stage.click('.toggle');
    await stage.click('.reasons > div:nth-child(5) .reason');
    await stage.waitFor(
      () => document.querySelector('section')?.shadowRoot?.querySelector('.answer') instanceof Element,
    );
    await stage.click('.reasons > div:nth-child(6) .reason');
    expect(await calls(stage)).toEqual([
      ['answered', 'patient-confirmation', 'posted-first'],
      ['answered', 'patient-confirmation', 'said-yes'],
    ]);
    await stage.click('.reasons > .reason:nth-child(1)');
    expect((await calls(stage)).at(-1)).toEqual(['dismiss', 'patient-confirmation', 'not-a-patient']);
  });

  test('makes a report without a word of the draft, and dismisses only when told to', async ({ stage }) => {
    await show(stage, { copies: false });
    await stage.click('.toggle');
    await stage.click('.reasons > .reason:nth-child(7)');
    await stage.click('.primary');
    await stage.waitFor(() =>
      document.querySelector('section')?.shadowRoot?.textContent?.includes('Could not copy') ? true : null,
    );
    const [copied] = await calls(stage);
    const report = String(copied?.[1]);
    expect(report).toContain('rule: patient-confirmation');
    for (const word of ['Dana', 'root', 'canal', 'Tuesday', 'insurance', 'thank']) expect(report).not.toContain(word);
    expect(await calls(stage)).toHaveLength(1);
    await stage.click('.report + .actions .button:nth-child(2)');
    expect((await calls(stage)).at(-1)).toEqual(['dismiss', 'patient-confirmation', 'checker-is-wrong']);
  });

  test('offers "always fine here" only where the words may be the practice’s own', async ({ stage }) => {
    const lockButtons = (): Promise<number> =>
      stage.evaluate(
        () =>
          document.querySelector('section')?.shadowRoot?.querySelectorAll('.reasons > .reason:nth-child(8)').length ??
          -1,
      );
    await show(stage, {});
    await stage.click('.toggle');
    await stage.waitFor(
      () => document.querySelector('section')?.shadowRoot?.querySelector('.reasons') instanceof Element,
    );
    expect(await lockButtons()).toBe(0);
    await show(stage, { selected: 1 });
    await stage.click('.toggle');
    await stage.click('.reasons > .reason:nth-child(8)');
    expect(await calls(stage)).toEqual([['own', 'visit-date']]);
  });

  test('links to https alone, in a new tab that learns nothing of this one', async ({ stage }) => {
    const links = (): Promise<readonly (string | null)[][]> =>
      stage.evaluate(() =>
        [...(document.querySelector('section')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [
          link.getAttribute('href'),
          link.target,
          link.rel,
        ]),
      );
    await show(stage, {});
    expect(await links()).toEqual([
      ['https://www.law.cornell.edu/cfr/text/45/164.502', '_blank', 'noopener noreferrer'],
    ]);
    await show(stage, { selected: 1 });
    expect(await links()).toEqual([]);
  });
});

test.describe('popup and settings', () => {
  for (const scheme of schemes) {
    test(`axe finds nothing in any state, ${scheme}`, async ({ stage }) => {
      await stage.colorScheme(scheme);
      for (const site of [
        'on',
        'not-supported',
        'added',
        'added-by-policy',
        'closed',
        'not-secure',
        'no-permission',
        'no-permission-by-policy',
        'left-alone',
      ]) {
        await loadLooks(stage, script);
        await stage.evaluate((name) => looks.showPopup(name), site);
        await expectNoViolations(stage);
      }
      await loadLooks(stage, script);
      await stage.evaluate(() => looks.showPopup('on', { paused: true, isPrivate: true }));
      await expectNoViolations(stage);
      for (const language of ['en', 'es'] as const) {
        await loadLooks(stage, script);
        await stage.evaluate((name) => looks.showManagedOptions(name), language);
        await expectNoViolations(stage);
      }
    });
  }

  test('hide the off switch where policy locks it, and lock what the organization has set', async ({ stage }) => {
    await loadLooks(stage, script);
    await stage.evaluate(() => looks.showPopup('on', { mayPause: false }));
    expect(await stage.evaluate(() => document.querySelectorAll('button').length)).toBe(0);
    await loadLooks(stage, script);
    await stage.evaluate(() => looks.showPopup('added-by-policy', { mayPause: false }));
    expect(await stage.evaluate(() => document.querySelectorAll('button').length)).toBe(0);
    await loadLooks(stage, script);
    await stage.evaluate(() => looks.showManagedOptions('en'));
    const sites = await stage.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby="sites"] li')].map((line) =>
        [...line.querySelectorAll('button')].map((button) => button.ariaLabel),
      ),
    );
    expect(sites).toEqual([[], ['Allow on staff.example'], ['Stop checking posts on forum.example']]);
    const fields = await stage.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, select')].map((field) => [field.id, field.disabled]),
    );
    expect(fields).toEqual([
      ['organizationName', true],
      ['phone', false],
      ['contactRole', false],
      ['language', true],
    ]);
    const problems = await stage.evaluate(() =>
      [...document.querySelectorAll('.warn li')].map((line) => line.textContent),
    );
    expect(problems).toEqual([
      'Off switch (mayPause): not in the form that this setting has',
      'Always fine here (ownWords), entry 2: not in the form that this setting has',
      'Policy pages (policyLinks), entry image: the address must begin with https://',
      'colour: not a name that we know',
    ]);
  });
});
