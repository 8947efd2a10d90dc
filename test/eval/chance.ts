import { random } from './hinge.ts';

/** Draws that can be repeated: the same seed gives the same ones on every machine. */
export class Chance {
  /** At least 0, below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  /** A whole number of at least 0, below `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** Spread around a median as times of people are: log-normally. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  /** As many of the items as are asked for, in their order, all of them where there are fewer. */
  sample<T>(items: readonly T[], wanted: number): T[] {
    let needed = Math.min(wanted, items.length);
    return items.filter((_, index) => {
      const taken = this.next() * (items.length - index) < needed;
      if (taken) needed -= 1;
      return taken;
    });
  }
}
