import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normalCumulative,
  normalDensity,
  normalQuantile,
  normalUpper,
  twoSided,
  Z95,
  Z998,
} from '#lib/indicators/measure/normal.ts';

describe('the normal distribution', () => {
  // mpmath 1.3 with 40 digits, rounded to the nearest double
  test.each([
    [0.6, 0.2533471031357998],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400543],
    [0.999, 3.0902323061678136],
    [0.1, -1.2815515655446006],
    [0.001, -3.0902323061678136],
    [1e-10, -6.361340902404056],
    [1e-20, -9.262340089798409],
    [1e-100, -21.273453560965326],
  ])('%d lies below its published point', (p, x) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-14 * Math.max(1, Math.abs(x)));
  });

  test.each([
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [2.9, 0.0018658133003840378],
    [3, 0.0013498980316300946],
    [3.1, 0.0009676032132183567],
    [5, 2.866515718791939e-7],
    [10, 7.619853024160525e-24],
    [30, 4.906713927148187e-198],
  ])('above %d lies its published part, to 1e-12 of itself', (x, tail) => {
    expect(Math.abs(normalUpper(x) / tail - 1)).toBeLessThan(1e-12);
  });

  // Abramowitz and Stegun (1964), table 26.1, 15 decimals
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
  ])('up to %d lies the part in the table of Abramowitz and Stegun', (x, p) => {
    expect(normalCumulative(x)).toBeCloseTo(p, 14);
  });

  test('the constants are its points at 97.5 % and 99.9 %', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(Z95, 13);
    expect(normalQuantile(0.999)).toBeCloseTo(Z998, 13);
    expect(twoSided(Z95)).toBeCloseTo(0.05, 14);
    expect(twoSided(-Z998)).toBeCloseTo(0.002, 14);
  });

  test('its ends and what lies outside are named', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(NaN)).toBeNaN();
    expect(normalUpper(Infinity)).toBe(0);
    expect(normalCumulative(Infinity)).toBe(1);
    expect(normalUpper(NaN)).toBeNaN();
  });

  // Agresti, Categorical Data Analysis (2002), table of χ² with one degree of freedom: 3.84 and 6.63
  test('z² has the χ² tail of one degree of freedom', () => {
    expect(twoSided(Math.sqrt(3.841458820694124))).toBeCloseTo(0.05, 14);
    expect(twoSided(Math.sqrt(6.634896601021214))).toBeCloseTo(0.01, 14);
  });

  test('the chance below the quantile of p is p', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (p) => {
        const back = normalCumulative(normalQuantile(p));
        expect(Math.abs(back - p)).toBeLessThanOrEqual(1e-12 * p);
      }),
    );
  });

  test('it mirrors, rises and has its density as slope', () => {
    const point = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(point, (x) => {
        expect(normalCumulative(x) + normalUpper(x)).toBeCloseTo(1, 14);
        expect(normalUpper(x)).toBe(normalCumulative(-x));
        expect(normalCumulative(x + 1e-3)).toBeGreaterThanOrEqual(normalCumulative(x));
        const slope = (normalCumulative(x + 1e-4) - normalCumulative(x - 1e-4)) / 2e-4;
        expect(slope).toBeCloseTo(normalDensity(x), 7);
      }),
    );
  });
});
