import type { Span } from '../../lib/checker/finding.ts';
import { expect, test, type Box } from './editors/test.ts';

/** Every editor, with the driver that is to open it. */
const editors = {
  textarea: 'textarea',
  'react-textarea': 'textarea',
  input: 'input',
  contenteditable: 'contenteditable',
  draft: 'draft',
  'lexical-plain': 'lexical',
  'lexical-rich': 'lexical',
  quill: 'quill',
  slate: 'slate',
  tiptap: 'prosemirror',
  trix: 'trix',
} as const;

/** The words of a text that stand between ⟦ and ⟧, and the text without these signs. */
function parse(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } };
}

/** No-break spaces that browsers write for spaces are not what is tested here. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** A failure is reported and the rest is tried all the same. */
const check = expect.configure({ soft: true });

async function expectText(box: Box, text: string): Promise<void> {
  await check.poll(async () => plain(await box.model()), { message: 'the model' }).toBe(text);
  // Drawn a moment after the model has it.
  await check.poll(async () => plain(await box.read()), { message: 'what the driver reads' }).toBe(text);
}

interface Case {
  readonly title: string;
  readonly from: string;
  readonly by: string;
  readonly lines?: true;
}

const cases: readonly Case[] = [
  { title: 'a word between others', from: 'Thank you ⟦Maria⟧ for coming', by: 'so much' },
  { title: 'part of a word', from: 'un⟦believ⟧able', by: 'reach' },
  { title: 'a word between emoji', from: 'Thanks 👩‍⚕️😀 ⟦Maria⟧ 🇺🇸 bye', by: 'all 👍🏽' },
  { title: 'the first word', from: '⟦Maria⟧ came', by: 'Somebody' },
  { title: 'the last word', from: 'we saw ⟦Maria⟧', by: 'people' },
  { title: 'everything', from: '⟦Thank you Maria for coming⟧', by: 'We can not say who our patients are.' },
  { title: 'a word by nothing', from: 'Thank you ⟦Maria ⟧for coming', by: '' },
  { title: 'nothing by a word', from: 'Thank you⟦⟧ for coming', by: ' all' },
  { title: 'an empty box by a reply', from: '⟦⟧', by: 'Thank you for your words.' },
  { title: 'words over a hashtag', from: 'hi ⟦Maria #clinic now⟧ bye', by: 'all' },
  { title: 'a hashtag by nothing', from: 'hi Maria ⟦#clinic now⟧', by: '' },
  { title: 'words across lines', from: 'first ⟦line\nsecond⟧ line\n\nlast', by: 'and', lines: true },
  { title: 'a word after an empty line', from: 'first\n\n⟦third⟧ line', by: '3rd', lines: true },
  { title: 'a word by lines', from: 'one ⟦two⟧ three', by: 'A 😀\nB\n\nC', lines: true },
  {
    title: 'all lines by lines',
    from: '⟦Hello Maria\nsee you\n\nbye⟧',
    by: 'Thank you.\n\nPlease call us.',
    lines: true,
  },
  { title: 'an empty box by lines', from: '⟦⟧', by: 'Thank you.\n\nPlease call us.', lines: true },
];

for (const [editor, kind] of Object.entries(editors)) {
  test.describe(editor, () => {
    const ours = cases.filter((one) => !one.lines || editor !== 'input');

    test('reads what is typed', async ({ box }) => {
      expect(await box.open(editor)).toBe(kind);
      expect(await box.read()).toBe('');
      await box.stage.type('Saw Ann 😀 in  room 4');
      if (editor === 'input') {
        await expectText(box, 'Saw Ann 😀 in  room 4');
        return;
      }
      // Trix doubles an Enter when the next key comes while it still draws.
      await expectText(box, 'Saw Ann 😀 in  room 4');
      await box.stage.press('Enter');
      await expectText(box, 'Saw Ann 😀 in  room 4\n');
      await box.drawn();
      await box.stage.press('Enter');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\n');
      await box.drawn();
      await box.stage.type('third');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\nthird');
      await box.stage.press('Shift+Enter');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\nthird\n');
      await box.drawn();
      await box.stage.type('fourth ');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\nthird\nfourth ');
      await box.stage.press('Enter');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\nthird\nfourth \n');
      await box.drawn();
      await box.stage.press('Shift+Enter');
      await expectText(box, 'Saw Ann 😀 in  room 4\n\nthird\nfourth \n\n');
    });

    test('finds every word it reads', async ({ box }) => {
      const text = editor === 'input' ? 'Saw 😀 Ann, room 4.' : 'Saw 😀 Ann\n\nroom 4\nbye';
      await box.open(editor, { text });
      await expectText(box, text);
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const span = { start: index, end: index + word.length };
        const words = await box.words(span);
        if (words !== null) expect(words).toEqual([word]);
        // Slate puts back the selection it knows while it still handles the last one.
        await expect
          .poll(async () => {
            await box.select(span);
            return box.selection();
          })
          .toEqual(span);
      }
    });

    test('says that the text changed, by keys, undo and the site', async ({ box }) => {
      await box.open(editor);
      await box.stage.type('a');
      await expect.poll(() => box.heard()).toBe('a');
      await box.stage.evaluate(() => window.handle?.setText('restored draft'));
      await expect.poll(() => box.heard()).toBe('restored draft');
    });

    test('writes nothing where the text is another by now', async ({ box }) => {
      await box.open(editor, { text: 'one two' });
      expect(await box.replace({ start: 0, end: 3 }, 'six', 'one too')).toBe('changed-meanwhile');
      await expectText(box, 'one two');
    });

    test('replaces, and one undo brings the old text back', async ({ box }) => {
      test.setTimeout(90_000);
      await box.open(editor);
      for (const { title, from, by } of ours) {
        await test.step(title, async () => {
          const { text, span } = parse(from);
          const wanted = text.slice(0, span.start) + by + text.slice(span.end);
          // These undo what follows a change closely together with it, or are not done with the site's change yet.
          if (['quill', 'tiptap', 'trix'].includes(editor)) await box.open(editor, { text });
          else await box.restart(text);
          await expectText(box, text);
          check(await box.replace(span, by, text), title).toBe('replaced');
          await expectText(box, wanted);
          await box.stage.press('Control+z');
          await expectText(box, text);
        });
      }
    });

    test('takes more keys after a replacement, where the caret was', async ({ box }) => {
      const { text, span } = parse('Thank you ⟦Maria⟧ for coming');
      await box.open(editor, { text });
      expect(await box.replace(span, 'all', text)).toBe('replaced');
      await box.stage.type(', bye');
      await expectText(box, 'Thank you all for coming, bye');
    });
  });
}
