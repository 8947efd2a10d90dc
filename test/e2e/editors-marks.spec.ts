import type { Span } from '../../lib/checker/finding.ts';
import { paintPlainly } from './editors/painted.ts';
import { expect, test, type Box } from './editors/test.ts';
import { readHighlights } from './stage/marks.ts';

const text = 'Thank you Maria for coming to see Dr. Lee';
const maria: Span = { start: 10, end: 15 };
const lee: Span = { start: 38, end: 41 };
const marked = ['Maria', 'Lee'];

/** What is marked, as the page's own scripts can see it, or as our mirror shows it where they can not. */
async function words(box: Box): Promise<string[]> {
  const painted = (await box.stage.evaluate(readHighlights)).map((mark) => mark.text);
  return [...painted, ...(await box.mirror()).map((mark) => mark.text)];
}

function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + width / 2, y: y + height / 2 };
}

for (const editor of ['textarea', 'input', 'contenteditable', 'draft', 'lexical-rich', 'tiptap', 'slate']) {
  test(`${editor}: marks are painted, hit, follow the typing, and go`, async ({ box }) => {
    await box.open(editor, { text });
    await box.style();
    const bare = await box.stage.screenshot();
    await box.mark([maria, lee]);
    expect(await words(box)).toEqual(marked);
    expect((await box.stage.screenshot()).equals(bare)).toBe(false);

    for (const [index, span] of [maria, lee].entries()) {
      const [rect] = await box.rects(span);
      expect(rect).toBeDefined();
      if (rect) expect(await box.hit(middle(rect).x, middle(rect).y)).toBe(index);
    }
    expect(await box.hit(5, 5)).toBeNull();

    await box.select({ start: 0, end: 0 });
    await box.stage.type('So ');
    await expect.poll(() => box.read()).toBe(`So ${text}`);
    await box.mark([maria, lee].map(({ start, end }) => ({ start: start + 3, end: end + 3 })));
    expect(await words(box)).toEqual(marked);

    await box.mark([]);
    expect(await words(box)).toEqual([]);
  });
}

for (const editor of ['textarea', 'contenteditable']) {
  test(`${editor}: words that two marks share look as with one, on every line`, async ({ box }) => {
    await box.open(editor, { text });
    await paintPlainly(box);
    await box.stage.evaluate(() => document.querySelector('#place')?.setAttribute('style', 'width: 150px'));
    const all = { start: 0, end: text.length };
    await box.mark([all]);
    const alone = await box.stage.screenshot();
    await box.mark([maria, all]);
    expect((await box.stage.screenshot()).equals(alone)).toBe(true);
    const [rect] = await box.rects(maria);
    expect(rect && (await box.hit(middle(rect).x, middle(rect).y))).toBe(0);
    await box.mark([maria]);
    expect((await box.stage.screenshot()).equals(alone)).toBe(false);
  });
}

test('marks that an editor draws over are put back', async ({ box }) => {
  await box.open('contenteditable', { text });
  await box.mark([maria]);
  await box.stage.evaluate(() => {
    const root = window.handle?.root;
    root?.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
  });
  await expect.poll(() => words(box)).toEqual(['Maria']);
});

test('marks that the page takes away are put back, and after three times that is told', async ({ box }) => {
  await box.open('contenteditable', { text });
  await box.mark([maria]);
  for (const times of [1, 2, 3]) {
    expect(await box.cleared()).toBe(0);
    await box.stage.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()];
      highlight?.clear();
      CSS.highlights.clear();
    });
    expect(await words(box)).toEqual([]);
    await box.stage.hover({ x: 300, y: 300 + times });
    await expect.poll(() => words(box)).toEqual(['Maria']);
  }
  expect(await box.cleared()).toBe(1);
});

const long = Array.from({ length: 30 }, (_, line) => `Line ${line} thanks Maria, who came to see us again`).join('\n');

for (const editor of ['textarea', 'input'] as const) {
  test(`${editor}: the mirror stands on the words, whatever the field's style`, async ({ box }) => {
    await box.open(editor, { text: editor === 'input' ? 'Thanks Maria 😀 and Lee, bye' : long });
    const styles = [
      '',
      'font: italic 700 19px/1.7 serif; letter-spacing: 1px; word-spacing: 3px',
      'padding: 13px 27px 5px 9px; border: 5px solid; box-sizing: border-box; width: 300px; height: 120px',
      'text-align: center; text-transform: uppercase; width: 400px',
      'direction: rtl; width: 350px',
      'zoom: 1.25; font-size: 15px',
      'transform: scale(1.5) translate(40px, 30px); text-indent: 20px',
      'position: absolute; left: 137.5px; top: 90.25px; tab-size: 3; font-variant: small-caps',
    ];
    for (const style of styles) {
      await box.stage.evaluate((css) => {
        window.handle?.root.setAttribute('style', css);
        window.handle?.root.scrollTo(0, 0);
      }, style);
      expect.soft(await box.mirrorFaults(), style).toEqual([]);
    }
    await box.stage.evaluate(() => window.handle?.root.scrollTo(0, 150));
    expect.soft(await box.mirrorFaults(), 'scrolled').toEqual([]);
  });
}

test('marks of a field are on the words as the browser hits them, and follow every scroll and resize', async ({
  box,
  browserKind,
}) => {
  await box.open('textarea', { text: long });
  await box.stage.evaluate(() => {
    const root = window.handle?.root;
    root?.setAttribute('style', 'width: 330px; height: 200px; padding: 7px 11px; font: 17px/1.5 serif');
    root?.scrollTo(0, 0);
    document.body.style.height = '3000px';
  });
  const spans = [...long.matchAll(/Maria/g)].map(({ index }) => ({ start: index, end: index + 5 }));
  await box.mark(spans);
  // From a range over a mirror the page could walk into our closed root.
  expect(await box.stage.evaluate(() => CSS.highlights.size)).toBe(browserKind === 'firefox' ? 0 : 1);

  /** The words of the field's value under the middle of every mark that is in view. */
  const hits = async (): Promise<string[]> => {
    const rects = (await Promise.all(spans.map((span) => box.rects(span)))).flat().map((rect) => middle(rect));
    return box.stage.evaluate((points) => {
      const field = window.handle?.root;
      const value = window.handle?.model() ?? '';
      return points.map(({ x, y }) => {
        const at = document.caretPositionFromPoint(x, y);
        if (at?.offsetNode !== field) return 'elsewhere';
        const before = value.slice(0, at?.offset).search(/\w*$/);
        return /^\w*/.exec(value.slice(before))?.[0] ?? '';
      });
    }, rects);
  };
  const expectOnWords = async (): Promise<void> => {
    await expect.poll(async () => new Set(await hits())).toEqual(new Set(['Maria']));
  };
  await expectOnWords();
  await box.stage.evaluate(() => window.handle?.root.scrollTo(0, 333));
  await expectOnWords();
  await box.stage.evaluate(() => window.scrollTo(0, 12));
  await expectOnWords();
  await box.stage.evaluate(() => window.handle?.root.style.setProperty('width', '500px'));
  await expectOnWords();
  await box.stage.evaluate(() => window.handle?.root.style.setProperty('margin-top', '30px'));
  await expectOnWords();
});
