// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stage } from '../checker/finding.ts';
import type { ComposeSettings } from '../messages.ts';
import { fakeForm, type FakeForm, type FormBox } from './fake-form.ts';

let controller = new AbortController();

const arrange = (count: number, decidesHere = true, strictest?: Stage): FakeForm =>
  fakeForm(count, controller.signal, decidesHere, strictest);

function one(strictest?: Stage): FakeForm & FormBox {
  const scene = arrange(1, true, strictest);
  const [box] = scene.boxes;
  if (!box) throw new Error('no box');
  return { ...scene, ...box };
}

/** A box with a text that was answered. */
function written(text: string, stage?: Stage, settings: Partial<ComposeSettings> = {}): FakeForm & FormBox {
  const scene = one();
  scene.session.focus(scene.session.composer);
  scene.set(settings);
  scene.editor.type(text);
  scene.answer(stage);
  return scene;
}

const everything = ['pointerdown', 'mousedown', 'click', 'submit'];

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('the gate', () => {
  it('holds every event of a press while something that was found holds it', () => {
    const { press, submit, held, session } = written('your visit');
    expect([press(), submit()]).toEqual([[], []]);
    expect(held[0]).toEqual([session, true, [session]]);
    expect(session.post.held.value).toBe('confirm');
    expect(session.notice.value).toBe('held');
  });

  it('counts what was found although its moment to be marked has not come', () => {
    const { session, press } = written('your visit');
    expect(session.findings.value).toEqual([]);
    expect(press()).toEqual([]);
    expect(session.findings.value).toHaveLength(1);
  });

  it.each<[Stage, boolean]>([
    ['off', false],
    ['silent', false],
    ['coach', false],
    ['confirm', true],
    ['block', true],
  ])('goes by the stage of each finding: %s', (stage, isHeld) => {
    const { press, session } = written('your visit', stage);
    expect(press()).toEqual(isHeld ? [] : everything);
    expect(session.post.held.value).toBe(isHeld ? stage : null);
  });

  it('does not hold a clean draft, and no empty one', () => {
    expect(written('Open until five.').press()).toEqual(everything);
    expect(one().press()).toEqual(everything);
  });

  it('takes no button for one that posts because it stands on the same page', () => {
    const { key } = written('your visit');
    const other = document.createElement('button');
    document.body.append(other);
    expect(key(other, { key: 'Enter' })).toEqual(['keydown']);
  });

  describe('without an answer yet', () => {
    it('lets the pointer go down, asks, and decides at the click', () => {
      const { press, answer, editor } = one();
      editor.text = 'Open until five.';
      expect(press(() => answer())).toEqual(everything);
    });

    it('finds a box that nobody has used, and holds at the click what the answer brings', () => {
      const { press, answer, editor, held } = one();
      editor.text = 'A saved reply about your visit.';
      expect(press(() => answer())).toEqual(['pointerdown', 'mousedown']);
      expect(held).toHaveLength(1);
    });

    it('holds a click that is faster, and says when it may be pressed again', () => {
      const { press, answer, editor, session } = one();
      editor.text = 'Open until five.';
      expect(press()).toEqual(['pointerdown', 'mousedown']);
      expect(session.notice.value).toBeNull();
      answer();
      expect(session.notice.value).toBe('press-again');
      expect(press()).toEqual(everything);
    });

    it('holds a key at once', () => {
      const { key, element, answer, editor, session } = one();
      editor.text = 'Open until five.';
      expect(key(element, { key: 'Enter', ctrlKey: true })).toEqual([]);
      answer();
      expect(session.notice.value).toBe('press-again');
      expect(key(element, { key: 'Enter', ctrlKey: true })).toEqual(['keydown']);
    });

    it('shows what holds it when the answer is there', () => {
      const { key, element, answer, editor, held } = one();
      editor.text = 'your visit';
      key(element, { key: 'Enter' });
      expect(held).toEqual([]);
      answer();
      expect(held).toHaveLength(1);
    });

    it('says nothing of a press once the text is another', () => {
      const { key, element, answer, editor, session, held } = one();
      editor.text = 'your visit';
      key(element, { key: 'Enter' });
      editor.text = 'your vis';
      editor.listener();
      answer();
      expect(held).toEqual([]);
      expect(session.notice.value).toBeNull();
    });
  });

  describe('where the checker cannot answer', () => {
    const fail = (scene: ReturnType<typeof one>): void =>
      scene.runtime.port.answer({ type: 'failed', revision: scene.runtime.port.checks.at(-1)?.revision ?? 0 });

    it('lets pass and says so', () => {
      const scene = written('Open');
      scene.editor.type('!');
      fail(scene);
      expect(scene.press()).toEqual(everything);
      expect(scene.session.notice.value).toBe('unchecked-passed');
    });

    it('holds and says so where any rule blocks', () => {
      const scene = written('Open', 'coach', { strictest: 'block' });
      scene.editor.type('!');
      fail(scene);
      expect(scene.press()).toEqual([]);
      expect(scene.session.post.held.value).toBe('block');
      expect(scene.session.notice.value).toBe('held');
    });

    it.each<[Stage, string[]]>([
      ['confirm', everything],
      ['block', []],
      ['off', everything],
    ])('goes by what was kept where not even the settings came: %s', (strictest, heard) => {
      const scene = one(strictest);
      scene.editor.text = 'Open until five.';
      expect(scene.press()).toEqual(strictest === 'off' ? everything : ['pointerdown', 'mousedown']);
      vi.advanceTimersByTime(3000);
      expect(scene.press()).toEqual(heard);
      expect(scene.session.post.held.value).toBe(strictest === 'block' ? 'block' : null);
    });

    it('asks for a reason once the answer came that a reason answers', () => {
      const scene = written('your visit', 'confirm', { strictest: 'block' });
      scene.editor.type('!');
      fail(scene);
      scene.press();
      expect(scene.session.post.held.value).toBe('block');
      scene.answer();
      expect(scene.session.post.held.value).toBe('confirm');
      scene.session.postAnyway('not-a-patient');
      expect(scene.press()).toEqual(everything);
    });

    it('says so after the silence that a press waited through', () => {
      const { key, element, editor, session } = written('Open');
      editor.type('!');
      expect(key(element, { key: 'Enter' })).toEqual([]);
      vi.advanceTimersByTime(3000);
      expect(session.notice.value).toBe('unchecked-again');
      expect(key(element, { key: 'Enter' })).toEqual(['keydown']);
    });

    it('takes a box that cannot be read for one that cannot be checked', () => {
      const scene = written('Open', 'coach', { strictest: 'block' });
      scene.editor.read = () => {
        throw new Error('gone');
      };
      expect(scene.press()).toEqual([]);
    });
  });

  describe('keys', () => {
    it.each<[string, KeyboardEventInit, boolean]>([
      ['Enter where it posts', { key: 'Enter' }, true],
      ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
      ['Cmd+Enter', { key: 'Enter', metaKey: true }, true],
      ['Shift+Enter', { key: 'Enter', shiftKey: true }, false],
      ['Enter that ends a composition', { key: 'Enter', isComposing: true }, false],
      ['a letter', { key: 'a' }, false],
      ['a space in the text', { key: ' ' }, false],
    ])('%s', (_what, init, isHeld) => {
      const { key, element } = written('your visit');
      expect(key(element, init)).toEqual(isHeld ? [] : ['keydown']);
    });

    it('on the button are a press of it', () => {
      const { key, button } = written('your visit');
      expect([key(button, { key: 'Enter' }), key(button, { key: ' ' })]).toEqual([[], []]);
      expect(key(button, { key: 'Tab' })).toEqual(['keydown']);
    });
  });

  describe('after "post anyway"', () => {
    function released(text = 'your visit') {
      const scene = written(text);
      scene.press();
      scene.session.postAnyway('not-a-patient');
      return scene;
    }

    it('lets exactly one press through, with all its events', () => {
      const { press, submit, session } = released();
      expect(session.post.held.value).toBeNull();
      expect(session.notice.value).toBe('pass-open');
      expect(press()).toEqual(everything);
      expect([press(), submit()]).toEqual([[], []]);
    });

    it('lets out one post of a key that is held down', () => {
      const { key, element } = released();
      expect(key(element, { key: 'Enter' })).toEqual(['keydown']);
      for (let nth = 0; nth < 5; nth++) expect(key(element, { key: 'Enter', repeat: true })).toEqual([]);
    });

    it('lets out one post of clicks without a pointer', () => {
      const { click, key, keyUp, element, session } = released();
      expect([click(), click()]).toEqual([['click', 'submit'], []]);
      session.postAnyway('not-a-patient');
      expect(key(element, { key: 'Enter', ctrlKey: true })).toEqual(['keydown']);
      keyUp(element, 'Enter');
      expect(click()).toEqual([]);
    });

    it('tells the background which rules, why and how strict, and no word', () => {
      const { runtime } = released();
      expect(runtime.port.sent.filter(({ type }) => type === 'decision')).toEqual([
        { type: 'decision', rules: ['visit'], reason: 'not-a-patient', stage: 'confirm' },
      ]);
    });

    it('is over with any edit, also one that is taken back', () => {
      const { press, editor, answer } = released();
      editor.type('!');
      editor.text = 'your visit';
      editor.listener();
      answer();
      expect(press()).toEqual([]);
    });

    it('says what it was about once the site has sent it', () => {
      const { press, editor, session } = released();
      press();
      editor.text = '';
      editor.listener();
      expect(session.post.posted.value).toEqual(['Tells of a visit']);
      editor.type('Next');
      expect(session.post.posted.value).toEqual([]);
    });

    it('says so also where the box leaves with it, and only then', () => {
      expect(released().session.leave()).toBe(false);
      const { press, session } = released();
      press();
      expect([session.leave(), session.post.posted.value]).toEqual([true, ['Tells of a visit']]);
    });

    it('says nothing of the kind where the person only emptied the box', () => {
      const { editor, session } = released();
      editor.text = '';
      editor.listener();
      expect(session.post.posted.value).toEqual([]);
    });

    it('is not to be had for what blocks', () => {
      const { press, session, runtime } = written('your visit', 'block');
      press();
      session.postAnyway('approved-wording');
      expect(press()).toEqual([]);
      expect(runtime.port.sent.some(({ type }) => type === 'decision')).toBe(false);
    });

    it('is not to be had without a press that was held', () => {
      const { press, session } = written('your visit');
      session.postAnyway('approved-wording');
      expect(press()).toEqual([]);
    });
  });

  it('holds nothing once a finding was dismissed for a reason', () => {
    const { press, session, runtime } = written('your visit');
    press();
    const [finding] = session.findings.value;
    if (!finding) throw new Error('nothing was found');
    session.dismiss(finding, 'staff-or-model');
    expect(press()).toEqual(everything);
    expect(runtime.port.sent.at(-1)).toEqual({
      type: 'decision',
      rules: ['visit'],
      reason: 'staff-or-model',
      stage: 'confirm',
    });
  });

  it('holds each box behind one button: none goes out while one is held or not answered', () => {
    const { boxes, press, key, held } = arrange(3);
    const [first, second, third] = boxes;
    if (!first || !second || !third) throw new Error('no boxes');
    first.editor.text = 'Open until five.';
    second.editor.text = 'your visit';
    third.editor.text = 'Happy Friday.';
    expect(press(() => [first, second].forEach((box) => box.answer()))).toEqual(['pointerdown', 'mousedown']);
    expect(held.map(([session]) => session)).toEqual([second.session]);
    // What would go out is all of it.
    expect(held.map(([, , together]) => together)).toEqual([boxes.map(({ session }) => session)]);
    third.answer();
    // The keys of a clean box would send them all, too.
    expect(key(first.element, { key: 'Enter', ctrlKey: true })).toEqual([]);
    second.session.postAnyway('approved-wording');
    expect(press()).toEqual(everything);
  });

  it('keeps a pass for the press that goes through, not one that another box stopped', () => {
    const { boxes, press } = arrange(2);
    for (const { editor } of boxes) editor.text = 'your visit';
    press(() => boxes.forEach((box) => box.answer()));
    boxes[0]?.session.postAnyway('approved-wording');
    expect(press()).toEqual([]);
    boxes[1]?.session.postAnyway('approved-wording');
    expect(press()).toEqual(everything);
  });

  it('ends a hold when the organization ends all holding', () => {
    const { press, set, session } = written('your visit');
    press();
    expect(session.post.held.value).toBe('confirm');
    set({ mayHold: false });
    expect(session.post.held.value).toBeNull();
    expect(session.notice.value).toBe('pass-open');
    expect([press(), press()]).toEqual([everything, everything]);
    set({ mayHold: true });
    expect(press()).toEqual([]);
  });

  it('holds nothing while checking is off', () => {
    const { press, set } = written('your visit');
    set({ paused: true });
    expect(press()).toEqual(everything);
  });

  it('counts what was dismissed again where no press in the page can answer a hold', () => {
    const scene = arrange(1, false);
    const [box] = scene.boxes;
    if (!box) throw new Error('no box');
    box.editor.text = 'your visit';
    scene.press(() => box.answer());
    const [finding] = box.session.findings.value;
    if (finding) box.session.dismiss(finding, 'not-a-patient');
    expect(scene.press()).toEqual([]);
    box.session.askElsewhere();
    expect(box.runtime.port.sent.at(-1)).toEqual({
      type: 'ask-elsewhere',
      ticket: box.session.post.ticket,
      rules: ['visit'],
    });
  });

  it('names each hold by a ticket of its own', () => {
    const { press, session } = written('your visit');
    press();
    const { ticket } = session.post;
    press();
    expect(session.post.ticket).not.toBe(ticket);
  });
});
