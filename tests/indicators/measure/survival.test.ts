import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z95 } from '#lib/indicators/measure/normal.ts';
import { median, ninetieth } from '#lib/indicators/measure/quantile.ts';
import { kaplanMeier, survivalAt } from '#lib/indicators/measure/survival.ts';

describe('Kaplan–Meier', () => {
  // Freireich et al., Blood 21 (1963): weeks of remission under 6-MP; + is still in remission.
  const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
  const relapse = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

  test.each([
    [6, 21, 0.857, 0.72, 1],
    [7, 17, 0.807, 0.653, 0.996],
    [10, 15, 0.753, 0.586, 0.968],
    [13, 12, 0.69, 0.51, 0.935],
    [16, 11, 0.627, 0.439, 0.896],
    [22, 7, 0.538, 0.337, 0.858],
    [23, 6, 0.448, 0.249, 0.807],
  ])('week %i of the 6-MP patients is as published', (time, atRisk, survival, low, high) => {
    const step = kaplanMeier(weeks, relapse).find((one) => one.time === time);
    expect(step?.atRisk).toBe(atRisk);
    expect(step?.survival).toBeCloseTo(survival, 3);
    expect(step?.low).toBeCloseTo(low, 3);
    expect(step?.high).toBeCloseTo(high, 3);
  });

  test('the 6-MP patients have the exact product and the published standard errors', () => {
    // 18/21, ·16/17, ·14/15, ·11/12, ·10/11, ·6/7, ·5/6; standard errors as R's survfit prints them
    const steps = kaplanMeier(weeks, relapse);
    const kept = [18 / 21, 16 / 17, 14 / 15, 11 / 12, 10 / 11, 6 / 7, 5 / 6];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    expect(steps.length).toBe(7);
    let product = 1;
    steps.forEach((step, i) => {
      product *= kept[i] as number;
      expect(step.survival).toBeCloseTo(product, 14);
      // On the log scale the lower limit is S·exp(−z·error/S).
      const error = (Math.log(step.survival / step.low) * step.survival) / Z95;
      expect(error).toBeCloseTo(errors[i] as number, 4);
    });
  });

  test('without anyone lost it is the plain share that is left', () => {
    const times = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 50 }), (days, at) => {
        const steps = kaplanMeier(
          days,
          days.map(() => true),
        );
        const left = days.filter((day) => day > at).length / days.length;
        expect(survivalAt(steps, at).survival).toBeCloseTo(left, 12);
      }),
    );
  });

  test('is 1 before the first event and where there is nobody', () => {
    expect(survivalAt(kaplanMeier(weeks, relapse), 5).survival).toBe(1);
    expect(kaplanMeier([], [])).toEqual([]);
  });
});

describe('quantiles of the rules', () => {
  test('the median is the middle value or the mean of the two middle ones', () => {
    expect(median([1, 5, 9])).toBe(5);
    expect(median([1, 4, 5, 9])).toBe(4.5);
    expect(median([])).toBeUndefined();
  });

  test('the 90th is the ⌈0.9·n⌉-th smallest', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    for (const [n, rank] of [
      [1, 1],
      [2, 2],
      [9, 9],
      [10, 9],
      [11, 10],
      [20, 18],
      [30, 27],
    ]) {
      expect(ninetieth(upTo(n as number))).toBe(rank);
    }
    expect(ninetieth([])).toBeUndefined();
  });
});
