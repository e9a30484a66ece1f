/**
 * A source of made-up numbers that gives the same ones for the same seed in every browser
 * (mulberry32); only sums and products are used, which are the same everywhere.
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1. */
  next(): number {
    const state = (this.#state = (this.#state + 0x6d2b79f5) >>> 0);
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True in this share of the cases. */
  hits(share: number): boolean {
    return this.next() < share;
  }

  /** One of the choices, each as often as its weight says. */
  pick<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return (choices[choices.length - 1] as readonly [T, number])[0];
  }

  /** A whole number that is most often near `middle` and sometimes far above it, as durations are. */
  around(middle: number): number {
    const place = this.next() * (SPREAD.length - 1);
    const step = Math.floor(place);
    const low = SPREAD[step] as number;
    const high = SPREAD[step + 1] as number;
    return Math.round(middle * (low + (high - low) * (place - step)));
  }
}

/** Multiples of the middle, a tenth of all cases between each two. */
const SPREAD = [0.08, 0.3, 0.48, 0.66, 0.83, 1, 1.2, 1.45, 1.8, 2.4, 3.6];
