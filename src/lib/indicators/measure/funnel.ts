/** The limits of a funnel at one size, in the unit of what is compared; not cut to its scale. */
export interface Limits {
  low: number;
  high: number;
}

/**
 * Where a share of n would lie by chance at z, if its unit were like the region: p0 ± z·√(p0·q0/n),
 * as fractions, for n > 0 and 0 ≤ p0 ≤ 1. A share lies outside exactly where its Wilson interval at
 * the same z leaves out p0.
 *
 * Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
 * Medicine 24 (2005), 1185–1202 (normal approximation).
 */
export function shareLimits(p0: number, n: number, z: number): Limits {
  const reach = z * Math.sqrt((p0 * (1 - p0)) / n);
  return { low: p0 - reach, high: p0 + reach };
}

/**
 * How many standard errors x of n lies from p0 (0 < p0 < 1): the z of the score test, beyond z exactly
 * outside `shareLimits` at z. Its p value is `twoSided`.
 *
 * Source: A. Agresti, Categorical Data Analysis (2002), section 1.4; R's `prop.test(x, n, p0,
 * correct = FALSE)` gives its square.
 */
export function shareScore(x: number, n: number, p0: number): number {
  return (x / n - p0) / Math.sqrt((p0 * (1 - p0)) / n);
}

/**
 * Where a mean of n values would lie by chance at z, if its unit were like the region: regionMean ±
 * z·deviation/√n, in the unit of the values, for n > 0; the deviation is that of the region's values.
 *
 * Source: as `shareLimits`, with the standard error of a mean.
 */
export function meanLimits(regionMean: number, deviation: number, n: number, z: number): Limits {
  const reach = (z * deviation) / Math.sqrt(n);
  return { low: regionMean - reach, high: regionMean + reach };
}

/**
 * How many standard errors a mean of n values lies from the region's (deviation > 0 of the region's
 * values): beyond z exactly outside `meanLimits` at z. Its p value is `twoSided`.
 */
export function meanScore(value: number, n: number, regionMean: number, deviation: number): number {
  return ((value - regionMean) * Math.sqrt(n)) / deviation;
}
