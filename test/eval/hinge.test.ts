import { describe, expect, it } from 'vitest';
import { fitHinge, random } from './hinge.ts';
import type { Sparse } from './hinge.ts';

function sparse(rows: ReadonlyArray<ReadonlyArray<readonly [column: number, value: number]>>): Sparse {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(rows.flat(), ([column]) => column),
    values: Float32Array.from(rows.flat(), ([, value]) => value),
  };
}

describe('the linear fit', () => {
  it('puts the weight on what tells the two sides apart', () => {
    const rows = sparse([
      [
        [0, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [3, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [3, 1],
      ],
    ]);
    const { weights, bias } = fitHinge(rows, [0, 1, 2, 3], (row) => row < 2, { columns: 4, cost: 10, rounds: 200 });
    expect(weights[0] ?? 0).toBeGreaterThan(0.5);
    expect(weights[1] ?? 0).toBeLessThan(-0.5);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.05);
    expect(Math.abs(bias)).toBeLessThan(0.2);
  });

  it('lets a row of little importance give way', () => {
    const rows = sparse([[[0, 1]], [[0, 1]]]);
    const weightBy = (importance: number): number =>
      fitHinge(rows, [0, 1], (row) => row === 0, {
        columns: 1,
        cost: 1,
        rounds: 200,
        importance: (row) => (row === 0 ? 1 : importance),
      }).weights[0] ?? 0;
    expect(weightBy(0.05)).toBeGreaterThan(0.2);
    expect(weightBy(20)).toBeLessThan(-0.2);
  });

  it('draws the same numbers for the same seed', () => {
    const [one, other] = [random(7), random(7)];
    for (let index = 0; index < 50; index += 1) expect(one()).toBe(other());
  });
});
