import { Z95 } from './normal.ts';

/** A share of n with its interval, all as fractions. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/**
 * x of n (0 ≤ x ≤ n) as a share with the score interval of Wilson at z (95 % by default; `Z998` for
 * 99.8 %), without continuity correction; exactly 0 and 1 at the ends. Undefined where n = 0.
 *
 * Source: E.B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927), 209–212; R. G. Newcombe, Statistics in Medicine 17 (1998), method 3.
 */
export function wilson(x: number, n: number, z: number = Z95): Share | undefined {
  if (n <= 0) return undefined;
  const value = x / n;
  const square = z * z;
  const centre = x + square / 2;
  const spread = z * Math.sqrt((x * (n - x)) / n + square / 4);
  return {
    value,
    low: x === 0 ? 0 : (centre - spread) / (n + square),
    high: x === n ? 1 : (centre + spread) / (n + square),
  };
}
