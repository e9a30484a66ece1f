import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDifference } from '#lib/indicators/measure/mean-difference.ts';
import { meanTrend } from '#lib/indicators/measure/trend.ts';

const period = fc.record({
  n: fc.integer({ min: 2, max: 400 }),
  value: fc.double({ min: 1, max: 10, noNaN: true }),
  deviation: fc.double({ min: 0.1, max: 3, noNaN: true }),
});

describe('the difference of two means', () => {
  test('of the same size and spread is worked by hand', () => {
    // 8.0 and 7.0, s = 1.5, n = 36 each: error 1.5·√(2/36) = 0.3535534, 70 degrees of freedom, of which
    // the 97.5 % point is 1.994437 (table): 1 ± 0.705140
    const found = meanDifference(
      { n: 36, value: 8, deviation: 1.5 },
      { n: 36, value: 7, deviation: 1.5 },
    );
    expect(found?.freedom).toBeCloseTo(70, 10);
    expect(found?.low).toBeCloseTo(0.29486, 5);
    expect(found?.high).toBeCloseTo(1.70514, 5);
  });

  test('turns its sign with the order, and does not mind where the scale begins', () => {
    fc.assert(
      fc.property(period, period, fc.integer({ min: -9, max: 9 }), (one, two, by) => {
        const found = meanDifference(one, two) ?? { value: NaN, low: NaN, high: NaN, p: NaN };
        const back = meanDifference(two, one);
        expect(back?.low).toBeCloseTo(-found.high, 9);
        expect(back?.p).toBeCloseTo(found.p, 9);
        const moved = meanDifference(
          { ...one, value: one.value + by },
          { ...two, value: two.value + by },
        );
        expect(moved?.low).toBeCloseTo(found.low, 8);
        // the interval leaves out 0 exactly where p is below 0.05
        fc.pre(Math.abs(found.p - 0.05) > 1e-9);
        expect(found.low > 0 || found.high < 0).toBe(found.p < 0.05);
      }),
    );
  });
});

describe('a trend in means', () => {
  test('of three periods is worked by hand', () => {
    // n = 10, 20, 10 at 0, 1, 2; means 6, 7, 7; s = 1, 2, 1. s̄ = 1, Σn(s − s̄)² = 20, along = 10·(7 − 6)
    // = 10, slope ½; within = (9 + 19·4 + 9)/37 = 94/37; F = ½²·20 / (94/37) = 185/94
    const found = meanTrend([
      { n: 10, value: 6, deviation: 1 },
      { n: 20, value: 7, deviation: 2 },
      { n: 10, value: 7, deviation: 1 },
    ]);
    expect(found?.slope).toBeCloseTo(0.5, 12);
    expect(found?.f).toBeCloseTo(185 / 94, 12);
  });

  test('turns its sign when time runs back, and does not mind the step nor empty periods', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 10 }), (all) => {
        const plain = meanTrend(all) ?? { slope: NaN, f: NaN, p: NaN };
        expect(meanTrend(all.toReversed())?.slope).toBeCloseTo(-plain.slope, 9);
        const moved = meanTrend(
          all,
          all.map((_, i) => 2020 + i / 2),
        );
        expect(moved?.slope).toBeCloseTo(plain.slope * 2, 7);
        expect(moved?.p).toBeCloseTo(plain.p, 7);
        const empty = meanTrend([...all, { n: 0, value: 0, deviation: 0 }]);
        expect(empty?.p).toBeCloseTo(plain.p, 9);
      }),
    );
  });
});
