import { expect, test } from './editors/test.ts';

/** No-break spaces that browsers write for spaces are not what is tested here. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Editors that can hold a thing that is one piece. */
const withAtoms = ['contenteditable', 'quill', 'slate', 'tiptap'] as const;

for (const editor of withAtoms) {
  test(`${editor}: a mention is text that is marked whole and never cut`, async ({ box }) => {
    await box.open(editor, { text: 'hello ' });
    await box.stage.evaluate(() => window.handle?.append?.({ kind: 'mention', text: '@Maria Lopez' }));
    await expect.poll(() => box.read()).toBe('hello @Maria Lopez');
    expect(plain(await box.model())).toBe('hello @Maria Lopez');
    expect((await box.words({ start: 6, end: 18 }))?.map((word) => word.replaceAll('\u{FEFF}', ''))).toEqual([
      '@Maria Lopez',
    ]);
    expect(await box.rects({ start: 7, end: 12 })).toHaveLength(1);
    expect(await box.replace({ start: 7, end: 12 }, 'x', 'hello @Maria Lopez')).toBe('refused');
    expect(plain(await box.model())).toBe('hello @Maria Lopez');
    expect(await box.replace({ start: 0, end: 5 }, 'dear', 'hello @Maria Lopez')).toBe('replaced');
    expect(plain(await box.model())).toBe('dear @Maria Lopez');
    expect(await box.replace({ start: 0, end: 17 }, 'dear all', await box.read())).toBe('replaced');
    expect(plain(await box.model())).toBe('dear all');
  });
}

for (const editor of ['contenteditable', 'tiptap']) {
  test(`${editor}: an emoji picture reads as its alt text`, async ({ box }) => {
    await box.open(editor, { text: 'well ' });
    await box.stage.evaluate(() => window.handle?.append?.({ kind: 'emoji', text: '👩‍⚕️' }));
    await expect.poll(() => box.read()).toBe('well 👩‍⚕️');
    expect(plain(await box.model())).toBe('well 👩‍⚕️');
    expect(await box.rects({ start: 5, end: 10 })).toHaveLength(1);
    expect(await box.replace({ start: 0, end: 4 }, 'fine', 'well 👩‍⚕️')).toBe('replaced');
    expect(plain(await box.model())).toBe('fine 👩‍⚕️');
    expect(await box.replace({ start: 4, end: 10 }, '!', await box.read())).toBe('replaced');
    expect(plain(await box.model())).toBe('fine!');
  });
}

for (const editor of ['textarea', 'input', 'contenteditable', 'lexical-rich', 'tiptap', 'quill'] as const) {
  test(`${editor} in an open shadow root: read, selected and replaced`, async ({ box }) => {
    await box.open(editor, { text: 'Thank you Maria for coming', shadow: true });
    const maria = { start: 10, end: 15 };
    expect(await box.read()).toBe('Thank you Maria for coming');
    await box.select(maria);
    await expect.poll(() => box.selection()).toEqual(maria);
    expect(await box.replace(maria, 'all', 'Thank you Maria for coming')).toBe('replaced');
    await expect.poll(() => box.model()).toBe('Thank you all for coming');
  });
}

test('an editor that does not work in a shadow root (Draft.js) is left as it was, and that is said', async ({
  box,
}) => {
  await box.open('draft', { text: 'Thank you Maria for coming', shadow: true });
  expect(await box.replace({ start: 10, end: 15 }, 'all', 'Thank you Maria for coming')).toBe('refused');
  expect(plain(await box.model())).toBe('Thank you Maria for coming');
  expect(await box.read()).toBe('Thank you Maria for coming');
});

test('opens only boxes that a person can see and write prose into', async ({ box }) => {
  await box.open('textarea');
  const opened = await box.stage.evaluate(async () => {
    const make = (html: string): Element => {
      const outer = document.createElement('div');
      outer.innerHTML = html;
      document.body.append(outer);
      return outer.querySelector('.target') ?? outer;
    };
    const boxes: Record<string, string> = {
      textarea: '<textarea class=target></textarea>',
      'inner node': '<div contenteditable><p>one <b class=target>two</b></p></div>',
      'nested root': '<div contenteditable><div contenteditable class=target>a</div></div>',
      search: '<input type=search class=target>',
      'read-only': '<textarea readonly class=target></textarea>',
      disabled: '<fieldset disabled><textarea class=target></textarea></fieldset>',
      password: '<input type=password class=target>',
      number: '<input type=number class=target>',
      email: '<input type=email class=target>',
      decoy: '<textarea class=target style="width:0;height:0;padding:0;border:0"></textarea>',
      hidden: '<textarea class=target style="visibility:hidden"></textarea>',
      'in nothing': '<div style="display:none"><textarea class=target></textarea></div>',
      'not editable': '<div contenteditable=false class=target>text text text</div>',
      button: '<button class=target>Post it now</button>',
    };
    const found: Record<string, unknown> = {};
    const { handle } = window;
    for (const [name, html] of Object.entries(boxes)) {
      if (handle) window.handle = { ...handle, root: make(html) as HTMLElement };
      found[name] = await window.ask('open');
    }
    return found;
  });
  expect(opened).toEqual({
    textarea: { kind: 'textarea', isTarget: true },
    'inner node': { kind: 'contenteditable', isTarget: false },
    'nested root': { kind: 'contenteditable', isTarget: false },
    search: { kind: 'input', isTarget: true },
    'read-only': null,
    disabled: null,
    password: null,
    number: null,
    email: null,
    decoy: null,
    hidden: null,
    'in nothing': null,
    'not editable': null,
    button: null,
  });
});

/** Plain editable elements, and the lines a person sees in them. */
const shapes: readonly (readonly [html: string, text: string])[] = [
  ['', ''],
  ['<br>', ''],
  ['one', 'one'],
  ['one<br>', 'one'],
  ['one<br><br>', 'one\n'],
  ['one<br>two', 'one\ntwo'],
  ['<div>one</div><div>two</div>', 'one\ntwo'],
  ['one<div>two</div>three', 'one\ntwo\nthree'],
  ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['<div><br></div><div>two</div>', '\ntwo'],
  ['<div>one</div><div><br></div>', 'one\n'],
  ['<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['<div><div>one</div></div><p><b>two</b></p>', 'one\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['  one \n  two  <b> three</b>\n', 'one two three'],
  ['\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
  ['one&nbsp; two', 'one\u00A0 two'],
  ['<span style="white-space:pre-wrap">one\n  two\n</span>', 'one\n  two'],
  ['one<span style="display:none">secret</span> two', 'one two'],
  ['one<span>&#xFEFF;</span> <span>&#x200B;</span>two', 'one two'],
  ['a <a href="#">link</a> b', 'a link b'],
  ['hi <img alt="😀"> <img alt="">you', 'hi 😀 you'],
  ['hi <button>remove</button>you', 'hi you'],
];

test('reads the lines that a person sees, whatever they are made of', async ({ box }) => {
  await box.open('contenteditable');
  for (const [html, text] of shapes) {
    await box.stage.evaluate((source) => {
      if (window.handle) window.handle.root.innerHTML = source;
    }, html);
    expect.soft(await box.read(), html).toBe(text);
  }
});

test('for every offset of 1,000 random texts: place and back is the same offset, the words are the same words', async ({
  box,
}) => {
  test.setTimeout(60_000);
  await box.open('contenteditable');
  expect(await box.checkOffsets(1000)).toEqual([]);
});
