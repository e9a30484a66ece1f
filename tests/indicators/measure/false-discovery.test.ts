import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '#lib/indicators/measure/false-discovery.ts';

describe('Benjamini–Hochberg', () => {
  // Benjamini and Hochberg (1995), the example of the thrombolysis trial (Neuhaus et al. 1992)
  const trial = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];

  test('rejects the first four of the published fifteen at 5 %', () => {
    const { rejected } = benjaminiHochberg(trial);
    expect(rejected).toEqual(trial.map((_, i) => i < 4));
  });

  test('rejects the first nine at 10 %', () => {
    // 0.0459 ≤ 9/15·0.10 = 0.06 and 0.3240 > 10/15·0.10
    expect(benjaminiHochberg(trial, 0.1).rejected).toEqual(trial.map((_, i) => i < 9));
  });

  test('adjusts by m/rank and carries the least back', () => {
    // 15/4·0.0095 = 0.035625; the fifth to seventh take that of the seventh, 15/7·0.0298 = 0.063857,
    // because 15/5·0.0201 = 0.0603 < 15/6·0.0278 = 0.0695: the fifth keeps its own
    const { adjusted } = benjaminiHochberg(trial);
    const worked = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571, 0.0638571428571, 0.0645, 0.0765,
      0.486, 0.5811818181818, 0.714875, 0.7532307692308, 0.8132142857143, 1,
    ];
    adjusted.forEach((p, i) => expect(p).toBeCloseTo(worked[i] as number, 12));
  });

  test('of no p values is empty, of one the p value itself', () => {
    expect(benjaminiHochberg([])).toEqual({ adjusted: [], rejected: [] });
    expect(benjaminiHochberg([0.05])).toEqual({ adjusted: [0.05], rejected: [true] });
    expect(benjaminiHochberg([1])).toEqual({ adjusted: [1], rejected: [false] });
  });

  test('rejects a p value through a larger one that passes', () => {
    // 0.03 > 1/3·0.05, but 0.045 ≤ 3/3·0.05 takes all three
    expect(benjaminiHochberg([0.045, 0.03, 0.04]).rejected).toEqual([true, true, true]);
  });

  const chances = fc.array(
    fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1)),
    { maxLength: 40 },
  );

  test('keeps the order, never lowers, and treats equals alike', () => {
    fc.assert(
      fc.property(chances, (ps) => {
        const { adjusted } = benjaminiHochberg(ps);
        ps.forEach((p, i) => {
          const own = adjusted[i] as number;
          expect(own).toBeGreaterThanOrEqual(p * (1 - 1e-15));
          expect(own).toBeLessThanOrEqual(1);
          ps.forEach((other, j) => {
            if (other === p) expect(adjusted[j]).toBe(own);
            if (other > p) expect(adjusted[j]).toBeGreaterThanOrEqual(own);
          });
        });
      }),
    );
  });

  test('does not mind the order of the p values', () => {
    fc.assert(
      fc.property(chances, (ps) => {
        const back = benjaminiHochberg(ps.toReversed());
        expect(back.adjusted.toReversed()).toEqual(benjaminiHochberg(ps).adjusted);
      }),
    );
  });

  test('rejects those up to the last rank with p ≤ rank·q/m', () => {
    fc.assert(
      fc.property(chances, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (ps, q) => {
        const sorted = ps.toSorted((a, b) => a - b);
        const margin = (i: number) => (sorted[i] as number) - ((i + 1) * q) / ps.length;
        fc.pre(sorted.every((_, i) => Math.abs(margin(i)) > 1e-12));
        const last = sorted.findLastIndex((_, i) => margin(i) <= 0);
        const limit = last < 0 ? -1 : (sorted[last] as number);
        expect(benjaminiHochberg(ps, q).rejected).toEqual(ps.map((p) => p <= limit));
      }),
    );
  });
});
