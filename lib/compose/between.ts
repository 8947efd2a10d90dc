/** The nearest to `wanted` between two bounds; the lower bound wins where they cross. */
export function between(low: number, wanted: number, high: number): number {
  return Math.max(low, Math.min(wanted, high));
}
