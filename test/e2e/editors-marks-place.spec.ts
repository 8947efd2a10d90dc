import { markFault, paintPlainly } from './editors/painted.ts';
import { expect, test } from './editors/test.ts';

const editors =
  'textarea react-textarea input contenteditable draft lexical-plain lexical-rich quill slate tiptap trix';
const word = 'Maria';
const text = `We are glad that you came to see us, ${word}, and hope that you will be back in spring with the others`;
const line = `We saw ${word} today`;

interface Condition {
  /** Of the element that the editor stands in, and of the box itself. */
  readonly around?: string;
  readonly box?: string;
  /** Pixels that the box is scrolled down, and the page. */
  readonly scrolled?: readonly [number, number];
  /** Of the browser's menu. */
  readonly zoom?: number;
  readonly width?: number;
  readonly angle?: number;
}

const narrow = 'width: 250px';
const conditions: Readonly<Record<string, Condition>> = {
  'in one line': {},
  wrapped: { around: narrow },
  'in a box that is scrolled': { around: narrow, box: 'height: 64px; overflow: auto', scrolled: [14, 0] },
  'on a page that is scrolled': { around: narrow, scrolled: [0, 17] },
  'in a window that was made smaller': { around: 'width: 50vw', width: 480 },
  'at 150 %': { around: narrow, zoom: 1.5 },
  'in a parent that is scaled and moved': { around: `${narrow}; transform: scale(1.3, 1.1) translate(33px, 21px)` },
  'in a parent that is turned': { around: `${narrow}; transform: rotate(9deg)`, angle: 9 },
  'where it was before': {},
};

for (const editor of editors.split(' ')) {
  test(`${editor}: marks stay within 2 pixels of their words`, async ({ box }) => {
    test.setTimeout(60_000);
    const held = editor === 'input' ? line : text;
    await box.stage.viewport(640, 480);
    await box.open(editor, { text: held });
    await paintPlainly(box);
    const start = held.indexOf(word);
    // Marked once: whatever happens then, the marks follow by themselves.
    await box.mark([{ start, end: start + word.length }]);
    for (const [title, condition] of Object.entries(conditions)) {
      const { width = 640, angle = 0, zoom = 1 } = condition;
      await box.stage.viewport(width, 480);
      await box.zoom(zoom);
      await box.stage.evaluate(({ around = '', box: own = '', scrolled: [down, page] = [0, 0] }) => {
        const root = window.handle?.root;
        document.body.style.setProperty('min-height', '2000px');
        document.querySelector('#place')?.setAttribute('style', `transform-origin: 0 0; ${around}`);
        for (const declaration of ['height', 'overflow']) root?.style.removeProperty(declaration);
        for (const declaration of own.split(';').filter(Boolean)) {
          const [name = '', value = ''] = declaration.split(':');
          root?.style.setProperty(name.trim(), value.trim());
        }
        root?.scrollTo(0, down);
        window.scrollTo(0, page);
      }, condition);
      await box.drawn();
      await expect.soft.poll(() => markFault(box, word, angle), { message: title, timeout: 3000 }).toBeNull();
    }
  });
}
