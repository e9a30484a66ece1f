import type { DrawnFigure } from '../charts/scale.ts';

/** x of n with its interval, as a figure that can be drawn. */
function drawn(x: number, n: number, low: number, high: number): DrawnFigure {
  return { x, n, value: x / n, low, high, undetermined: null, suppressed: false };
}

/** The share that the drawn half-years come from. */
export const LONG_RUN = 0.16;

/** Twelve draws of 64 at the share of the long run, with their Wilson intervals (95 %). */
export const DRAWS: readonly DrawnFigure[] = [
  drawn(10, 64, 0.0871, 0.2643),
  drawn(8, 64, 0.0647, 0.2277),
  drawn(13, 64, 0.1227, 0.3171),
  drawn(9, 64, 0.0758, 0.2462),
  drawn(11, 64, 0.0988, 0.2821),
  drawn(6, 64, 0.0437, 0.1898),
  drawn(12, 64, 0.1106, 0.2997),
  drawn(10, 64, 0.0871, 0.2643),
  drawn(7, 64, 0.054, 0.209),
  drawn(15, 64, 0.1475, 0.3513),
  drawn(9, 64, 0.0758, 0.2462),
  drawn(12, 64, 0.1106, 0.2997),
];

/** One quarter at four sizes, with their Wilson intervals (95 %). */
export const SIZES: readonly DrawnFigure[] = [
  drawn(4, 16, 0.1018, 0.495),
  drawn(16, 64, 0.1601, 0.3682),
  drawn(64, 256, 0.2009, 0.3065),
  drawn(256, 1024, 0.2244, 0.2774),
];
