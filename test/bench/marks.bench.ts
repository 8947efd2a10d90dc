import { expect, test } from '../e2e/stage/test.ts';

/**
 * From the last key to the marks, in the browser: the time between the key that completes the words and the first
 * frame in which they are marked, and what the page's main thread spent on that key. Ratios to a frame are printed,
 * since machines differ.
 */
const frame = 1000 / 60;
const rounds = 40;
const lastDigit = '9';

const places = [
  { name: 'textarea', url: 'https://business.google.com/reviews', box: '[data-editor="first"] textarea' },
  { name: 'Draft.js', url: 'https://x.com/compose/post?reply', box: '[data-editor="modal"] [contenteditable="true"]' },
];

/** A reply of about `length` characters whose first sentence lacks the last digit of a number that is found in any text. */
function draft(length: number): { before: string; after: string } {
  const filler = ' We read every comment and we would like to listen. Our office is open until five on most days.';
  const before = '219-09-999';
  let after = ' is on the form.';
  while (before.length + after.length < length) after += filler;
  return { before, after: after.slice(0, length - before.length) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

for (const { name, url, box } of places) {
  for (const length of [280, 3000]) {
    test(`${name}, ${length} characters`, async ({ stage, browserKind }) => {
      test.setTimeout(300_000);
      await stage.open(url);
      await stage.click(box);
      const { before, after } = draft(length);
      await stage.type(before + after);
      await stage.press('Home');
      await stage.press('Control+Home');
      for (let step = 0; step < before.length; step++) await stage.press('ArrowRight');
      await stage.evaluate((key) => {
        const times: number[] = [];
        const isMarked = (): boolean =>
          [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].some((ranges) => ranges.size > 0);
        window.addEventListener(
          'keydown',
          (event) => {
            if (event.key !== key) return;
            const start = event.timeStamp;
            const look = (): void => {
              if (isMarked()) times.push(performance.now() - start);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          true,
        );
        Object.assign(window, { times });
      }, lastDigit);
      const measured = (): Promise<number[]> => stage.evaluate(() => Reflect.get(window, 'times') as number[]);
      for (let round = 1; round <= rounds; round++) {
        await stage.type(lastDigit);
        await expect.poll(async () => (await measured()).length, { intervals: [20] }).toBe(round);
        await stage.press('Backspace');
        await expect.poll(async () => (await stage.marks()).length, { intervals: [20] }).toBe(0);
      }
      const sorted = (await measured()).toSorted((one, other) => one - other);
      const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
      const frames = (ms: number): string => `${ms.toFixed(1)} ms (${(ms / frame).toFixed(1)} frames)`;
      process.stdout.write(`${browserKind}, ${name}, ${length} characters: p50 ${frames(p50)}, p95 ${frames(p95)}\n`);
    });
  }
}
