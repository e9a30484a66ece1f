import { twoSided } from './normal.ts';

/** From so many periods on a trend is stated; `shareTrend` itself answers from two on. */
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
