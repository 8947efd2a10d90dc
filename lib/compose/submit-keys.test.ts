// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer } from '../platforms/platform.ts';
import { enterOf, maySubmit } from './submit-keys.ts';

const key = (init: KeyboardEventInit & { keyCode?: number }): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key: 'Enter', ...init });
  if (init.keyCode) Object.defineProperty(event, 'keyCode', { value: init.keyCode });
  return event;
};

describe('enterOf', () => {
  it.each([
    ['Enter', {}, 'Enter'],
    ['Ctrl+Enter', { ctrlKey: true }, 'Mod+Enter'],
    ['Cmd+Enter', { metaKey: true }, 'Mod+Enter'],
    ['Ctrl+Shift+Enter', { ctrlKey: true, shiftKey: true }, 'Mod+Enter'],
    ['Ctrl+Alt+Enter', { ctrlKey: true, altKey: true }, 'Mod+Enter'],
    ['Alt+Enter', { altKey: true }, 'Alt+Enter'],
    ['a new line', { shiftKey: true }, null],
    ['another key', { key: 'a' }, null],
    ['a word being composed', { isComposing: true }, null],
    ['a word being composed, as Safari and old input methods say it', { keyCode: 229 }, null],
  ])('%s', (_what, init, expected) => {
    expect(enterOf(key(init))).toBe(expected);
  });
});

describe('maySubmit', () => {
  const composer = (platform: string, name: string): Composer => ({
    platform,
    name,
    kind: 'post',
    replyTo: null,
    contextRead: true,
  });
  const box = document.createElement('textarea');

  it('goes by what the platform says of this box', () => {
    expect(maySubmit('Enter', box, composer('facebook', 'comment'))).toBe(true);
    expect(maySubmit('Enter', box, composer('facebook', 'post'))).toBe(false);
    expect(maySubmit('Enter', box, composer('x', 'post'))).toBe(false);
  });

  it('takes every key of the platform where its facts do not fit the box', () => {
    expect(maySubmit('Enter', box, composer('facebook', 'generic'))).toBe(true);
    expect(maySubmit('Enter', box, composer('generic', 'generic'))).toBe(false);
  });

  it('takes Enter in a message for a press that sends it, on whatever site', () => {
    const message = { ...composer('podium', 'generic'), kind: 'message' } as const;
    expect(maySubmit('Enter', box, message)).toBe(true);
    expect(maySubmit('Enter', box, composer('podium', 'generic'))).toBe(false);
  });

  it('takes Alt+Enter where a site posts by it', () => {
    expect(maySubmit('Alt+Enter', box, composer('mastodon', 'text'))).toBe(true);
    expect(maySubmit('Alt+Enter', box, composer('x', 'post'))).toBe(false);
  });

  it('takes Ctrl+Enter anywhere, and Enter in a single line', () => {
    expect(maySubmit('Mod+Enter', box, composer('generic', 'generic'))).toBe(true);
    expect(maySubmit('Enter', document.createElement('input'), composer('generic', 'generic'))).toBe(true);
  });

  it('leaves the key to a list that is open', () => {
    const choosing = document.createElement('div');
    choosing.setAttribute('aria-activedescendant', 'mention-1');
    const mention = document.createElement('div');
    mention.id = 'mention-1';
    document.body.replaceChildren(choosing, mention);
    mention.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    expect(maySubmit('Enter', choosing, composer('facebook', 'comment'))).toBe(false);
    mention.style.display = 'none';
    expect(maySubmit('Enter', choosing, composer('facebook', 'comment'))).toBe(true);
    // Some editors name the list also while there is none.
    mention.remove();
    expect(maySubmit('Enter', choosing, composer('facebook', 'comment'))).toBe(true);
  });
});
