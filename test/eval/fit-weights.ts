import { categories } from '../../lib/checker/finding.ts';
import {
  categorySlotOf,
  categorySlots,
  groups,
  markOf,
  shares,
  slotOf,
  slots,
} from '../../lib/checker/learned/weights.ts';
import type { WeightsData } from '../../lib/checker/learned/weights.ts';
import { base64, bytesOf } from './bytes.ts';
import type { Example } from './examples.ts';
import { fitNetwork } from './fit-network.ts';
import { fitHinge } from './hinge.ts';
import type { Sparse } from './hinge.ts';

/** How much a draft on the wrong side matters against large weights; found by cross-validation. */
const cost = 0.5;
const categoryCost = 0.5;
/** Seen in fewer drafts, a thing teaches nothing about others. */
const leastSeen = 2;
/** Share of the weights that lie within what a byte can hold; the few larger ones are cut. */
const within = 0.9995;

/** Columns for what is seen often enough. */
function columnsOf(examples: readonly Example[]): { columns: Map<number, number>; hashes: number[] } {
  const seen = new Uint8Array(2 ** 28);
  for (const { hashes } of examples) {
    for (const group of groups) {
      for (const hash of hashes[group]) {
        const count = seen[hash >>> 4] ?? 0;
        if (count < leastSeen) seen[hash >>> 4] = count + 1;
      }
    }
  }
  const columns = new Map<number, number>();
  const hashes: number[] = [];
  for (const example of examples) {
    for (const group of groups) {
      for (const hash of example.hashes[group]) {
        if ((seen[hash >>> 4] ?? 0) < leastSeen || columns.has(hash)) continue;
        columns.set(hash, hashes.length);
        hashes.push(hash);
      }
    }
  }
  return { columns, hashes };
}

function matrixOf(examples: readonly Example[], columnOf: (hash: number) => number | undefined): Sparse {
  let most = 0;
  for (const { hashes } of examples) for (const group of groups) most += hashes[group].length;
  const starts = new Uint32Array(examples.length + 1);
  const columns = new Uint32Array(most);
  const values = new Float32Array(most);
  // Where a column stands in the row that is being written; what a draft holds twice counts twice.
  const place = new Map<number, number>();
  let at = 0;
  for (const [row, { hashes }] of examples.entries()) {
    place.clear();
    for (const group of groups) {
      const value = shares[group] / Math.sqrt(Math.max(1, hashes[group].length));
      for (const hash of hashes[group]) {
        const column = columnOf(hash);
        if (column === undefined) continue;
        const before = place.get(column);
        if (before !== undefined) {
          values[before] = (values[before] ?? 0) + value;
          continue;
        }
        place.set(column, at);
        columns[at] = column;
        values[at] = value;
        at += 1;
      }
    }
    starts[row + 1] = at;
  }
  return { starts, columns: columns.slice(0, at), values: values.slice(0, at) };
}

/** The rows without the columns that are not kept. */
function only({ starts, columns, values }: Sparse, kept: Uint8Array): Sparse {
  const fewer: Sparse = {
    starts: new Uint32Array(starts.length),
    columns: new Uint32Array(columns.length),
    values: new Float32Array(values.length),
  };
  let at = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let index = starts[row] ?? 0; index < (starts[row + 1] ?? 0); index += 1) {
      const column = columns[index] ?? 0;
      if (kept[column] !== 1) continue;
      fewer.columns[at] = column;
      fewer.values[at] = values[index] ?? 0;
      at += 1;
    }
    fewer.starts[row + 1] = at;
  }
  return fewer;
}

/** Fits the weights on these drafts; the same drafts give the same weights. */
export function fitWeights(examples: readonly Example[]): WeightsData {
  const rows = examples.map((_, index) => index);
  const bad = (row: number): boolean => examples[row]?.bad === true;
  const importance = (row: number): number => examples[row]?.importance ?? 1;
  const { columns, hashes } = columnsOf(examples);
  const matrix = matrixOf(examples, (hash) => columns.get(hash));
  const first = fitHinge(matrix, rows, bad, { columns: hashes.length, cost, importance });

  // Where two things share a slot, the one that weighs more in all drafts together has it.
  const reach = new Float64Array(hashes.length);
  for (const [index, column] of matrix.columns.entries())
    reach[column] = (reach[column] ?? 0) + (matrix.values[index] ?? 0) ** 2;
  const rank = hashes.map((_, column) => Math.abs(first.weights[column] ?? 0) * Math.sqrt(reach[column] ?? 0));
  const owner = new Map<number, number>();
  for (const column of hashes.map((_, index) => index).toSorted((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)) {
    const slot = slotOf(hashes[column] ?? 0);
    if (!owner.has(slot)) owner.set(slot, column);
  }
  const kept = new Uint8Array(hashes.length);
  for (const column of owner.values()) kept[column] = 1;
  const keptMatrix = only(matrix, kept);
  const second = fitHinge(keptMatrix, rows, bad, { columns: hashes.length, cost, importance });
  const marks = new Uint8Array(slots);
  const weights = new Float32Array(slots);
  for (const [slot, column] of owner) {
    marks[slot] = markOf(hashes[column] ?? 0);
    weights[slot] = second.weights[column] ?? 0;
  }
  const coded = bytesOf(weights, within);

  const told = rows.filter((row) => bad(row) && (examples[row]?.category ?? -1) >= 0);
  const byKind = matrixOf(
    examples.map((example) => ({
      ...example,
      hashes: Object.fromEntries(
        groups.map((group) => [
          group,
          group === 'kind' || group === 'read' ? example.hashes[group] : new Uint32Array(),
        ]),
      ) as unknown as Example['hashes'],
    })),
    categorySlotOf,
  );
  const all = new Float32Array(categorySlots * categories.length);
  const categoryBias = categories.map((_, category) => {
    const fit = fitHinge(byKind, told, (row) => examples[row]?.category === category, {
      columns: categorySlots,
      cost: categoryCost,
    });
    for (const [slot, weight] of fit.weights.entries()) all[slot * categories.length + category] = weight;
    return fit.bias;
  });
  const categoryCoded = bytesOf(all, within);
  return {
    bias: second.bias,
    unit: coded.unit,
    marks: base64(marks),
    weights: base64(coded.bytes),
    categoryUnit: categoryCoded.unit,
    categoryBias,
    categoryWeights: base64(categoryCoded.bytes),
    network: fitNetwork(examples),
  };
}
