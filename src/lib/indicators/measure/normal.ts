/** The 97.5 % point of the standard normal distribution: z of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

/** The 99.9 % point of the standard normal distribution: z of a two-sided 99.8 % interval. */
export const Z998 = 3.090232306167813;

const ROOT_OF_TWO_PI = 2.5066282746310007;

/** The height of the standard normal curve at x. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / ROOT_OF_TWO_PI;
}

/**
 * The chance that a standard normal value lies above x, to about 1e-13 of itself also far in the
 * tail; NaN for NaN.
 *
 * Source: Abramowitz and Stegun (1964), 26.2.11 (series) and 26.2.14 (continued fraction); the series
 * as in G. Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11(4) (2004).
 */
export function normalUpper(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  // All terms of the series are positive; past 3 its difference from ½ would lose the small tail.
  const tail = size < 3 ? 0.5 - normalDensity(size) * series(size) : fraction(size);
  return x < 0 ? 1 - tail : tail;
}

/** x + x³/3 + x⁵/(3·5) + …, until a term no longer counts. */
function series(x: number): number {
  let term = x;
  let sum = 0;
  for (let k = 3; sum + term !== sum; k += 2) {
    sum += term;
    term *= (x * x) / k;
  }
  return sum;
}

/** density(x) / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside outward. */
function fraction(x: number): number {
  let denominator = x;
  // 80 levels are exact to the last digit from x = 3 on.
  for (let k = 80; k > 0; k--) denominator = x + k / denominator;
  return normalDensity(x) / denominator;
}

/** The chance that a standard normal value lies at or below x (see `normalUpper`). */
export function normalCumulative(x: number): number {
  return normalUpper(-x);
}

/**
 * The standard normal value with chance p below it, to about 1e-14 of itself; −∞ and ∞ at 0 and 1,
 * NaN outside.
 *
 * Source: the start is Abramowitz and Stegun (1964), 26.2.23, good to 4.5e-4; Halley's method on
 * `normalUpper` does the rest. The figures are those of R's `qnorm`.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  if (tail === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(tail));
  let x =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step++) {
    const error = (normalUpper(x) - tail) / normalDensity(x);
    x += error / (1 - (x * error) / 2);
  }
  return p < 0.5 ? -x : x;
}

/**
 * The two-sided p value of a standard normal z: the chance of one at least as far from 0. That of z²
 * is the upper tail of χ² with one degree of freedom.
 */
export function twoSided(z: number): number {
  return 2 * normalUpper(Math.abs(z));
}
