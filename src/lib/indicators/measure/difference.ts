import { Z95 } from './normal.ts';
import { wilson, type Share } from './share.ts';

/**
 * The first share less the second, x of n each, as a fraction between −1 and 1, with the hybrid score
 * interval at z (95 % by default). Undefined where either n = 0.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions,
 * Statistics in Medicine 17 (1998), 873–890, method 10: the Wilson limits of both, squared and added.
 */
export function difference(
  first: { x: number; n: number },
  second: { x: number; n: number },
  z: number = Z95,
): Share | undefined {
  const one = wilson(first.x, first.n, z);
  const two = wilson(second.x, second.n, z);
  if (!one || !two) return undefined;
  const value = one.value - two.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, two.high - two.value),
    high: value + Math.hypot(one.high - one.value, two.value - two.low),
  };
}
