import { expect, test } from './stage/test.ts';

// What is drawn anew beside a box ends its step of undo in Chromium: the pill changes while a person types.
test('what is typed in one go is one step of undo, while it is checked and marked', async ({ stage }) => {
  await stage.open('https://nextdoor.com/editors/contenteditable');
  await stage.click('[data-editor] [contenteditable="true"]');
  for (const text of ['We are open until five.', 'Our 94-year-old patient went home today.']) {
    await stage.type(text);
    await expect.poll(() => stage.model('editor')).toBe(text);
    await stage.uiNode({ ui: /^Chaperone: (?:nothing found|only your words|\d)/, role: 'button' });
    await stage.press('Control+z');
    await expect.poll(() => stage.model('editor')).toBe('');
  }
});
