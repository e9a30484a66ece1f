import type { Verdict } from '#lib/domain/comparison.ts';
import { difference } from './difference.ts';
import { meanLimits, meanScore, shareLimits, shareScore, type Limits } from './funnel.ts';
import { twoSided, Z95, Z998 } from './normal.ts';
import { widenedLimits, widenedScore } from './overdispersion.ts';
import { shareTrend, TREND_FROM } from './trend.ts';

/** Units of fewer rows than this are not compared with the region. */
export const COMPARE_FROM = 30;

/** So many cases, and so many others, must be expected before a share is compared. */
const EXPECTED = 5;

/** A comparison with the region; limits and p are undefined where there is too little to compare. */
export interface Comparison {
  verdict: Verdict;
  limits95: Limits | undefined;
  limits998: Limits | undefined;
  /** two-sided: below 0.05 exactly outside limits95, below 0.002 exactly outside limits998 */
  p: number | undefined;
}

const TOO_FEW: Comparison = {
  verdict: 'too-few',
  limits95: undefined,
  limits998: undefined,
  p: undefined,
};

/**
 * Whether a share of n can be compared with p0 (0 to 1): n ≥ 30, n·p0 ≥ 5 and n·q0 ≥ 5. Source: the
 * gate of privacy-and-statistics.md, section 3.
 */
export function canCompare(n: number, p0: number): boolean {
  // 50·(1 − 0.9) is a hair under 5
  const least = EXPECTED - 1e-9;
  return n >= COMPARE_FROM && n * p0 >= least && n * (1 - p0) >= least;
}

/** What a value says against its funnel limits; on a limit is within it. */
export function verdictOf(value: number, limits95: Limits, limits998: Limits): Verdict {
  if (value > limits998.high) return 'higher';
  if (value < limits998.low) return 'lower';
  if (value > limits95.high) return 'maybe-higher';
  if (value < limits95.low) return 'maybe-lower';
  return 'same';
}

/**
 * The limits at z by which a share of n is compared with p0, as fractions, in table and chart alike: those
 * of `shareLimits` without overdispersion; with τ² above 0 (`overdispersion`) the outer of those and
 * `widenedLimits` at each side, so that a verdict is never made stronger by it.
 */
export function comparisonLimits(p0: number, n: number, tau2: number, z: number): Limits {
  const plain = shareLimits(p0, n, z);
  if (!(tau2 > 0)) return plain;
  const widened = widenedLimits(p0, n, tau2, z);
  return { low: Math.min(plain.low, widened.low), high: Math.max(plain.high, widened.high) };
}

/**
 * x of n against the region's share p0, as fractions, by `comparisonLimits`; p is that of the score test,
 * with τ² above 0 the larger of that and the widened one.
 */
export function compareShare(x: number, n: number, p0: number, tau2 = 0): Comparison {
  if (!canCompare(n, p0)) return TOO_FEW;
  const limits95 = comparisonLimits(p0, n, tau2, Z95);
  const limits998 = comparisonLimits(p0, n, tau2, Z998);
  const plain = twoSided(shareScore(x, n, p0));
  const p = tau2 > 0 ? Math.max(plain, twoSided(widenedScore(x, n, p0, tau2))) : plain;
  return { verdict: verdictOf(x / n, limits95, limits998), limits95, limits998, p };
}

/**
 * A mean of n values against the region's mean by funnel limits, in the unit of the values, from n ≥ 30
 * on; the deviation is that of the region's values and above 0, else there is nothing to compare by.
 */
export function compareMean(
  value: number,
  n: number,
  regionMean: number,
  deviation: number,
): Comparison {
  if (n < COMPARE_FROM || !(deviation > 0)) return TOO_FEW;
  const limits95 = meanLimits(regionMean, deviation, n, Z95);
  const limits998 = meanLimits(regionMean, deviation, n, Z998);
  const p = twoSided(meanScore(value, n, regionMean, deviation));
  return { verdict: verdictOf(value, limits95, limits998), limits95, limits998, p };
}

/** x of n units. */
export interface Count {
  x: number;
  n: number;
}

/**
 * One share against an earlier one by the Newcombe interval of their difference: clear where that at
 * 99.8 % leaves out 0, maybe where that at 95 % does. `low` and `high` are at 95 %, as fractions; both
 * sizes must pass the gate against the two shares together, else there is too little and they are null.
 */
export function compareCounts(
  later: Count,
  earlier: Count,
): { verdict: Verdict; low: number | null; high: number | null } {
  const together = (later.x + earlier.x) / (later.n + earlier.n);
  const inner = difference(later, earlier, Z95);
  const outer = difference(later, earlier, Z998);
  const compares = canCompare(later.n, together) && canCompare(earlier.n, together);
  if (!compares || !inner || !outer) return { verdict: 'too-few', low: null, high: null };
  // How far above 0 the difference is, as a value against limits that lie around it.
  const around = ({ low, high }: Limits) => ({ low: -high, high: -low });
  return { verdict: verdictOf(0, around(inner), around(outer)), low: inner.low, high: inner.high };
}

/**
 * Whether shares go up or down over places in time, from five of them on (`shareTrend`): clear where
 * p < 0.002, maybe where p < 0.05. Undefined where there is nothing to say.
 */
export function compareTrend(
  counts: readonly Count[],
  places: readonly number[],
): Exclude<Verdict, 'too-few'> | undefined {
  const trend = counts.length < TREND_FROM ? undefined : shareTrend(counts, places);
  if (!trend) return undefined;
  if (trend.p >= 0.05) return 'same';
  const isClear = trend.p < 0.002;
  if (trend.slope > 0) return isClear ? 'higher' : 'maybe-higher';
  return isClear ? 'lower' : 'maybe-lower';
}
