// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composerOf, publishTargets } from './registry.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 60));
});

describe('what ends writing publishes', () => {
  const at = (hostname: string): { hostname: string; pathname: string } => ({ hostname, pathname: '/' });

  function boxOf(html: string): HTMLElement {
    document.body.innerHTML = html;
    const box = document.querySelector<HTMLElement>('textarea');
    if (!box) throw new Error('no box');
    return box;
  }

  test('the page of a published video in YouTube Studio, where all is saved by one button', () => {
    document.body.innerHTML = `<div><ytcp-button id="save">Save</ytcp-button></div>
      <div id="description-textarea"><div id="textbox" contenteditable="true"></div></div>`;
    const box = document.querySelector<HTMLElement>('#textbox');
    if (!box) throw new Error('no box');
    expect(publishTargets(box, at('studio.youtube.com')).map(({ id }) => id)).toEqual(['save']);
  });

  test.each([
    [
      'LinkedIn',
      'www.linkedin.com',
      '<div componentkey="ShareBox_textEditor" contenteditable="true" id="box"></div>',
      'Save',
    ],
    [
      'Facebook',
      'www.facebook.com',
      '<div role="textbox" contenteditable="true" data-lexical-editor="true" id="box"></div>',
      'Guardar',
    ],
    [
      'a page of Facebook',
      'www.facebook.com',
      '<div role="textbox" contenteditable="true" data-lexical-editor="true" id="box"></div>',
      'Next',
    ],
    [
      'Instagram',
      'www.instagram.com',
      '<div aria-label="Write a caption..." contenteditable="true" id="box"></div>',
      'Done',
    ],
    ['Nextdoor', 'nextdoor.com', '<textarea id="box" aria-label="Edit your post"></textarea>', 'Save changes'],
    ['a site that was added', 'forum.example', '<textarea id="box" aria-label="Edit reply"></textarea>', 'Update'],
  ])('holds the button that ends an edit on %s', (_site, hostname, box, words) => {
    document.body.innerHTML = `<div role="dialog">${box}<button>Cancel</button><button>Save draft</button>
      <button>${words}</button><button>Add photo</button></div><button>Save</button>`;
    const editor = document.querySelector<HTMLElement>('#box');
    if (!editor) throw new Error('no box');
    expect(publishTargets(editor, at(hostname)).map((button) => button.textContent)).toEqual([words]);
    expect(composerOf(editor, at(hostname))).not.toBeNull();
  });

  test('of an edit the button that saves is held beside one that shares', () => {
    const box = boxOf(
      '<div role="dialog" aria-label="Edit post"><textarea></textarea><button>Share</button><button>Save</button></div>',
    );
    expect(publishTargets(box, at('nextdoor.com')).map((button) => button.textContent)).toEqual(['Share', 'Save']);
  });

  test('what is said of a picture is held where its own dialog ends, before it is gone', () => {
    const box = boxOf(
      '<div role="dialog"><textarea data-testid="altTextInput"></textarea><button>Cancel</button><button>Save</button></div>',
    );
    expect(composerOf(box, at('x.com'))).toMatchObject({ name: 'alt text' });
    expect(publishTargets(box, at('x.com')).map((button) => button.textContent)).toEqual(['Save']);
  });

  test('each box of a thread goes out with “Post all”, also where the button has no name of its own', () => {
    const one = (nth: number): string => `<div contenteditable="true" data-testid="tweetTextarea_${nth}"></div>`;
    document.body.innerHTML = `<div role="dialog">${one(0)}${one(1)}<div><button>Add</button><button>Post all</button></div></div>`;
    for (const box of document.querySelectorAll<HTMLElement>('[contenteditable]')) {
      expect(publishTargets(box, at('x.com')).map((button) => button.textContent)).toEqual(['Post all']);
    }
  });

  test('a post of Facebook in a form is none that answers', () => {
    document.body.innerHTML =
      '<form method="post"><div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true"></div><div role="button" aria-label="Post">Post</div></div></form>';
    const box = document.querySelector<HTMLElement>('[contenteditable]');
    if (!box) throw new Error('no box');
    expect(composerOf(box, at('www.facebook.com'))).toMatchObject({ name: 'post', kind: 'post' });
  });
});
