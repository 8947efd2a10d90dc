import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlace, type Area, type Spot, type Wish } from './free-place.ts';

function area(left: number, top: number, width: number, height: number): Area {
  return { left, top, right: left + width, bottom: top + height };
}

const wide = area(0, 0, 1280, 900);
const wish: Wish = { window: wide, words: area(400, 300, 80, 20), buttons: [], x: 400, width: 372, height: 300 };

function covers(spot: Pick<Spot, 'x' | 'y' | 'height'>, width: number, other: Area): boolean {
  const { x, y, height } = spot;
  return x < other.right && x + width > other.left && y < other.bottom && y + height > other.top;
}

const someArea = (longest: number) =>
  fc
    .record({
      left: fc.integer({ min: -50, max: 1200 }),
      top: fc.integer({ min: -50, max: 850 }),
      width: fc.integer({ min: 10, max: longest }),
      height: fc.integer({ min: 10, max: 60 }),
    })
    .map(({ left, top, width, height }) => area(left, top, width, height));

const wishes = fc
  .record({
    size: fc.constantFrom([1280, 900], [380, 800], [380, 500], [800, 300]),
    words: someArea(300),
    buttons: fc.array(someArea(200), { maxLength: 3 }),
    height: fc.integer({ min: 80, max: 900 }),
  })
  .map(({ size: [width = 0, height = 0], words, buttons, height: wanted }) => ({
    window: area(0, 0, width, height),
    words,
    buttons,
    x: words.left,
    width: Math.min(372, width - 16),
    height: wanted,
  }));

describe('the place of the popover', () => {
  it('is below the words, from where they begin', () => {
    expect(freePlace(wish)).toEqual({ x: 400, y: 326, height: 300 });
  });

  it('is above them where there is no room below', () => {
    expect(freePlace({ ...wish, words: area(400, 700, 80, 20) })).toEqual({ x: 400, y: 394, height: 300 });
  });

  it('is rather lower than over the words', () => {
    const window = area(0, 0, 380, 900);
    const spot = freePlace({ ...wish, window, words: area(20, 440, 80, 20), x: 20, width: 364, height: 600 });
    expect(spot).toEqual({ x: 10, y: 466, height: 428 });
  });

  it('is above the words where the button is below them', () => {
    const spot = freePlace({ ...wish, words: area(400, 500, 80, 20), buttons: [area(500, 560, 100, 40)] });
    expect(spot).toEqual({ x: 400, y: 194, height: 300 });
  });

  it('is beside the button where it would be far above', () => {
    const spot = freePlace({ ...wish, words: area(400, 100, 80, 20), buttons: [area(700, 150, 100, 40)] });
    expect(spot).toEqual({ x: 322, y: 126, height: 300 });
  });

  it('is over the words rather than over the button', () => {
    const window = area(0, 0, 380, 420);
    const button = area(300, 340, 60, 40);
    const spot = freePlace({ ...wish, window, words: area(20, 200, 80, 20), buttons: [button], x: 20, width: 364 });
    expect(covers(spot, 364, button)).toBe(false);
    expect(spot.height).toBeGreaterThanOrEqual(260);
  });

  it('is in the window, whatever the words, the buttons and the height (2,000 cases)', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { x, y, height } = freePlace(wanted);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + wanted.width).toBeLessThanOrEqual(wanted.window.right);
        expect(y + height).toBeLessThanOrEqual(wanted.window.bottom);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('is on no button where any place in the window is, by a search over all of them (500 cases)', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { window, width, buttons } = wanted;
        const spot = freePlace(wanted);
        const isFree = (one: Pick<Spot, 'x' | 'y' | 'height'>): boolean =>
          !buttons.some((button) => covers(one, width, button));
        if (isFree(spot)) return;
        // Room for what it would be high at the least, with the gap around it.
        const height = Math.min(wanted.height, 120) + 12;
        for (let y = 0; y + height <= window.bottom; y += 4) {
          for (let x = 0; x + width + 12 <= window.right; x += 4) {
            const free = !buttons.some((button) => covers({ x, y, height }, width + 12, button));
            expect(free).toBe(false);
          }
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
