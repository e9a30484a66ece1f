import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, studentInterval } from '#lib/indicators/measure/mean.ts';

describe('a mean', () => {
  test('of the sleep data has the interval that R prints', () => {
    // Student (1908), R's `sleep$extra`; t.test: mean 1.54, 0.5955845 to 2.4844155 (proc means: s 2.0179197)
    const extra = [
      0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6,
      4.6, 3.4,
    ];
    const answer = mean(extra);
    expect(answer?.n).toBe(20);
    expect(answer?.value).toBeCloseTo(1.54, 14);
    expect(answer?.deviation).toBeCloseTo(2.0179197209007, 12);
    expect(answer?.low).toBeCloseTo(0.5955844996196, 12);
    expect(answer?.high).toBeCloseTo(2.4844155003804, 12);
  });

  test('of 195 heat flow measurements has the interval that NIST publishes', () => {
    // NIST e-Handbook of Statistical Methods, section 1.3.5.2, ZARR13.DAT
    const { low, high } = studentInterval(9.26146, 0.02278881, 195);
    expect(low).toBeCloseTo(9.258242, 5);
    expect(high).toBeCloseTo(9.264679, 5);
  });

  // NIST StRD, univariate summary statistics, certified means and deviations
  const inTurn = (middle: number, low: number, high: number) => [
    middle,
    ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high)),
  ];
  test.each([
    ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1, 15],
    ['NumAcc2', inTurn(1.2, 1.1, 1.3), 1.2, 0.1, 14],
    // The decimals of the data are not exact at this size: no method can have more digits.
    ['NumAcc3', inTurn(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1, 9],
    ['NumAcc4', inTurn(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1, 8],
  ])('of %s is as certified', (_, values, value, deviation, digits) => {
    const answer = mean(values);
    expect(answer?.value).toBeCloseTo(value, 8);
    expect(answer?.deviation).toBeCloseTo(deviation, digits);
  });

  test('is nothing without values, and has no interval below five', () => {
    expect(mean([])).toBeUndefined();
    expect(mean([7])).toEqual({
      n: 1,
      value: 7,
      deviation: undefined,
      low: undefined,
      high: undefined,
    });
    expect(mean([1, 2, 3, 4])?.low).toBeUndefined();
    expect(mean([1, 2, 3, 4])?.deviation).toBeCloseTo(Math.sqrt(5 / 3), 14);
  });

  test('of five values is worked by hand', () => {
    // 1 … 5: mean 3, s² = 10/4, t(0.975; 4) = 2.7764451052, reach = t·√(2.5/5) = 1.9632431615
    const answer = mean([1, 2, 3, 4, 5]);
    expect(answer?.low).toBeCloseTo(3 - 1.9632431614775, 12);
    expect(answer?.high).toBeCloseTo(3 + 1.9632431614775, 12);
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 60 });

  test('of values that are all equal is that value, without any spread', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: 5, max: 40 }),
        (any, n) => {
          const value = any + 0; // no −0
          const same = Array.from({ length: n }, () => value);
          expect(mean(same)).toEqual({ n, value, deviation: 0, low: value, high: value });
        },
      ),
    );
  });

  test('keeps its spread to the last digits under an offset of a thousand million', () => {
    fc.assert(
      fc.property(values, (all) => {
        const plain = mean(all);
        const moved = mean(all.map((one) => one + 1e9));
        expect(moved?.deviation).toBe(plain?.deviation);
        expect((moved?.value ?? 0) - 1e9).toBeCloseTo(plain?.value ?? 0, 6);
      }),
    );
  });

  test('lies within its interval, does not mind the order, and mirrors', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { value, low, high, deviation } = mean(all) ?? { value: NaN };
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const back = mean(all.toReversed());
        expect(back?.value).toBeCloseTo(value, 10);
        expect(back?.deviation).toBeCloseTo(deviation ?? NaN, 9);
        const mirror = mean(all.map((one) => -one));
        expect(mirror?.low).toBeCloseTo(-(high ?? NaN), 9);
      }),
    );
  });

  test('has an interval that narrows with n and widens with the confidence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 2000 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (n, deviation) => {
          const reach = (size: number, confidence?: number) =>
            studentInterval(0, deviation, size, confidence).high ?? NaN;
          expect(reach(n + 1)).toBeLessThan(reach(n));
          expect(reach(n, 0.998)).toBeGreaterThan(reach(n, 0.95));
        },
      ),
    );
  });
});
