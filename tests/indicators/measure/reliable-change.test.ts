import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reliableChange,
  reliableChangeIndex,
  type Norm,
} from '#lib/indicators/measure/reliable-change.ts';

const norm = (deviation?: number, reliability?: number, better: Norm['better'] = 'higher') => ({
  deviation,
  reliability,
  better,
});

describe('reliable change', () => {
  test('of the couple in the Dyadic Adjustment Scale is as published', () => {
    // Jacobson and Truax (1991): s = 7.5, r = 0.80, SEM = 3.35, S_diff = 4.74; (47.5 − 32.5)/4.74 = 3.16
    const scale = norm(7.5, 0.8);
    expect(reliableChangeIndex(32.5, 47.5, scale)).toBeCloseTo(3.16, 2);
    // exactly 15 / (7.5·√0.4) = √10
    expect(reliableChangeIndex(32.5, 47.5, scale)).toBeCloseTo(Math.sqrt(10), 12);
    expect(reliableChange(32.5, 47.5, scale)).toBe('better');
    expect(reliableChange(47.5, 32.5, scale)).toBe('worse');
  });

  test('on exactly 1.96 is not reliable', () => {
    // r = ½: √(2·(1 − ½)) = 1, so that the index is the difference itself
    const scale = norm(1, 0.5);
    expect(reliableChangeIndex(0, 1.96, scale)).toBe(1.96);
    expect(reliableChange(0, 1.96, scale)).toBe('unchanged');
    expect(reliableChange(0, -1.96, scale)).toBe('unchanged');
    expect(reliableChange(0, 1.9601, scale)).toBe('better');
    expect(reliableChange(0, -1.9601, scale)).toBe('worse');
  });

  test('goes by the direction of the instrument', () => {
    const problems = norm(1, 0.5, 'lower');
    expect(reliableChange(10, 4, problems)).toBe('better');
    expect(reliableChange(4, 10, problems)).toBe('worse');
    expect(reliableChange(4, 5, problems)).toBe('unchanged');
  });

  test.each([
    [undefined, 0.8],
    [7.5, undefined],
    [0, 0.8],
    [-1, 0.8],
    [NaN, 0.8],
    [7.5, -0.1],
    [7.5, 1.1],
    [7.5, NaN],
  ])('with s = %s and r = %s is undetermined', (deviation, reliability) => {
    expect(reliableChangeIndex(1, 9, norm(deviation, reliability))).toBeUndefined();
    expect(reliableChange(1, 9, norm(deviation, reliability))).toBe('undetermined');
  });

  test('with a missing score is undetermined', () => {
    expect(reliableChange(NaN, 9, norm(7.5, 0.8))).toBe('undetermined');
    expect(reliableChange(9, NaN, norm(7.5, 1))).toBe('undetermined');
  });

  test('at the ends of r has an answer', () => {
    // r = 0: 15 / (7.5·√2) = √2; r = 1: no error at all
    expect(reliableChangeIndex(0, 15, norm(7.5, 0))).toBeCloseTo(Math.SQRT2, 14);
    expect(reliableChangeIndex(0, 15, norm(7.5, 1))).toBe(Infinity);
    expect(reliableChange(0, 0.1, norm(7.5, 1))).toBe('better');
    expect(reliableChange(5, 5, norm(7.5, 1))).toBe('unchanged');
  });

  test('is the formula of the rules, turns its sign, and goes with the scale', () => {
    const score = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        score,
        score,
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (before, after, deviation, reliability) => {
          const scale = norm(deviation, reliability);
          const index = reliableChangeIndex(before, after, scale) ?? NaN;
          const error = deviation * Math.sqrt(1 - reliability);
          const plain = (after - before) / Math.sqrt(2 * error ** 2);
          expect(Math.abs(index - plain)).toBeLessThan(1e-10 * (1 + Math.abs(plain)));
          expect(reliableChangeIndex(after, before, scale)).toBe(index === 0 ? 0 : -index);
          const tenfold = reliableChangeIndex(
            before * 10,
            after * 10,
            norm(deviation * 10, reliability),
          );
          expect(Math.abs((tenfold ?? NaN) - index)).toBeLessThan(1e-10 * (1 + Math.abs(index)));
          const turned = { better: 'worse', worse: 'better', unchanged: 'unchanged' };
          const change = reliableChange(before, after, scale);
          expect(change).not.toBe('undetermined');
          expect(reliableChange(after, before, scale)).toBe(turned[change as keyof typeof turned]);
        },
      ),
    );
  });
});
