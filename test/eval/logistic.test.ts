import { expect, it } from 'vitest';
import { fitLogistic } from './logistic.ts';

it('finds the log-odds that the rows were made with', () => {
  const rows = (on: number[], bad: number, fine: number) => [
    ...Array.from({ length: bad }, () => ({ on, label: true })),
    ...Array.from({ length: fine }, () => ({ on, label: false })),
  ];
  // Without the feature 1 of 5 is bad, with it 4 of 5: odds of 1/4 become 4.
  const { bias, weights } = fitLogistic([...rows([], 100, 400), ...rows([0], 400, 100)], 1, 1e-6);
  expect(bias).toBeCloseTo(Math.log(1 / 4), 4);
  expect(weights[0]).toBeCloseTo(Math.log(16), 4);
});
