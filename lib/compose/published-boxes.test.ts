// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formBoxes, publishedBoxes } from './published-boxes.ts';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The path of an event on this element, as the browser composes it. */
function pathOf(target: Element): EventTarget[] {
  let path: EventTarget[] = [];
  target.addEventListener('click', (event) => void (path = event.composedPath()), { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  return path;
}

const buttonsOf = (map: Record<string, string>) => (box: HTMLElement) => [
  ...document.querySelectorAll(map[box.id] ?? '#nothing'),
];

describe('publishedBoxes', () => {
  it('finds a box that was never used, from the icon inside its button', () => {
    page('<textarea id="a"></textarea><button id="post"><span>Post</span></button>');
    expect(publishedBoxes(pathOf(find('span')), [], buttonsOf({ a: '#post' }))).toEqual([find('#a')]);
  });

  it('finds each box behind one button', () => {
    page('<textarea id="a"></textarea><div id="b" contenteditable="true"></div><input id="c"><button>Post</button>');
    const found = publishedBoxes(pathOf(find('button')), [], buttonsOf({ a: 'button', b: 'button' }));
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('finds a box in an open shadow root', () => {
    page('<x-box></x-box><button>Reply</button>');
    find('x-box').attachShadow({ mode: 'open' }).innerHTML = '<textarea id="a"></textarea>';
    expect(publishedBoxes(pathOf(find('button')), [], buttonsOf({ a: 'button' })).map(({ id }) => id)).toEqual(['a']);
  });

  it('asks only about the boxes in use where the button does not look like one that publishes', () => {
    page('<textarea id="a"></textarea><textarea id="b"></textarea><button>➤</button>');
    const asked: string[] = [];
    const targets = (box: HTMLElement): Element[] => {
      asked.push(box.id);
      return [find('button')];
    };
    expect(publishedBoxes(pathOf(find('button')), [find('#b')], targets)).toEqual([find('#b')]);
    expect(asked).toEqual(['b']);
  });

  it('knows a button by what its platform says of it', () => {
    page('<textarea id="a"></textarea><div data-testid="tweetButton">➤</div>');
    const found = publishedBoxes(pathOf(find('div')), [], buttonsOf({ a: '[data-testid="tweetButton"]' }));
    expect(found).toEqual([find('#a')]);
  });

  it('finds what is written in the form or dialog of a button that nobody can read', () => {
    page(`<textarea id="a">Words.</textarea><div role="dialog"><textarea id="b">Words.</textarea><textarea id="c"></textarea>
      <button>Qzx</button></div>`);
    const targets = buttonsOf({ a: 'button', b: 'button', c: 'button' });
    expect(publishedBoxes(pathOf(find('button')), [], targets)).toEqual([find('#b')]);
  });

  it('asks about the box in use where a question of its own is answered', () => {
    page(`<textarea id="a">Words.</textarea><button id="when">Schedule</button>
      <textarea id="b"></textarea><button id="answer">Reply</button>
      <div role="dialog"><input><button id="go">Schedule post</button><button id="no">Cancel</button></div>`);
    const targets = buttonsOf({ a: '#when', b: '#answer' });
    const used = [find('#a'), find('#b')];
    expect(publishedBoxes(pathOf(find('#go')), used, targets)).toEqual([find('#a')]);
    expect(publishedBoxes(pathOf(find('#no')), used, targets)).toEqual([]);
    expect(publishedBoxes(pathOf(find('#go')), [], targets)).toEqual([]);
  });

  it('takes an item of a menu for a button', () => {
    page(`<textarea id="a">Words.</textarea><button id="when">Schedule</button>
      <div role="menu"><div role="menuitem" id="now">Post now</div><div role="menuitem" id="no">Discard</div></div>`);
    const targets = buttonsOf({ a: '#when' });
    expect(publishedBoxes(pathOf(find('#now')), [find('#a')], targets)).toEqual([find('#a')]);
    expect(publishedBoxes(pathOf(find('#no')), [find('#a')], targets)).toEqual([]);
  });

  it('asks about nothing where no button was pressed', () => {
    page('<p>Post</p><textarea id="a"></textarea>');
    expect(publishedBoxes(pathOf(find('p')), [find('#a')], () => [document.body])).toEqual([]);
  });
});

describe('formBoxes', () => {
  it('are those of the button that sends, and all where none is known', () => {
    page('<form><textarea id="a"></textarea><button id="send">Send</button><button id="keep">Keep</button></form>');
    const targets = buttonsOf({ a: '#send' });
    expect(formBoxes(find('form'), find('#send'), targets)).toEqual([find('#a')]);
    expect(formBoxes(find('form'), null, targets)).toEqual([find('#a')]);
    expect(formBoxes(find('form'), find('#keep'), targets)).toEqual([]);
    expect(formBoxes(find('form'), find('#keep'), () => [])).toEqual([find('#a')]);
  });
});
