// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readContext, starsIn } from './context.ts';

// happy-dom lays nothing out; what has no size counts as hidden.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
});

function boxOf(html: string): Element {
  document.body.innerHTML = html;
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no box');
  return box;
}

describe('starsIn', () => {
  const said = {
    '4 star': 4,
    '5 stars': 5,
    'Rated 2 out of 5': 2,
    'Rated 3.5 out of 5 stars': 3.5,
    '4,5 de 5 estrellas': 4.5,
    '1 star rating': 1,
    '3/5': 3,
    '1 estrella': 1,
    Star: undefined,
    '24 stars on GitHub': undefined,
    '2 hours ago': undefined,
    '': undefined,
  } as const;
  for (const [words, stars] of Object.entries(said)) {
    test(`"${words}" → ${String(stars)}`, () => expect(starsIn(words)).toBe(stars));
  }
});

describe('readContext', () => {
  const selectors = { within: ['.card', 'main'], text: ['.text'], author: ['.name'], rating: ['[aria-label*="star"]'] };

  test('reads text, author and stars of the box’s own card', () => {
    const box = boxOf(`<main><div class="card"><p class="name">Ann</p><p class="text">Other.</p></div>
      <div class="card"><p class="name">Maria <br>Local guide</p><i aria-label="2 stars"></i><p class="text">Rude.</p><textarea></textarea></div></main>`);
    expect(readContext(box, selectors)).toEqual({ text: 'Rude.', author: 'Maria', rating: 2 });
  });

  test('takes the last before the box, not one after it', () => {
    const box = boxOf(
      '<main><p class="text">One.</p><p class="text">Two.</p><textarea></textarea><p class="text">Three.</p></main>',
    );
    expect(readContext(box, selectors)).toEqual({ text: 'Two.' });
  });

  test('leaves out what is hidden, and keeps emoji that are pictures', () => {
    const box = boxOf(
      '<main><p class="text">Bad <b style="display: none">not</b><img alt="😡"><br>Very.</p><textarea></textarea></main>',
    );
    expect(readContext(box, selectors)).toEqual({ text: 'Bad 😡\nVery.' });
  });

  test('does not take five star buttons for a rating', () => {
    const buttons = [1, 2, 3, 4, 5].map((stars) => `<i aria-label="${stars} stars"></i>`).join('');
    expect(
      readContext(boxOf(`<main><p class="text">Bad.</p>${buttons}<textarea></textarea></main>`), selectors),
    ).toEqual({
      text: 'Bad.',
    });
  });

  test('counts filled stars where no label says the number', () => {
    const box = boxOf(
      '<main><p class="text">Ok.</p><i class="full"></i><i class="full"></i><i></i><textarea></textarea></main>',
    );
    expect(readContext(box, { ...selectors, filledStars: ['.full'] })).toEqual({ text: 'Ok.', rating: 2 });
  });

  test('says null where the page does not show it', () => {
    expect(readContext(boxOf('<main><textarea></textarea></main>'), selectors)).toBeNull();
    expect(readContext(boxOf('<main><p class="text"> </p><textarea></textarea></main>'), selectors)).toBeNull();
  });
});
