// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, type FakeForm, type FormBox } from './fake-form.ts';

let controller = new AbortController();

/** A box with words that hold it, once they are answered. */
function risky(): FakeForm & FormBox {
  const form = fakeForm(1, controller.signal, true);
  const [box] = form.boxes;
  if (!box) throw new Error('no box');
  box.editor.text = 'A saved reply about your visit.';
  return { ...form, ...box };
}

function activate(isActive: boolean): void {
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive } });
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('a press that is held', () => {
  it.each([true, false])('takes the focus only where a person did something: %s', (isActive) => {
    activate(isActive);
    const { press, answer, held } = risky();
    press(() => answer());
    expect(held.at(-1)?.[1]).toBe(isActive);
  });

  it.each([true, false])('leaves the focus where the person has taken it before the answer came: %s', (goesOn) => {
    activate(true);
    const { press, answer, element, held } = risky();
    element.focus();
    press();
    if (goesOn) element.blur();
    answer();
    expect(held.at(-1)?.[1]).toBe(!goesOn);
  });
});
