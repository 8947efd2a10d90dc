import { categories } from '../finding.ts';
import type { Category } from '../finding.ts';
import { bytesOf } from './base64.ts';
import { readNetwork } from './network.ts';
import type { Network, NetworkData } from './network.ts';

/** Groups of what is weighed. Each is divided by the root of how much it holds, so that long drafts weigh no more. */
export const groups = ['grams', 'kind', 'letters', 'classes', 'apart', 'reply', 'shared', 'read'] as const;
export type Group = (typeof groups)[number];

/** How much a group counts beside the others; found by cross-validation. */
export const shares: Readonly<Record<Group, number>> = {
  grams: 1.5,
  kind: 1,
  letters: 1,
  classes: 1,
  apart: 1,
  reply: 0.5,
  shared: 1,
  read: 0.7,
};

/** How much the network's score counts beside theirs; found likewise. */
export const networkShare = 0.27;

/** Places for weights: a power of two. */
export const slots = 1 << 17;
/** Places for what speaks for one category or another: a power of two. */
export const categorySlots = 1 << 13;

/** The weights as they are kept: bytes as base64. */
export interface WeightsData {
  readonly bias: number;
  /** What a weight of 1 stands for. */
  readonly unit: number;
  /** Eight bits of the hash that a slot is for: of what was never seen one in 256 is taken for something else. */
  readonly marks: string;
  readonly weights: string;
  readonly categoryUnit: number;
  readonly categoryBias: readonly number[];
  /** For each slot one weight a category. */
  readonly categoryWeights: string;
  readonly network: NetworkData | null;
}

export interface Weights {
  readonly bias: number;
  /** By hash; 0 for what has none. */
  weightOf(hash: number): number;
  readonly categoryBias: readonly number[];
  categoryWeightOf(hash: number, category: number): number;
  readonly network: Network | null;
}

export const slotOf = (hash: number): number => hash & (slots - 1);
export const markOf = (hash: number): number => hash >>> 24;
export const categorySlotOf = (hash: number): number => hash & (categorySlots - 1);

export function readWeights(data: WeightsData): Weights {
  const marks = bytesOf(data.marks);
  const weights = new Int8Array(bytesOf(data.weights).buffer);
  const byCategory = new Int8Array(bytesOf(data.categoryWeights).buffer);
  return {
    bias: data.bias,
    weightOf(hash) {
      const slot = slotOf(hash);
      return marks[slot] === markOf(hash) ? (weights[slot] ?? 0) * data.unit : 0;
    },
    categoryBias: data.categoryBias,
    network: data.network && readNetwork(data.network),
    categoryWeightOf: (hash, category) =>
      (byCategory[categorySlotOf(hash) * categories.length + category] ?? 0) * data.categoryUnit,
  };
}

export const categoryAt = (index: number): Category => categories[index] ?? 'patient-confirmation';
