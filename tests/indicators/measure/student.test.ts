import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#lib/indicators/measure/normal.ts';
import { studentDensity, studentQuantile, studentUpper } from '#lib/indicators/measure/student.ts';

describe("Student's t", () => {
  // Fisher and Yates, Statistical Tables (1963), table III; NIST e-Handbook of Statistical Methods,
  // section 1.3.6.7.2: rows of degrees of freedom at 0.90, 0.95, 0.975, 0.99, 0.995 and 0.999.
  test.each([
    [1, [3.078, 6.314, 12.706, 31.821, 63.657, 318.309]],
    [2, [1.886, 2.92, 4.303, 6.965, 9.925, 22.327]],
    [4, [1.533, 2.132, 2.776, 3.747, 4.604, 7.173]],
    [10, [1.372, 1.812, 2.228, 2.764, 3.169, 4.144]],
    [30, [1.31, 1.697, 2.042, 2.457, 2.75, 3.385]],
    [100, [1.29, 1.66, 1.984, 2.364, 2.626, 3.174]],
  ] as const)('with %i degrees of freedom is as in the tables', (freedom, row) => {
    [0.9, 0.95, 0.975, 0.99, 0.995, 0.999].forEach((p, i) => {
      expect(studentQuantile(p, freedom)).toBeCloseTo(row[i] as number, 3);
    });
  });

  // mpmath 1.3 with 40 digits, rounded to the nearest double
  test.each([
    [0.975, 4, 2.7764451051977943],
    [0.975, 9, 2.2621571627982053],
    [0.975, 19, 2.0930240544083096],
    [0.975, 29, 2.0452296421327043],
    [0.975, 99, 1.9842169515864174],
    [0.975, 194, 1.9722675325821355],
    [0.975, 1000, 1.9623390808264085],
    [0.999, 4, 7.1731822197823085],
    [0.999, 30, 3.385184866829305],
    [0.6, 7, 0.2631668613520228],
    [0.975, 2.5, 3.574654842003683],
  ])('the %d point with %d degrees of freedom is exact to 1e-12', (p, freedom, t) => {
    expect(Math.abs(studentQuantile(p, freedom) - t)).toBeLessThan(1e-12);
  });

  test.each([
    [0.1, 4, 0.4625779204697266],
    [2, 10, 0.03669401738537018],
    [10, 5, 8.54737878714818e-5],
    [3, 200, 0.0015215235569529513],
    [50, 3, 8.808576020635988e-6],
  ])('above %d with %i degrees of freedom lies its published part', (t, freedom, tail) => {
    expect(Math.abs(studentUpper(t, freedom) / tail - 1)).toBeLessThan(1e-12);
  });

  const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  test('has its closed forms for one, two and four degrees of freedom', () => {
    fc.assert(
      fc.property(chance, (p) => {
        // Cauchy; ν = 2; W. T. Shaw, Journal of Computational Finance 9 (2006), for ν = 4
        const cauchy = Math.tan(Math.PI * (p - 0.5));
        const root = 2 * Math.sqrt(p * (1 - p));
        const two = ((2 * p - 1) * Math.SQRT2) / root;
        const inner = Math.cos(Math.acos(root) / 3) / root;
        const four = Math.sign(p - 0.5) * 2 * Math.sqrt(Math.max(0, inner - 1));
        for (const [t, freedom] of [
          [cauchy, 1],
          [two, 2],
        ] as const) {
          expect(Math.abs(studentQuantile(p, freedom) - t)).toBeLessThan(1e-9 * (1 + Math.abs(t)));
        }
        // the closed form itself loses half its digits near the middle
        expect(Math.abs(studentQuantile(p, 4) - four)).toBeLessThan(1e-6 * (1 + Math.abs(four)));
      }),
    );
  });

  test('the chance above its quantile is what is left, and it mirrors', () => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 1, max: 100_000 }), (p, freedom) => {
        const t = studentQuantile(p, freedom);
        expect(Math.abs(studentUpper(-t, freedom) - p)).toBeLessThan(1e-12);
        expect(studentUpper(t, freedom) + studentUpper(-t, freedom)).toBeCloseTo(1, 14);
        expect(studentQuantile(1 - p, freedom)).toBeCloseTo(-t, 4);
      }),
    );
  });

  test('comes down to the normal distribution with the degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.51, max: 0.9999, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (p, freedom) => {
          const t = studentQuantile(p, freedom);
          expect(studentQuantile(p, freedom + 1)).toBeLessThan(t);
          expect(normalQuantile(p)).toBeLessThan(t);
        },
      ),
    );
    // mpmath: 1.959966356814107; its expansion z + (z³ + z)/(4ν) + … gives the same
    expect(Math.abs(studentQuantile(0.975, 1_000_000) - 1.959966356814107)).toBeLessThan(1e-10);
  });

  test('its density is the slope', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (t, freedom) => {
          const rise = studentUpper(t - 1e-4, freedom) - studentUpper(t + 1e-4, freedom);
          expect(rise / 2e-4).toBeCloseTo(studentDensity(t, freedom), 7);
        },
      ),
    );
  });

  test('is 0 in the middle and not a number outside', () => {
    expect(studentQuantile(0.5, 4)).toBe(0);
    expect(studentQuantile(0, 4)).toBeNaN();
    expect(studentQuantile(1, 4)).toBeNaN();
    expect(studentQuantile(0.975, 0)).toBeNaN();
    expect(studentUpper(0, 4)).toBe(0.5);
  });
});
