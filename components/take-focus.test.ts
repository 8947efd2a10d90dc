// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdsFocus, takeFocus } from './take-focus.ts';

describe('taking the focus', () => {
  const box = document.createElement('textarea');
  const dialog = document.createElement('div');
  dialog.tabIndex = -1;
  let closed: AbortController;
  let isWanted: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    closed = new AbortController();
    isWanted = true;
    document.body.replaceChildren(box, dialog);
    box.focus();
    takeFocus(dialog, () => isWanted, closed.signal);
  });
  afterEach(() => {
    closed.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('takes it, and takes it back from an editor that still draws the last key', () => {
    expect(holdsFocus(dialog)).toBe(true);
    vi.advanceTimersByTime(40);
    box.focus();
    expect(holdsFocus(dialog)).toBe(true);
  });

  it('leaves it to a page that insists', () => {
    for (let nth = 0; nth < 3; nth++) box.focus();
    expect(holdsFocus(box)).toBe(true);
  });

  it('leaves it where a person went by key or pointer', () => {
    const press = new Event('pointerdown');
    Object.defineProperty(press, 'isTrusted', { value: true });
    window.dispatchEvent(press);
    box.focus();
    expect(holdsFocus(box)).toBe(true);
  });

  it('leaves it where what was pressed in the dialog itself leads back to the box', () => {
    dialog.dispatchEvent(new Event('keydown'));
    box.focus();
    expect(holdsFocus(box)).toBe(true);
  });

  it('is not told by a press that a script makes up', () => {
    window.dispatchEvent(new Event('pointerdown'));
    box.focus();
    expect(holdsFocus(dialog)).toBe(true);
  });

  it('leaves it once the popover is closed, is not to have it, or some time has passed', () => {
    isWanted = false;
    box.focus();
    expect(holdsFocus(box)).toBe(true);
    isWanted = true;
    takeFocus(dialog, () => isWanted, closed.signal);
    vi.advanceTimersByTime(600);
    box.focus();
    expect(holdsFocus(box)).toBe(true);
    takeFocus(dialog, () => isWanted, closed.signal);
    closed.abort();
    box.focus();
    expect(holdsFocus(box)).toBe(true);
  });
});
