/** A draft for the fit: the features that hold, by index, ascending. */
export interface FitRow {
  readonly on: readonly number[];
  readonly label: boolean;
}

/** Solves `a x = b` for a symmetric positive definite matrix (Cholesky). Overwrites both; `b` becomes x. */
function solve(a: readonly Float64Array[], b: Float64Array): void {
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0;
  for (const [i, row] of a.entries()) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  for (let i = 0; i < b.length; i += 1) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (b[k] ?? 0);
    b[i] = sum / at(i, i);
  }
  for (let i = b.length - 1; i >= 0; i -= 1) {
    let sum = b[i] ?? 0;
    for (let k = i + 1; k < b.length; k += 1) sum -= at(k, i) * (b[k] ?? 0);
    b[i] = sum / at(i, i);
  }
}

/**
 * Logistic regression on features that hold or do not, by Newton steps from zero: no chance in it.
 * `penalty` times half the squared weights is added to the loss; the bias is free.
 */
export function fitLogistic(
  rows: readonly FitRow[],
  features: number,
  penalty: number,
): { bias: number; weights: Float64Array } {
  const size = features + 1;
  const beta = new Float64Array(size);
  for (let step = 0; step < 25; step += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let index = 0; index < size; index += 1) {
      // The bias is the last; a trace of a penalty keeps the matrix definite.
      const pull = index < features ? penalty : 1e-6;
      gradient[index] = -pull * (beta[index] ?? 0);
      const row = hessian[index];
      if (row) row[index] = pull;
    }
    for (const { on, label } of rows) {
      const all = [...on, features];
      let score = 0;
      for (const index of all) score += beta[index] ?? 0;
      const chance = 1 / (1 + Math.exp(-score));
      const weight = chance * (1 - chance);
      for (const i of all) {
        gradient[i] = (gradient[i] ?? 0) + (label ? 1 : 0) - chance;
        const row = hessian[i];
        if (row) for (const j of all) row[j] = (row[j] ?? 0) + weight;
      }
    }
    solve(hessian, gradient);
    let most = 0;
    for (let index = 0; index < size; index += 1) {
      beta[index] = (beta[index] ?? 0) + (gradient[index] ?? 0);
      most = Math.max(most, Math.abs(gradient[index] ?? 0));
    }
    if (most < 1e-6) break;
  }
  return { bias: beta[features] ?? 0, weights: beta.subarray(0, features) };
}
