import { expect, test } from 'vitest';
import { wilson } from '#lib/indicators/measure/share.ts';
import { DRAWS, LONG_RUN, SIZES } from '#lib/ui/explain/chance.ts';

test('the drawn intervals are those of the figures', () => {
  for (const { x, n, value, low, high } of [...DRAWS, ...SIZES]) {
    const share = wilson(x, n);
    expect(value).toBe(share?.value);
    expect(low).toBeCloseTo(share?.low ?? NaN, 4);
    expect(high).toBeCloseTo(share?.high ?? NaN, 4);
  }
});

test('the draws look like what chance does: round the long run, as wide as it should be', () => {
  const mean = DRAWS.reduce((sum, { value }) => sum + value, 0) / DRAWS.length;
  const variance = DRAWS.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / DRAWS.length;
  const expected = (LONG_RUN * (1 - LONG_RUN)) / 64;
  expect(Math.abs(mean - LONG_RUN)).toBeLessThan(0.01);
  expect(variance / expected).toBeGreaterThan(0.5);
  expect(variance / expected).toBeLessThan(1.6);
});

test('every size gives the same share', () => {
  expect(SIZES.map(({ value }) => value)).toEqual(SIZES.map(() => 0.25));
});
