/** Rows of a sparse matrix: columns and values from `starts[row]` to `starts[row + 1]`. */
export interface Sparse {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A linear classifier with squared hinge loss, by coordinate descent in the dual (Hsieh et al. 2008). The bias is a column
 * of ones. `cost` says how much a wrong row matters against large weights.
 */
export function fitHinge(
  rows: Sparse,
  chosen: readonly number[],
  bad: (row: number) => boolean,
  {
    columns,
    cost,
    rounds = 12,
    importance = () => 1,
  }: {
    columns: number;
    cost: number;
    rounds?: number;
    importance?: (row: number) => number;
  },
): { weights: Float32Array; bias: number } {
  const { starts, columns: at, values } = rows;
  const weights = new Float32Array(columns);
  let bias = 0;
  const alpha = new Float64Array(chosen.length);
  const rangeOf = (row: number): [from: number, to: number] => [starts[row] ?? 0, starts[row + 1] ?? 0];
  const size = chosen.map((row) => {
    const [from, to] = rangeOf(row);
    let sum = 1;
    for (let k = from; k < to; k += 1) sum += (values[k] ?? 0) ** 2;
    return sum;
  });
  const order = Uint32Array.from(chosen, (_, index) => index);
  const next = random(1);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1));
      const moved = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = moved;
    }
    for (const index of order) {
      const row = chosen[index] ?? 0;
      const [from, to] = rangeOf(row);
      const sign = bad(row) ? 1 : -1;
      const slack = 1 / (2 * cost * importance(row));
      let dot = bias;
      for (let k = from; k < to; k += 1) dot += (weights[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const before = alpha[index] ?? 0;
      const after = Math.max(0, before - (sign * dot - 1 + slack * before) / ((size[index] ?? 1) + slack));
      const step = (after - before) * sign;
      if (step === 0) continue;
      alpha[index] = after;
      bias += step;
      for (let k = from; k < to; k += 1) {
        const column = at[k] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (values[k] ?? 0);
      }
    }
  }
  return { weights, bias };
}
