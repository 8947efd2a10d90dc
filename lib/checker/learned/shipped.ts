import data from './weights.json';
import { readWeights } from './weights.ts';
import type { Weights } from './weights.ts';

let weights: Weights | null = null;

/** The weights that the product carries; decoded when they are first asked for. */
export function shipped(): Weights {
  weights ??= readWeights(data);
  return weights;
}
