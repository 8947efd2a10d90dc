// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shield } from './shield.ts';

let controller = new AbortController();
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.documentElement.querySelector('section')?.remove();
});

/** A surface with two buttons, and a page that listens to everything, too. */
function arrange() {
  const host = document.createElement('section');
  const root = host.attachShadow({ mode: 'closed' });
  const [first, second] = [document.createElement('button'), document.createElement('button')];
  root.append(first, second);
  document.documentElement.append(host);
  let under: Element = first;
  Object.defineProperty(root, 'elementFromPoint', { value: () => under });
  Object.defineProperty(root, 'activeElement', { get: () => under });
  const told: string[] = [];
  const heard: string[] = [];
  shield(() => ({ host, root }), controller.signal);
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin', 'paste']) {
    for (const [name, button] of Object.entries({ first, second })) {
      button.addEventListener(type, () => void told.push(`${type} of ${name}`));
    }
    window.addEventListener(type, () => void heard.push(type), { capture: true, signal: controller.signal });
  }
  const send = (event: Event, isTrusted = true, target: Element = host): Event => {
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return event;
  };
  const init = { bubbles: true, composed: true, cancelable: true, clientX: 10, clientY: 10, detail: 1 };
  return {
    told,
    heard,
    send,
    mouse: (type: string, isTrusted = true, more: MouseEventInit = {}) =>
      send(new MouseEvent(type, { ...init, ...more }), isTrusted),
    moveTo: (place: 'first' | 'second') => {
      under = { first, second }[place];
    },
  };
}

describe('the shield', () => {
  it('tells our button of a press by a person, and the page of nothing', () => {
    const { mouse, told, heard } = arrange();
    for (const type of ['pointerdown', 'mousedown', 'click']) mouse(type);
    expect(told).toEqual(['click of first']);
    expect(heard).toEqual([]);
  });

  it('tells nobody of a press that a script makes up', () => {
    const { mouse, send, told, heard } = arrange();
    for (const type of ['pointerdown', 'mousedown', 'click']) mouse(type, false);
    mouse('click', false, { detail: 0, clientX: 0, clientY: 0 });
    send(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }), false);
    expect([told, heard]).toEqual([[], []]);
  });

  it('counts no click that a page had the browser make where the pointer did not go down', () => {
    const { mouse, told, moveTo } = arrange();
    mouse('click');
    mouse('pointerdown');
    moveTo('second');
    mouse('click');
    expect(told).toEqual([]);
  });

  it('counts no press whose first half a script made up', () => {
    const { mouse, told } = arrange();
    mouse('pointerdown', false);
    mouse('click');
    expect(told).toEqual([]);
  });

  it('tells of keys, and of the click that a key makes', () => {
    const { mouse, send, told, heard } = arrange();
    send(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    mouse('click', true, { detail: 0, clientX: 0, clientY: 0 });
    expect(told).toEqual(['keydown of first', 'click of first']);
    expect(heard).toEqual([]);
  });

  it('keeps the focus where it was, and the rest of what happens in us from the page', () => {
    const { mouse, send, heard } = arrange();
    expect(mouse('mousedown').defaultPrevented).toBe(true);
    for (const type of ['focusin', 'paste']) send(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });

  it('leaves alone what happens elsewhere', () => {
    const { send, heard } = arrange();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    send(click, true, document.body);
    expect(heard).toEqual(['click']);
    expect(click.defaultPrevented).toBe(false);
  });
});
