import { expect, test } from './edits/two.ts';
import { holdClock, perform, randomEdits, standing, type Edit } from './edits/random-edits.ts';

/** Edits of one box; `EDITS=1000` makes the full count. */
const edits = Number(process.env['EDITS'] ?? 24);
const steps = Math.min(100, edits / 3);
const seed = Number(process.env['SEED'] ?? 1);

/** Those that put what is typed within a moment into one step of undo. */
const timed = ['lexical-plain', 'lexical-rich', 'quill', 'tiptap', 'trix'];
const others = ['contenteditable', 'draft', 'input', 'react-textarea', 'slate', 'textarea'];

const risky = 'Our 94-year-old patient went home today. Your root canal went great, Lena.';
const box = '[data-editor] :is(textarea, [contenteditable="true"], input[type="text"], trix-editor)';

for (const editor of [...timed, ...others].toSorted()) {
  test(`${editor}: the same edits make the same text, caret and undo history, with us and without`, async ({
    stage,
    bare,
    browserKind,
  }) => {
    test.setTimeout(40_000 + edits * 1200);
    const both = [stage, bare];
    const pace = {
      // Slate hears of a caret a tenth of a second later, and puts an earlier one back if keys come sooner.
      key: editor === 'slate' ? 10 : 0,
      // Of letters that come before it has drawn, Trix in Firefox now and then loses the place; so do two without us.
      letter: editor === 'trix' && browserKind === 'firefox' ? 2 : 0,
    };
    for (const one of both) {
      await one.open(`https://nextdoor.com/editors/${editor}`);
      await one.waitFor(() => window.__page.boxes.includes('editor'));
      if (timed.includes(editor)) await one.evaluate(holdClock);
      await one.activate();
      await one.click(box);
    }
    const compare = async (edit: Edit, title: string, ms: number): Promise<void> => {
      await Promise.all(both.map((one) => perform(one, edit, pace)));
      const [ours, theirs] = await Promise.all(both.map((one) => standing(one, ms)));
      expect(ours, `${title}: ${JSON.stringify(edit)}`).toBe(theirs);
    };
    // Words that are marked, so that we have work to do.
    await compare({ type: `${risky} ` }, 'the beginning', 6000);
    await expect.poll(() => stage.markedWords()).not.toEqual([]);
    let marked = 0;
    for (const [nth, edit] of randomEdits(seed, edits, editor === 'input').entries()) {
      // Now and then a pause that ends a step of undo.
      // The page that greets a new person may have come to the front meanwhile: behind it, Chromium draws once a second.
      if (nth % 20 === 0) await Promise.all(both.map((one) => one.activate()));
      await compare(edit, `edit ${nth}`, nth % 4 === 0 ? 6000 : 130);
      if (nth % 10 === 9) marked += (await stage.marks()).length;
    }
    for (let step = 0; step < steps; step++) await compare({ press: ['Control+z'] }, `undo ${step}`, 6000);
    for (let step = 0; step < steps; step++) await compare({ press: ['Control+Shift+z'] }, `redo ${step}`, 6000);
    test
      .info()
      .annotations.push({ type: 'counted', description: JSON.stringify({ editor, edits, undone: steps, marked }) });
    expect(marked).toBeGreaterThan(0);
    expect(stage.consoleErrors()).toEqual(bare.consoleErrors());
  });
}
