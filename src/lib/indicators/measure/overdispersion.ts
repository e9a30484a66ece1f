import type { Limits } from './funnel.ts';

/** From so many providers on it is tested whether their shares differ more than chance explains. */
export const OVERDISPERSION_FROM = 10;

/** The part of the z scores at each end that is drawn in to the next. */
const WINSORISED = 0.1;

/** How much more the shares of units differ than chance explains. */
export interface Overdispersion {
  /** the share that the units are compared with */
  p0: number;
  /** the mean of the squared winsorised z scores: 1 where chance explains all */
  phi: number;
  /** the variance between units on the arcsine scale (radians²): 0 where φ ≤ 1 */
  tau2: number;
}

/**
 * The overdispersion of shares x of n around p0, their common share Σx/Σn unless given. Units with n = 0
 * do not count; undefined below ten units or where p0 is 0 or 1.
 *
 * On y = arcsin √(x/n) with standard error s = 1/(2√n): z = (y − arcsin √p0)/s, the lowest and highest
 * 10 % of the z drawn in to the quantiles there (R's type 7), φ = Σz²/I, w = 1/s² = 4n, and τ² = (I·φ −
 * (I − 1)) / (Σw − Σw²/Σw). For φ between 1 − 1/I and 1 that formula is above 0: here it is 0 up to 1.
 *
 * Sources: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, and Quality and Safety in
 * Health Care 14 (2005), 347–351; R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986),
 * 177–188; the same steps as R's FunnelPlotR with `data_type = "PR"`.
 */
export function overdispersion(
  units: readonly { x: number; n: number }[],
  p0: number = commonShare(units),
): Overdispersion | undefined {
  const counted = units.filter((unit) => unit.n > 0);
  const count = counted.length;
  if (count < OVERDISPERSION_FROM || !(p0 > 0 && p0 < 1)) return undefined;
  const scores = counted.map(({ x, n }) => widenedScore(x, n, p0, 0));
  const sorted = scores.toSorted((a, b) => a - b);
  const lowest = quantile(sorted, WINSORISED);
  const highest = quantile(sorted, 1 - WINSORISED);
  let phi = 0;
  for (const z of scores) phi += Math.min(highest, Math.max(lowest, z)) ** 2 / count;
  if (phi <= 1) return { p0, phi, tau2: 0 };
  let weight = 0;
  let squares = 0;
  for (const { n } of counted) {
    weight += 4 * n;
    squares += (4 * n) ** 2;
  }
  return { p0, phi, tau2: (count * phi - (count - 1)) / (weight - squares / weight) };
}

function commonShare(units: readonly { x: number; n: number }[]): number {
  let x = 0;
  let n = 0;
  for (const unit of units) {
    x += unit.x;
    n += unit.n;
  }
  return x / n;
}

/** Type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), 361–365. */
function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/**
 * The limits at z for a share of n with τ² added on the arcsine scale, as fractions within 0 and 1:
 * sin²(arcsin √p0 ± z·√(1/(4n) + τ²)), the angle cut at 0 and ½π, where the sine would turn back.
 * Skew: where n is small and p0 far from ½, the side of the nearer end lies inside that of `shareLimits`
 * until τ² is large; `compareShare` takes the outer of the two.
 *
 * Source: as `overdispersion`; FunnelPlotR's `OD95LCL` and `OD95UCL`, which do not cut the angle.
 */
export function widenedLimits(p0: number, n: number, tau2: number, z: number): Limits {
  const centre = Math.asin(Math.sqrt(p0));
  const reach = z * Math.sqrt(1 / (4 * n) + tau2);
  return {
    low: Math.sin(Math.max(0, centre - reach)) ** 2,
    high: Math.sin(Math.min(Math.PI / 2, centre + reach)) ** 2,
  };
}

/**
 * How many widened standard errors x of n lies from p0: (arcsin √(x/n) − arcsin √p0) / √(1/(4n) + τ²).
 * Its p value is `twoSided`. Source: as `overdispersion`.
 */
export function widenedScore(x: number, n: number, p0: number, tau2: number): number {
  const apart = Math.asin(Math.sqrt(x / n)) - Math.asin(Math.sqrt(p0));
  return apart / Math.sqrt(1 / (4 * n) + tau2);
}
