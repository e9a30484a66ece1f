import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z95, Z998 } from '#lib/indicators/measure/normal.ts';
import { wilson } from '#lib/indicators/measure/share.ts';

describe('Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3 (score, no correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between the published limits', (x, n, low, high) => {
    expect(wilson(x, n)?.low).toBeCloseTo(low, 4);
    expect(wilson(x, n)?.high).toBeCloseTo(high, 4);
  });

  test('at 99.8 % is worked by hand', () => {
    // 32 of 64, z² = 9.5495357: ½ ± 3.0902323·√(16 + 2.3873839)/73.5495357 = ½ ± 0.1801654
    const { low, high } = wilson(32, 64, Z998) ?? { low: NaN, high: NaN };
    expect(low).toBeCloseTo(0.5 - 0.1801654, 6);
    expect(high).toBeCloseTo(0.5 + 0.1801654, 6);
    // 0 of n: z²/(n + z²)
    expect(wilson(0, 20, Z998)?.low).toBe(0);
    expect(wilson(0, 20, Z998)?.high).toBeCloseTo(9.549535706083152 / 29.54953570608315, 12);
    expect(wilson(20, 20, Z998)?.high).toBe(1);
  });

  test('has no answer where there is nothing', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });

  test('is exactly 0 and 1 at the ends', () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
  });

  const share = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  test('holds the share, lies within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        const one = wilson(x, n);
        const other = wilson(n - x, n);
        if (!one || !other) throw new Error('no interval');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.value);
        expect(one.high).toBeGreaterThanOrEqual(one.value);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  test('its limits are where the score test has its z', () => {
    fc.assert(
      fc.property(share, fc.constantFrom(Z95, Z998), ([x, n], at) => {
        const { value, low, high } = wilson(x, n, at) ?? { value: 0, low: 0, high: 0 };
        for (const limit of [low, high]) {
          if (limit === 0 || limit === 1) continue;
          const z = Math.abs(value - limit) / Math.sqrt((limit * (1 - limit)) / n);
          expect(z).toBeCloseTo(at, 6);
        }
      }),
    );
  });

  test('narrows when both grow, widens with z and rises with x', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 20 }), ([x, n], times) => {
        const width = (answer: ReturnType<typeof wilson>) =>
          (answer?.high ?? NaN) - (answer?.low ?? NaN);
        expect(width(wilson(x * times, n * times))).toBeLessThan(width(wilson(x, n)));
        expect(width(wilson(x, n, Z998))).toBeGreaterThan(width(wilson(x, n)));
        fc.pre(x < n);
        expect(wilson(x + 1, n)?.low).toBeGreaterThan(wilson(x, n)?.low ?? NaN);
        expect(wilson(x + 1, n)?.high).toBeGreaterThan(wilson(x, n)?.high ?? NaN);
      }),
    );
  });
});
