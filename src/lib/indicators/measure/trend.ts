import type { Spread } from './mean-difference.ts';
import { twoSided } from './normal.ts';
import { studentUpper } from './student.ts';

/** From so many periods on a trend is stated; the tests themselves answer from two on. */
export const TREND_FROM = 5;

/** A linear trend in shares over time. */
export interface Trend {
  /** change of the share, as a fraction, per unit of score */
  slope: number;
  /** with one degree of freedom */
  chiSquare: number;
  /** two-sided */
  p: number;
}

/**
 * The χ² test for a linear trend in shares x of n over periods in order: Cochran–Armitage with the
 * binomial variance p·q·Σn·(s − s̄)², without continuity correction (Mantel's divides by N − 1 instead
 * of N). `scores` are the places in time, 0, 1, 2, … unless given; a period with n = 0 has no say.
 * Undefined where all shares together are 0 or 1, or fewer than two different scores have rows.
 *
 * Sources: W. G. Cochran, Biometrics 10 (1954), 417–451; P. Armitage, Biometrics 11 (1955), 375–386;
 * the figures are those of R's `prop.trend.test`.
 */
export function shareTrend(
  periods: readonly { x: number; n: number }[],
  scores: readonly number[] = periods.map((_, i) => i),
): Trend | undefined {
  const rows = periods.map(({ x, n }, i) => ({ x, n, score: scores[i] as number }));
  const total = rows.reduce((sum, row) => sum + row.n, 0);
  const p = rows.reduce((sum, row) => sum + row.x, 0) / total;
  const middle = rows.reduce((sum, row) => sum + row.n * row.score, 0) / total;
  let along = 0;
  let spread = 0;
  for (const { x, n, score } of rows) {
    along += (x - n * p) * (score - middle);
    spread += n * (score - middle) ** 2;
  }
  if (!(spread > 0 && p > 0 && p < 1)) return undefined;
  const z = along / Math.sqrt(p * (1 - p) * spread);
  return { slope: along / spread, chiSquare: z * z, p: twoSided(z) };
}

/** A linear trend in means over time. */
export interface MeanTrend {
  /** change of the mean, in its unit, per unit of score */
  slope: number;
  /** with one degree of freedom, and as many as there are values less periods */
  f: number;
  /** two-sided */
  p: number;
}

/**
 * The test for a linear trend in means of n values over periods in order: the linear contrast of the
 * one-way analysis of variance, each period weighing by its n, against the spread within the periods
 * together, Σ(n − 1)·s² / (N − k). So periods that go up and down beside the line do not make it less
 * likely. `scores` are as in `shareTrend`. Undefined where no period has any spread within, or fewer
 * than two different scores have values.
 *
 * Source: H. Scheffé, The Analysis of Variance (1959), chapter 3 (contrasts in the one-way layout); the
 * figures are those of the first row of R's `anova(lm(y ~ score + factor(score)))`.
 */
export function meanTrend(
  periods: readonly Spread[],
  scores: readonly number[] = periods.map((_, i) => i),
): MeanTrend | undefined {
  const rows = periods.map((period, i) => ({ ...period, score: scores[i] as number }));
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const total = sum(({ n }) => n);
  const freedom = total - rows.filter(({ n }) => n > 0).length;
  const middle = sum(({ n, score }) => n * score) / total;
  const level = sum(({ n, value }) => n * value) / total;
  const spread = sum(({ n, score }) => n * (score - middle) ** 2);
  const along = sum(({ n, value, score }) => n * (value - level) * (score - middle));
  const within = sum(({ n, deviation }) => Math.max(0, n - 1) * deviation ** 2) / freedom;
  if (!(spread > 0 && within > 0)) return undefined;
  const slope = along / spread;
  const t = slope / Math.sqrt(within / spread);
  return { slope, f: t * t, p: 2 * studentUpper(Math.abs(t), freedom) };
}
