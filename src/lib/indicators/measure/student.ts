import { normalQuantile } from './normal.ts';

/**
 * Γ(a + ½) / Γ(a) for a > 0.
 *
 * Source: F. G. Tricomi and A. Erdélyi, The asymptotic expansion of a ratio of gamma functions,
 * Pacific Journal of Mathematics 1 (1951), 133–142; small a through Γ(a + 1) = a·Γ(a). As one ratio,
 * because the difference of two large log gammas would lose the digits.
 */
function gammaRatio(a: number): number {
  let factor = 1;
  for (; a < 16; a++) factor *= a / (a + 0.5);
  const i = 1 / a;
  const square = i * i;
  const tail = -1 / 640 + square * (17 / 14336 - square * (31 / 18432));
  const log = i * (-1 / 8 + square * (1 / 192 + square * tail));
  return factor * Math.sqrt(a) * Math.exp(log);
}

/**
 * The continued fraction of the incomplete beta function, by the method of Lentz.
 *
 * Source: Abramowitz and Stegun (1964), 26.5.8; W. J. Lentz, Applied Optics 15 (1976), 668–671.
 */
function betaFraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = lower;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / (1 + even * lower);
    upper = 1 + even / upper;
    result *= upper * lower;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / (1 + odd * lower);
    upper = 1 + odd / upper;
    const change = upper * lower;
    result *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return result;
}

/** The height of Student's t curve with this many degrees of freedom (> 0) at t. */
export function studentDensity(t: number, freedom: number): number {
  const height = gammaRatio(freedom / 2) / Math.sqrt(freedom * Math.PI);
  return height * Math.exp((-(freedom + 1) / 2) * Math.log1p((t * t) / freedom));
}

/**
 * The chance that Student's t with this many degrees of freedom (> 0, need not be whole) lies above
 * t, to about 1e-13 of itself; 1e-10 at a million degrees of freedom.
 *
 * Source: the incomplete beta function, Abramowitz and Stegun (1964), 26.7.1: twice the tail above
 * t > 0 is I_x(ν/2, ½) at x = ν / (ν + t²).
 */
export function studentUpper(t: number, freedom: number): number {
  if (t < 0) return 1 - studentUpper(-t, freedom);
  const square = t * t;
  const half = freedom / 2;
  const x = freedom / (freedom + square);
  const rest = square / (freedom + square);
  // x^a·(1 − x)^½ / B(a, ½), the power of x through log1p because x is near 1 for large ν
  const front =
    Math.exp(-half * Math.log1p(square / freedom)) * Math.sqrt(rest / Math.PI) * gammaRatio(half);
  return x < (half + 1) / (half + 2.5)
    ? (front / half / 2) * betaFraction(x, half, 0.5)
    : 0.5 - front * betaFraction(rest, 0.5, half);
}

/**
 * The value of Student's t with chance p (0 < p < 1) below it, for `freedom` ≥ 1 degrees of freedom,
 * to 1e-12 of itself; 1e-10 at a million degrees of freedom; NaN outside.
 *
 * Source: Newton's method on `studentUpper`, kept between bounds; the figures are those of R's `qt`.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1 && freedom >= 1)) return NaN;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let low = 0;
  // The t curve has the fatter tails, so that the normal value is never too large.
  let high = Math.abs(normalQuantile(tail));
  while (studentUpper(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  let t = low === 0 ? high : low;
  for (let step = 0; step < 200; step++) {
    const error = studentUpper(t, freedom) - tail;
    if (error === 0) break;
    if (error > 0) low = t;
    else high = t;
    let next = t + error / studentDensity(t, freedom);
    if (!(next > low && next < high)) next = (low + high) / 2;
    const done = Math.abs(next - t) <= 1e-15 * t;
    t = next;
    if (done) break;
  }
  return p < 0.5 ? -t : t;
}
