import { studentQuantile } from './student.ts';

/** From so many values on a mean has an interval. */
export const MEAN_INTERVAL_FROM = 5;

/** The mean of n values, in their unit. */
export interface Mean {
  n: number;
  value: number;
  /** the sample standard deviation (n − 1); undefined for one value */
  deviation: number | undefined;
  /** the limits of the interval, not cut to the scale; undefined below `MEAN_INTERVAL_FROM` values */
  low: number | undefined;
  high: number | undefined;
}

/**
 * The mean of finite values with their sample standard deviation and, from five values on, Student's
 * t interval. Undefined where there are none. Values that are all equal have deviation exactly 0.
 *
 * Source: the corrected two-pass variance, T. F. Chan, G. H. Golub and R. J. LeVeque, The American
 * Statistician 37 (1983), 242–247; the interval is that of R's `t.test`.
 */
export function mean(values: ArrayLike<number>, confidence = 0.95): Mean | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  // Counted from the first value: a large offset would eat the digits of the sum.
  const origin = values[0] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (values[i] as number) - origin;
  const shift = sum / n;
  let squares = 0;
  let left = 0;
  for (let i = 0; i < n; i++) {
    const off = (values[i] as number) - origin - shift;
    squares += off * off;
    left += off;
  }
  const value = origin + shift;
  if (n === 1) return { n, value, deviation: undefined, low: undefined, high: undefined };
  // What rounding left over in the mean would otherwise count as spread.
  const deviation = Math.sqrt(Math.max(0, squares - (left * left) / n) / (n - 1));
  return { n, value, deviation, ...studentInterval(value, deviation, n, confidence) };
}

/**
 * Student's t interval of a mean of n values with this sample standard deviation, in their unit; both
 * limits undefined below five values.
 *
 * Source: Student, The probable error of a mean, Biometrika 6 (1908), 1–25; value ± t·s/√n with n − 1
 * degrees of freedom.
 */
export function studentInterval(
  value: number,
  deviation: number,
  n: number,
  confidence = 0.95,
): { low: number; high: number } | { low: undefined; high: undefined } {
  if (n < MEAN_INTERVAL_FROM) return { low: undefined, high: undefined };
  const reach = (studentQuantile((1 + confidence) / 2, n - 1) * deviation) / Math.sqrt(n);
  return { low: value - reach, high: value + reach };
}
