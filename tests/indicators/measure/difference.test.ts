import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '#lib/indicators/measure/difference.ts';
import { Z998 } from '#lib/indicators/measure/normal.ts';

describe('the difference of two shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, (a) to (h), method 10
  test.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('%i/%i − %i/%i has the published limits', (x1, n1, x2, n2, value, low, high) => {
    const answer = difference({ x: x1, n: n1 }, { x: x2, n: n2 });
    expect(answer?.value).toBeCloseTo(value, 4);
    expect(answer?.low).toBeCloseTo(low, 4);
    expect(answer?.high).toBeCloseTo(high, 4);
  });

  test('has no answer where either is empty', () => {
    expect(difference({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeUndefined();
    expect(difference({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeUndefined();
  });

  const share = fc
    .integer({ min: 1, max: 2000 })
    .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

  test('lies within its limits and −1 and 1, and turns its sign with the order', () => {
    fc.assert(
      fc.property(share, share, (one, two) => {
        const { value, low, high } = difference(one, two) ?? { value: NaN, low: NaN, high: NaN };
        const back = difference(two, one);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(back?.low).toBeCloseTo(-high, 12);
        expect(back?.high).toBeCloseTo(-low, 12);
        // the other cases instead of the cases
        const other = difference({ ...one, x: one.n - one.x }, { ...two, x: two.n - two.x });
        expect(other?.low).toBeCloseTo(-high, 12);
      }),
    );
  });

  test('narrows when both grow, and widens with z', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 9 }), (one, two, times) => {
        const width = (answer: ReturnType<typeof difference>) =>
          (answer?.high ?? NaN) - (answer?.low ?? NaN);
        const grow = ({ x, n }: { x: number; n: number }) => ({ x: x * times, n: n * times });
        const plain = width(difference(one, two));
        expect(width(difference(grow(one), grow(two)))).toBeLessThan(plain);
        expect(width(difference(one, two, Z998))).toBeGreaterThan(plain);
      }),
    );
  });
});
