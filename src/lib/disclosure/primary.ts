/** The thresholds of the region profile; 0 everywhere turns protection off. */
export interface DisclosureRules {
  /** a figure needs at least this many units */
  threshold: number;
  /** x and n − x are 0 or at least this */
  minPart: number;
  /** 0 % and 100 % are shown from this many units */
  allOrNoneBelow: number;
}

/** Whether the rules hide nothing at all. */
export function isUnprotected(rules: DisclosureRules): boolean {
  return rules.threshold === 0;
}

/**
 * Whether the primary rules hide a share of x out of n (privacy and statistics, 2): n under the
 * threshold; x or n − x of 1 or 2; 0 % or 100 % of fewer than 30. `n` null is a count that stands
 * outside a population: hidden where it is 1 or 2.
 */
export function hidesShare(n: number | null, x: number, rules: DisclosureRules): boolean {
  if (isUnprotected(rules)) return false;
  const small = (count: number) => count > 0 && count < rules.minPart;
  if (n === null) return small(x);
  if (n < rules.threshold || small(x) || small(n - x)) return true;
  return (x === 0 || x === n) && n < rules.allOrNoneBelow;
}

/** Units from which on a quantile of days is shown. */
const QUANTILE_FROM = { p50: 20, p90: 50 } as const;

/** Whether the primary rules hide the median or the 90th of n numbers of days. */
export function hidesQuantile(
  n: number,
  quantile: keyof typeof QUANTILE_FROM,
  rules: DisclosureRules,
): boolean {
  return !isUnprotected(rules) && n < QUANTILE_FROM[quantile];
}

/** Whether the primary rules hide the mean of n respondents. */
export function hidesMean(n: number, rules: DisclosureRules): boolean {
  return !isUnprotected(rules) && n < rules.threshold;
}

/** Respondents from which on each mark of a distribution is told; below it only bands are. */
export const EVERY_MARK_FROM = 100;
