/**
 * One unknown count of a block: what a shared cell tells, or what nobody is told (`inner`: care
 * without a product code, a crossing that is too small). Cells that tell the same count are one.
 */
export interface Count {
  x: number;
  /** the most that it can be by what everyone knows: the n of its cell, or Infinity */
  most: number;
  /** `primary`: hidden by the primary rules. `inner`: never shown. `open`: shown where that is safe */
  kind: 'primary' | 'inner' | 'open';
  /** how coarse: layer 0 is shown first, and a later layer gives way before an earlier one */
  layer: number;
  /** how much is lost by hiding it: the number of units that it stands for */
  size: number;
}

/** A sum that everyone knows: Σ by × count is what it is, whatever the counts are. */
export interface Sum {
  at: readonly number[];
  by: readonly number[];
}

/** Counts that hang together, and the sums that hold between them. */
export interface Block {
  counts: readonly Count[];
  sums: readonly Sum[];
}

/**
 * One of those who are counted themselves, a provider: it knows its own part of every count. By count:
 * what is left when that is taken off, and the most that it can be. 0 of 0 where it knows all of it.
 */
export interface Insider {
  x: Float64Array;
  most: Float64Array;
}

/** A block as it is to an insider: the counts of all others, between which the same sums hold. */
export function blockOfOthers({ counts, sums }: Block, { x, most }: Insider): Block {
  return {
    sums,
    counts: counts.map((count, at) => ({
      ...count,
      x: x[at] as number,
      most: most[at] as number,
    })),
  };
}

/** The sum that says: a whole is its parts and nothing else. */
export function wholeOf(whole: number, parts: readonly number[]): Sum {
  return { at: [whole, ...parts], by: [1, ...parts.map(() => -1)] };
}

/**
 * How wide the bounds of a primary count must be: the threshold, or all that it can be where that is
 * less (whoever knows that n is 4 knows that x is at most 4).
 */
export function widthNeeded({ most }: Count, threshold: number): number {
  return Math.min(threshold, most);
}
