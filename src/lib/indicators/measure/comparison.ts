import type { Verdict } from '#lib/domain/comparison.ts';
import { difference } from './difference.ts';
import { meanLimits, meanScore, shareLimits, shareScore, type Limits } from './funnel.ts';
import { meanDifference, type Spread } from './mean-difference.ts';
import { twoSided, Z95, Z998 } from './normal.ts';
import { widenedLimits, widenedScore } from './overdispersion.ts';
import { meanTrend, shareTrend, TREND_FROM } from './trend.ts';

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

/** What a later value says beside an earlier one; `low` and `high` of the difference, at 95 %. */
export interface Apart {
  verdict: Verdict;
  low: number | null;
  high: number | null;
}

const TOO_FEW_APART: Apart = { verdict: 'too-few', low: null, high: null };

/**
 * One share against an earlier one by the Newcombe interval of their difference: clear where that at
 * 99.8 % leaves out 0, maybe where that at 95 % does. `low` and `high` are at 95 %, as fractions; both
 * sizes must pass the gate against the two shares together, else there is too little and they are null.
 */
export function compareCounts(later: Count, earlier: Count): Apart {
  const together = (later.x + earlier.x) / (later.n + earlier.n);
  const inner = difference(later, earlier, Z95);
  const outer = difference(later, earlier, Z998);
  const compares = canCompare(later.n, together) && canCompare(earlier.n, together);
  return compares && inner && outer ? apart(inner, outer) : TOO_FEW_APART;
}

/**
 * One mean against an earlier one by Welch's interval of their difference (`meanDifference`), in the
 * same way as `compareCounts`, in the unit of the means; both need n ≥ 30 and some spread.
 */
export function compareMeansApart(later: Spread, earlier: Spread): Apart {
  const compares = canCompareMean(later) && canCompareMean(earlier);
  const inner = compares ? meanDifference(later, earlier, 0.95) : undefined;
  const outer = compares ? meanDifference(later, earlier, 0.998) : undefined;
  return inner && outer ? apart(inner, outer) : TOO_FEW_APART;
}

function canCompareMean({ n, deviation }: Spread): boolean {
  return n >= COMPARE_FROM && deviation > 0;
}

/** How far above 0 a difference is, as a value against limits that lie around it. */
function apart(inner: Limits, outer: Limits): Apart {
  const around = ({ low, high }: Limits) => ({ low: -high, high: -low });
  return { verdict: verdictOf(0, around(inner), around(outer)), low: inner.low, high: inner.high };
}

/** A value at its place in time. */
export type Placed<Value> = Value & { place: number };

/** Whether values go up or down, and over which of them that was looked at. */
export interface Direction<Row> {
  verdict: Verdict;
  /** of too few: all that were given */
  over: readonly Row[];
}

/**
 * Whether shares go up or down over places in time (`shareTrend`), over those that pass the gate against
 * all of them together. Undefined with fewer than five; too few where fewer than five pass.
 */
export function compareTrend<Row extends Placed<Count>>(
  rows: readonly Row[],
): Direction<Row> | undefined {
  const sum = (of: 'x' | 'n') => rows.reduce((total, row) => total + row[of], 0);
  const together = sum('x') / sum('n');
  const large = rows.filter(({ n }) => canCompare(n, together));
  return directionOf(rows, large, (scores) => shareTrend(large, scores));
}

/** Whether means go up or down over places in time (`meanTrend`), in the way of `compareTrend`. */
export function compareMeanTrend<Row extends Placed<Spread>>(
  rows: readonly Row[],
): Direction<Row> | undefined {
  const large = rows.filter(canCompareMean);
  return directionOf(rows, large, (scores) => meanTrend(large, scores));
}

/** Clear where p < 0.002, maybe where p < 0.05. */
function directionOf<Row extends { place: number }>(
  all: readonly Row[],
  large: readonly Row[],
  trendOver: (scores: number[]) => { slope: number; p: number } | undefined,
): Direction<Row> | undefined {
  if (all.length < TREND_FROM) return undefined;
  const enough = large.length >= TREND_FROM;
  const trend = enough ? trendOver(large.map(({ place }) => place)) : undefined;
  if (!trend) return { verdict: 'too-few', over: all };
  const { slope, p } = trend;
  if (p >= 0.05) return { verdict: 'same', over: large };
  const isClear = p < 0.002;
  if (slope > 0) return { verdict: isClear ? 'higher' : 'maybe-higher', over: large };
  return { verdict: isClear ? 'lower' : 'maybe-lower', over: large };
}
