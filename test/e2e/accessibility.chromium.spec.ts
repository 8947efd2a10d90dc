import { playwrightPages } from './stage/chromium.ts';
import type { Stage } from './stage/stage.ts';
import { expect, test } from './stage/test.ts';

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly expanded: unknown;
}

/** What Chromium tells assistive technology of the whole page, our closed root in it. */
async function accessibilityTree(stage: Stage): Promise<AxNode[]> {
  const page = playwrightPages.get(stage.tab);
  if (!page) throw new Error('This test needs Chromium.');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      expanded: properties?.find((property) => property.name === 'expanded')?.value.value,
    }));
}

test('pill, popover and live region stand in the accessibility tree with roles, names and states', async ({
  stage,
}) => {
  await stage.open('https://business.google.com/reviews');
  await stage.click('[data-editor="first"] textarea');
  await stage.type('Your root canal went great, Lena.');
  const pill = { role: 'button', name: 'Chaperone: 1 to check in this draft. Open' };
  await expect.poll(() => accessibilityTree(stage)).toContainEqual({ ...pill, expanded: false });
  const spoken = (await accessibilityTree(stage)).filter(({ role }) => role === 'status');
  expect(spoken).toHaveLength(1);

  await stage.click({ ui: /^Chaperone: 1/, role: 'button' });
  await expect.poll(() => accessibilityTree(stage)).toContainEqual({ ...pill, expanded: true });
  const tree = await accessibilityTree(stage);
  expect(tree).toContainEqual({
    role: 'dialog',
    name: 'Chaperone: what was found in this draft',
    expanded: undefined,
  });
  expect(tree).toContainEqual({
    role: 'heading',
    name: expect.stringContaining('health or treatment'),
    expanded: undefined,
  });
  const controls = tree.filter(({ role }) => role === 'button' || role === 'link');
  for (const name of ['Close', 'Use this wording']) expect(controls.map((node) => node.name)).toContain(name);
  // Nothing that can be pressed goes without a name.
  expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
});
