/** The middle value, or the mean of the two middle ones, of numbers in ascending order. */
export function median(sorted: ArrayLike<number>): number | undefined {
  const { length } = sorted;
  if (length === 0) return undefined;
  const upper = sorted[length >> 1] as number;
  return length % 2 === 1 ? upper : ((sorted[(length >> 1) - 1] as number) + upper) / 2;
}

/** The ⌈0.9·n⌉-th smallest of numbers in ascending order. */
export function ninetieth(sorted: ArrayLike<number>): number | undefined {
  // In whole numbers: 0.9·n would land a hair above a whole number for some n.
  return sorted[Math.ceil((9 * sorted.length) / 10) - 1];
}
