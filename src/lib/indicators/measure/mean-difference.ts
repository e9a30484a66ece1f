import { studentQuantile, studentUpper } from './student.ts';

/** A mean of n values with their sample standard deviation, both in the unit of the values. */
export interface Spread {
  n: number;
  value: number;
  deviation: number;
}

/** The first mean less the second, with its interval in the unit of the values. */
export interface MeanDifference {
  value: number;
  low: number;
  high: number;
  /** degrees of freedom, mostly not whole */
  freedom: number;
  /** two-sided */
  p: number;
}

/**
 * The difference of two independent means that need not have the same spread, with Student's t interval
 * at `confidence`. Undefined where either has fewer than two values, or where neither has any spread.
 *
 * Sources: B. L. Welch, The generalization of Student's problem when several different population
 * variances are involved, Biometrika 34 (1947), 28–35; the degrees of freedom are those of F. E.
 * Satterthwaite, Biometrics Bulletin 2 (1946), 110–114; the figures are those of R's `t.test(x, y)`.
 */
export function meanDifference(
  first: Spread,
  second: Spread,
  confidence = 0.95,
): MeanDifference | undefined {
  if (first.n < 2 || second.n < 2) return undefined;
  const one = first.deviation ** 2 / first.n;
  const two = second.deviation ** 2 / second.n;
  const error = Math.sqrt(one + two);
  if (!(error > 0)) return undefined;
  const freedom = (one + two) ** 2 / (one ** 2 / (first.n - 1) + two ** 2 / (second.n - 1));
  const value = first.value - second.value;
  const reach = studentQuantile((1 + confidence) / 2, freedom) * error;
  const p = 2 * studentUpper(Math.abs(value) / error, freedom);
  return { value, low: value - reach, high: value + reach, freedom, p };
}
