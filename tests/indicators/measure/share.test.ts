import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
      fc.property(share, ([x, n]) => {
        const { value, low, high } = wilson(x, n) ?? { value: 0, low: 0, high: 0 };
        for (const limit of [low, high]) {
          if (limit === 0 || limit === 1) continue;
          const z = Math.abs(value - limit) / Math.sqrt((limit * (1 - limit)) / n);
          expect(z).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });
});
