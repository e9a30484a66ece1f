import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanLimits, meanScore, shareLimits, shareScore } from '#lib/indicators/measure/funnel.ts';
import { twoSided, Z95, Z998 } from '#lib/indicators/measure/normal.ts';
import { wilson } from '#lib/indicators/measure/share.ts';

const share = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const fraction = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const z = fc.constantFrom(Z95, Z998);

describe('the funnel of a share', () => {
  test('is worked by hand', () => {
    // p0 = 0.2, n = 64: √(0.2·0.8/64) = 0.05; ± 1.959964·0.05 = 0.0979982, ± 3.0902323·0.05 = 0.1545116
    const inner = shareLimits(0.2, 64, Z95);
    expect(inner.low).toBeCloseTo(0.1020018007729973, 14);
    expect(inner.high).toBeCloseTo(0.2979981992270027, 14);
    const outer = shareLimits(0.2, 64, Z998);
    expect(outer.low).toBeCloseTo(0.04548838469160935, 14);
    expect(outer.high).toBeCloseTo(0.35451161530839065, 14);
  });

  test('a share lies outside exactly where the Wilson interval of the same z leaves out p0', () => {
    fc.assert(
      fc.property(share, fraction, z, ({ x, n }, p0, at) => {
        const limits = shareLimits(p0, n, at);
        const interval = wilson(x, n, at);
        if (!interval) throw new Error('no interval');
        // On the very limit the last digit decides.
        fc.pre(Math.abs(Math.abs(shareScore(x, n, p0)) - at) > 1e-9);
        const outside = x / n < limits.low || x / n > limits.high;
        expect(outside).toBe(p0 < interval.low || p0 > interval.high);
        expect(outside).toBe(Math.abs(shareScore(x, n, p0)) > at);
      }),
      { numRuns: 2000 },
    );
  });

  test('narrows with n, widens with z, holds p0 and mirrors', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 1, max: 5000 }), (p0, n) => {
        const { low, high } = shareLimits(p0, n, Z95);
        expect(low).toBeLessThan(p0);
        expect(high).toBeGreaterThan(p0);
        expect(shareLimits(p0, n + 1, Z95).high).toBeLessThan(high);
        expect(shareLimits(p0, n, Z998).high).toBeGreaterThan(high);
        expect(shareLimits(1 - p0, n, Z95).high).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});

describe('the score test of a share', () => {
  test('is that of Agresti', () => {
    // Agresti, An Introduction to Categorical Data Analysis (2007), section 1.3.3: 400 of 893 say yes,
    // against ½: z = −3.1, two-sided p = 0.002
    const score = shareScore(400, 893, 0.5);
    expect(score).toBeCloseTo(-3.1, 1);
    expect(twoSided(score)).toBeCloseTo(0.002, 3);
  });

  test('is worked by hand', () => {
    // 83 of 100 against 0.75: z² = 0.08² / (0.75·0.25/100) = 0.0064 / 0.001875 = 3.41333…
    const score = shareScore(83, 100, 0.75);
    expect(score ** 2).toBeCloseTo(0.0064 / 0.001875, 12);
    // R prints p-value = 0.06467 for X-squared = 3.4133, df = 1.
    expect(twoSided(score)).toBeCloseTo(0.06467, 5);
  });

  test('turns its sign where the others are counted', () => {
    fc.assert(
      fc.property(share, fraction, ({ x, n }, p0) => {
        expect(shareScore(n - x, n, 1 - p0)).toBeCloseTo(-shareScore(x, n, p0), 8);
      }),
    );
  });
});

describe('the funnel of a mean', () => {
  test('is worked by hand', () => {
    // mean 7.2, s = 1.5, n = 36: s/√n = 0.25; ± 1.959964·0.25 = 0.489991, ± 3.0902323·0.25 = 0.7725581
    expect(meanLimits(7.2, 1.5, 36, Z95).low).toBeCloseTo(6.710009003864987, 14);
    expect(meanLimits(7.2, 1.5, 36, Z998).high).toBeCloseTo(7.972558076541953, 14);
    expect(meanScore(6.7, 36, 7.2, 1.5)).toBeCloseTo(-2, 14);
    expect(twoSided(-2)).toBeCloseTo(0.04550026389635842, 14);
  });

  test('a mean lies outside exactly where its score is beyond z', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        z,
        (value, middle, deviation, n, at) => {
          const score = meanScore(value, n, middle, deviation);
          fc.pre(Math.abs(Math.abs(score) - at) > 1e-9);
          const { low, high } = meanLimits(middle, deviation, n, at);
          expect(value < low || value > high).toBe(Math.abs(score) > at);
        },
      ),
    );
  });
});
