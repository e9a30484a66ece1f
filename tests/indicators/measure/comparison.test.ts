import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '#lib/domain/comparison.ts';
import {
  canCompare,
  compareMean,
  compareMeansApart,
  compareMeanTrend,
  compareShare,
  compareTrend,
  comparisonLimits,
  verdictOf,
} from '#lib/indicators/measure/comparison.ts';
import { Z95 } from '#lib/indicators/measure/normal.ts';
import { widenedLimits } from '#lib/indicators/measure/overdispersion.ts';

describe('the gate', () => {
  test.each([
    [30, 0.5, true],
    [29, 0.5, false],
    [30, 0.16, false],
    [32, 0.16, true],
    [50, 0.1, true],
    [49, 0.1, false],
    [50, 0.9, true],
    [49, 0.9, false],
    [1000, 0, false],
    [1000, 1, false],
    [1000, NaN, false],
  ])('of %i rows against %d lets pass: %s', (n, p0, passes) => {
    expect(canCompare(n, p0)).toBe(passes);
  });

  test('of n, x₀ and n₀ in whole numbers is never a rounding away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (n, all, some) => {
          const cases = Math.min(some, all);
          const exact = n >= 30 && n * cases >= 5 * all && n * (all - cases) >= 5 * all;
          expect(canCompare(n, cases / all)).toBe(exact);
        },
      ),
    );
  });
});

describe('the verdict', () => {
  const inner = { low: 2, high: 4 };
  const outer = { low: 1, high: 5 };
  test.each<[number, Verdict]>([
    [0.9, 'lower'],
    [1, 'maybe-lower'],
    [1.9, 'maybe-lower'],
    [2, 'same'],
    [3, 'same'],
    [4, 'same'],
    [4.1, 'maybe-higher'],
    [5, 'maybe-higher'],
    [5.1, 'higher'],
  ])('on %d is %s', (value, verdict) => {
    expect(verdictOf(value, inner, outer)).toBe(verdict);
  });

  // p0 = 0.2, n = 64: 95 % from 6.53 to 19.07, 99.8 % from 2.91 to 22.69 of 64 (funnel.test.ts)
  test.each<[number, Verdict]>([
    [2, 'lower'],
    [3, 'maybe-lower'],
    [6, 'maybe-lower'],
    [7, 'same'],
    [19, 'same'],
    [20, 'maybe-higher'],
    [22, 'maybe-higher'],
    [23, 'higher'],
  ])('on %i of 64 against 20 %% is %s', (x, verdict) => {
    expect(compareShare(x, 64, 0.2).verdict).toBe(verdict);
  });

  test('is too few, without limits or p, behind the gate', () => {
    const nothing = { verdict: 'too-few', limits95: undefined, limits998: undefined, p: undefined };
    expect(compareShare(20, 29, 0.5)).toEqual(nothing);
    expect(compareShare(0, 40, 0.1)).toEqual(nothing);
    expect(compareMean(7, 29, 8, 1)).toEqual(nothing);
    expect(compareMean(7, 30, 8, 0)).toEqual(nothing);
  });

  test('is milder with overdispersion', () => {
    // the widened limits of 100 in overdispersion.test.ts: 13.68 to 38.40, and 8.47 to 46.64
    const tau2 = 0.0029542709765184;
    expect(compareShare(39, 100, 0.25).verdict).toBe('higher');
    expect(compareShare(39, 100, 0.25, tau2).verdict).toBe('maybe-higher');
    expect(compareShare(36, 100, 0.25).verdict).toBe('maybe-higher');
    expect(compareShare(36, 100, 0.25, tau2).verdict).toBe('same');
  });

  test('is never made stronger by overdispersion', () => {
    // p0 = 0.2, n = 30, τ² = 0.001: plain 0.2 − 0.143135 = 0.056865; on the arcsine scale
    // sin²(0.463648 − 0.189355) = 0.073370, which is nearer: the plain one stays
    expect(widenedLimits(0.2, 30, 0.001, Z95).low).toBeCloseTo(0.07337, 5);
    expect(comparisonLimits(0.2, 30, 0.001, Z95).low).toBeCloseTo(0.056865, 5);
    const strength = { higher: 2, lower: 2, 'maybe-higher': 1, 'maybe-lower': 1, same: 0 };
    fc.assert(
      fc.property(share, fraction, fc.constantFrom(1e-6, 0.001, 0.01), ({ x, n }, p0, between) => {
        const plain = compareShare(x, n, p0);
        const wide = compareShare(x, n, p0, between);
        if (plain.verdict === 'too-few' || wide.verdict === 'too-few') {
          expect(wide).toEqual(plain);
          return;
        }
        expect(strength[wide.verdict]).toBeLessThanOrEqual(strength[plain.verdict]);
        expect(wide.p).toBeGreaterThanOrEqual(plain.p ?? NaN);
      }),
    );
  });

  // mean 7.2, s = 1.5, n = 36: 6.710 to 7.690, and 6.427 to 7.973 (funnel.test.ts)
  test.each<[number, Verdict]>([
    [6.4, 'lower'],
    [6.7, 'maybe-lower'],
    [7.6, 'same'],
    [7.7, 'maybe-higher'],
    [8, 'higher'],
  ])('on a mean of %d is %s', (value, verdict) => {
    expect(compareMean(value, 36, 7.2, 1.5).verdict).toBe(verdict);
  });

  const share = fc
    .integer({ min: 30, max: 2000 })
    .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
  const fraction = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  const tau2 = fc.constantFrom(0, 0, 0.001, 0.01);

  test('and the p value say the same', () => {
    fc.assert(
      fc.property(share, fraction, tau2, ({ x, n }, p0, between) => {
        const { verdict, p } = compareShare(x, n, p0, between);
        if (p === undefined) {
          expect(verdict).toBe('too-few');
          return;
        }
        fc.pre(Math.abs(p - 0.05) > 1e-10 && Math.abs(p - 0.002) > 1e-10);
        expect(verdict === 'same').toBe(p > 0.05);
        expect(verdict === 'higher' || verdict === 'lower').toBe(p < 0.002);
      }),
      { numRuns: 1000 },
    );
  });

  test('turns round where the others are counted', () => {
    const turned = {
      higher: 'lower',
      'maybe-higher': 'maybe-lower',
      same: 'same',
      'maybe-lower': 'maybe-higher',
      lower: 'higher',
      'too-few': 'too-few',
    };
    fc.assert(
      fc.property(share, fraction, tau2, ({ x, n }, p0, between) => {
        const { verdict } = compareShare(x, n, p0, between);
        expect(compareShare(n - x, n, 1 - p0, between).verdict).toBe(turned[verdict]);
      }),
    );
  });
});

describe('means over time', () => {
  const at = (value: number, n = 100, deviation = 1.5) => ({ n, value, deviation });

  // error 1.5·√(2/100) = 0.212132, 198 degrees of freedom: 95 % ± 1.972017·0.212132 = 0.418329,
  // 99.8 % ± 3.131902·0.212132 = 0.664376 (R: qt)
  test.each<[number, Verdict]>([
    [7.41, 'same'],
    [7.42, 'maybe-higher'],
    [7.66, 'maybe-higher'],
    [7.67, 'higher'],
    [6.59, 'same'],
    [6.58, 'maybe-lower'],
    [6.33, 'lower'],
  ])('a mean of %d after one of 7 is %s', (value, verdict) => {
    expect(compareMeansApart(at(value), at(7)).verdict).toBe(verdict);
  });

  test('of fewer than thirty, or all the same, are too few', () => {
    const nothing = { verdict: 'too-few', low: null, high: null };
    expect(compareMeansApart(at(9, 29), at(5))).toEqual(nothing);
    expect(compareMeansApart(at(9), at(5, 29))).toEqual(nothing);
    expect(compareMeansApart(at(9, 100, 0), at(5))).toEqual(nothing);
  });

  const placed = (values: number[], ns: number[] = []) =>
    values.map((value, place) => ({ ...at(value, ns[place]), place }));

  test('have a trend from five on that are large enough', () => {
    expect(compareMeanTrend(placed([6, 6.3, 6.5, 6.8]))).toBeUndefined();
    expect(compareMeanTrend(placed([6, 6.3, 6.5, 6.8, 7.2]))?.verdict).toBe('higher');
    expect(compareMeanTrend(placed([7, 6.9, 7.1, 7, 7]))?.verdict).toBe('same');
    const few = compareMeanTrend(placed([6, 6.3, 6.5, 6.8, 7.2], [29]));
    expect(few?.verdict).toBe('too-few');
    expect(few?.over).toHaveLength(5);
    const without = compareMeanTrend(placed([9, 6, 6.3, 6.5, 6.8, 7.2], [29]));
    expect(without?.verdict).toBe('higher');
    expect(without?.over.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  test('shares pass the gate as well before a trend is told', () => {
    const counts = (xs: number[], n: number) => xs.map((x, place) => ({ x, n, place }));
    // 50 of 500 together: 5 of 50 expected in each; of 49 it is a little less
    expect(compareTrend(counts([2, 3, 5, 7, 8], 50))?.verdict).toBe('maybe-higher');
    expect(compareTrend(counts([2, 3, 4, 7, 8], 49))?.verdict).toBe('too-few');
    expect(compareTrend(counts([0, 0, 0, 0, 0], 500))?.verdict).toBe('too-few');
    expect(compareTrend(counts([9, 5, 2, 1], 50))).toBeUndefined();
  });
});
