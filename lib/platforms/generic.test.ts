// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { genericKind, genericTargets, holdsDraft } from './generic.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 60));
});

/** The element with the id "box". */
function boxOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('no box');
  return box;
}

const area = '<textarea id="box"></textarea>';

describe('compose boxes, and what they hold', () => {
  const found = {
    'a textarea with a Post button': [`<form>${area}<button>Post</button></form>`, 'post'],
    'an editable element with a Publish button of a div': [
      '<section><div id="box" contenteditable="true"></div><div role="button">Publish</div></section>',
      'post',
    ],
    'a button three levels up': [
      `<div><div><div>${area}</div></div><footer><button>Share</button></footer></div>`,
      'post',
    ],
    'a Spanish one': [`<form>${area}<button>Publicar</button></form>`, 'post'],
    'a comment': [`<article>${area}<button>Comment</button></article>`, 'reply'],
    'a comment whose icon has the label': [
      `<article>${area}<button aria-label="Comment">➤</button></article>`,
      'reply',
    ],
    'a comment that Enter sends': [
      '<article><textarea id="box" placeholder="Add a comment…"></textarea></article>',
      'reply',
    ],
    'a one-line comment': [
      '<form><input id="box" placeholder="Write a comment…"><button>Post</button></form>',
      'reply',
    ],
    'a reply under stars': [
      `<li><i aria-label="2 stars"></i><p>Rude.</p>${area}<button>Post reply</button></li>`,
      'review-reply',
    ],
    'a response in a part that the site calls review': [
      `<div class="review-card"><label for="box">Your response</label>${area}<input type="submit" value="Submit"></div>`,
      'review-reply',
    ],
    'what is said of a picture, in a dialog that only saves': [
      '<div role="dialog"><label>Alt text <textarea id="box"></textarea></label><button>Save</button></div>',
      'post',
    ],
    'a published post that is edited': [
      `<div role="dialog" aria-label="Edit post">${area}<button>Save</button></div>`,
      'post',
    ],
    'a published comment that is edited in its place': [
      `<article><h3>Edit your comment</h3>${area}<button>Save</button></article>`,
      'reply',
    ],
    'a Spanish one that is edited': [
      `<form><label>Editar publicación ${area}</label><button>Guardar</button></form>`,
      'post',
    ],
    'a line that stands before a post': ['<form><input id="box" placeholder="Content warning"></form>', 'post'],
    'a message': [`<form>${area}<button>Send</button></form>`, 'message'],
    'a chat': ['<form><textarea id="box" placeholder="Message Ann"></textarea><button>Post</button></form>', 'message'],
  } as const;
  for (const [title, [html, kind]] of Object.entries(found)) {
    test(`${title}: ${kind}`, () => expect(genericKind(boxOf(html))).toBe(kind));
  }
});

describe('boxes that nobody publishes from', () => {
  const others = {
    'a search': '<form><textarea id="box" name="q" aria-label="Search"></textarea><button>Submit</button></form>',
    'a search by role': `<form role="search">${area}<button>Submit</button></form>`,
    'a search by type': '<form><input id="box" type="search"><button>Post</button></form>',
    'a login': '<form><input id="box" name="login"><input type="password"><button>Submit</button></form>',
    'a user name': '<form><input id="box" aria-label="User name"><button>Submit</button></form>',
    'an address': '<form><label>Street address<textarea id="box"></textarea></label><button>Submit</button></form>',
    'a filter of one line': '<form><input id="box" placeholder="Filter comments"><button>Reply</button></form>',
    'one line beside a Post button': '<form><input id="box" placeholder="Title"><button>Post</button></form>',
    'a form that saves': `<form>${area}<button>Save</button></form>`,
    'a profile that is edited': `<form aria-label="Edit profile">${area}<button>Save</button></form>`,
    'no button at all': `<main>${area}</main>`,
    'a code editor': `<div class="monaco-editor">${area}</div><button>Submit</button>`,
    'a box that cannot be written in': '<form><textarea id="box" readonly></textarea><button>Post</button></form>',
    'a menu button': `<form>${area}<button aria-haspopup="menu">Share</button></form>`,
    'the button of another form': `<form>${area}</form><form><textarea></textarea><button>Post</button></form>`,
  } as const;
  for (const [title, html] of Object.entries(others)) {
    test(`${title}: null`, () => expect(genericKind(boxOf(html))).toBeNull());
  }

  test('one without a size', () => {
    const box = boxOf(`<form>${area}<button>Post</button></form>`);
    box.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
    expect(genericKind(box)).toBeNull();
  });
});

test('of two boxes with a button each at one level, each has the nearer one', () => {
  const box = boxOf(`<div>${area}<button>Post</button><textarea id="other"></textarea><button>Reply</button></div>`);
  const places = [0, 70, 500, 570];
  for (const [index, child] of [...document.querySelectorAll('textarea, button')].entries()) {
    child.getBoundingClientRect = () => new DOMRect(0, places[index], 300, 60);
  }
  expect(genericTargets(box).map((button) => button.textContent)).toEqual(['Post']);
});

test('all boxes of one form go out by its one button, whichever is nearer', () => {
  const box = boxOf(`<form>${area}<textarea id="other"></textarea><button>Post</button></form>`);
  const places = [0, 70, 140];
  for (const [index, child] of [...document.querySelectorAll('textarea, button')].entries()) {
    child.getBoundingClientRect = () => new DOMRect(0, places[index], 300, 60);
  }
  for (const each of [box, document.querySelector<HTMLElement>('#other') ?? box]) {
    expect(genericTargets(each).map((button) => button.textContent)).toEqual(['Post']);
    expect(genericKind(each)).toBe('post');
  }
});

test('a button in an open shadow root is found from the light', () => {
  const box = boxOf(`<x-form>${area}<x-bar></x-bar></x-form>`);
  const root = document.querySelector('x-bar')?.attachShadow({ mode: 'open' });
  root?.append(Object.assign(document.createElement('button'), { textContent: 'Post' }));
  expect(genericTargets(box).map((button) => button.textContent)).toEqual(['Post']);
});

describe('a box that is not known, with several words in it', () => {
  const words = 'We are open until five';
  const may = {
    'one whose label asks for a place': [
      `<textarea id="box" placeholder="What is new in your city?">${words}</textarea>`,
    ],
    'one line without a name': [`<input id="box" value="${words}">`],
    'an editable element': [`<div id="box" contenteditable="true">${words}</div>`],
    'beside a button that nobody can read': [`<form><input id="box" value="${words}"><button>Qxz</button></form>`],
  };
  for (const [title, [html = '']] of Object.entries(may)) {
    test(`may hold a draft: ${title}`, () => {
      expect(holdsDraft(boxOf(html))).toBe(true);
    });
  }
  const never = {
    'three words': '<textarea id="box">We are open</textarea>',
    'a search in several lines': `<textarea id="box" aria-label="Search">${words}</textarea>`,
    'a search box by its role': `<div id="box" role="searchbox" contenteditable="true">${words}</div>`,
    'a box of a search form': `<form role="search"><input id="box" value="${words}"></form>`,
    'a filter': `<input id="box" placeholder="Filter comments" value="${words}">`,
    'an e-mail address': `<input id="box" type="email" value="${words}">`,
    'a login': `<form><input id="box" value="${words}"><input type="password"></form>`,
    'a line for an address': `<input id="box" name="street" value="${words}">`,
    'a form that saves': `<form><input id="box" value="${words}"><button>Save changes</button></form>`,
    'a note beside a button that saves': `<div><div id="box" contenteditable="true">${words}</div><button aria-label="Save note">✓</button></div>`,
    code: `<pre><div id="box" contenteditable="true">${words}</div></pre>`,
    'what cannot be written in': `<textarea id="box" readonly>${words}</textarea>`,
  };
  for (const [title, html] of Object.entries(never)) {
    test(`is left alone: ${title}`, () => {
      expect(holdsDraft(boxOf(html))).toBe(false);
    });
  }
  test('is left alone: a small one', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 120, 20));
    expect(holdsDraft(boxOf(`<input id="box" value="${words}">`))).toBe(false);
    expect(holdsDraft(boxOf(`<textarea id="box">${words}</textarea>`))).toBe(false);
  });
});
